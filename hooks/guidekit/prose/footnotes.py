"""Footnotes: each is called and defined once, and both languages cite the same sources."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from guidekit import languages
from guidekit.diagnostics import Diagnostic, nearest
from guidekit.sources.page import Page

_LABEL = re.compile(r"(?P<start>^ {0,3})?\[\^(?P<id>[^\]\n]+)\](?P<colon>:)?", re.MULTILINE)
_CALLS = r"(?:\[\^[^\]\n]+\])+"
_MISPLACED = {
    "before_stop": re.compile(rf"(?P<stop>[.,])(?P<calls>{_CALLS})(?![.,;:])"),
    "after_stop": re.compile(rf"(?<![.,\]])(?P<calls>{_CALLS})(?P<stop>[.,])(?!\w)"),
}
"""What is wrong where notes are called before a full stop or comma, as in French, or after it."""


@dataclass
class Notes:
    """The ids of a page's footnotes with their lines: where each is called, where it is defined."""

    calls: dict[str, list[int]] = field(default_factory=dict)
    definitions: dict[str, list[int]] = field(default_factory=dict)


def read(page: Page) -> Notes:
    """The footnotes of a page, those within questions too."""
    notes = Notes()
    if "[^" not in page.masked:
        return notes
    for found in _LABEL.finditer(page.masked):
        defined = found["start"] is not None and found["colon"]
        line = page.line_at(found.start())
        known = notes.definitions if defined else notes.calls
        known.setdefault(found["id"], []).append(line)
    return notes


def check(page: Page, notes: Notes) -> Iterator[Diagnostic]:
    """Footnotes of one page that are called but not defined, never called, or defined twice."""
    for name, lines in notes.calls.items():
        if name not in notes.definitions:
            message = f"the footnote '[^{name}]' is not defined"
            known = nearest(name, notes.definitions)
            hint = f"Write `[^{name}]: its source` at the end. {known}".rstrip()
            yield Diagnostic(page.path, lines[0], message, hint)
    for name, lines in notes.definitions.items():
        if name not in notes.calls:
            message = f"the footnote '[^{name}]' is never called"
            hint = f"Write `[^{name}]` where the text relies on it, or take it out"
            yield Diagnostic(page.path, lines[0], message, hint)
        for line in lines[1:]:
            message = f"the footnote '[^{name}]' is defined on line {lines[0]} already"
            yield Diagnostic(page.path, line, message, "Give the second one an id of its own")


def check_order(page: Page) -> Iterator[Diagnostic]:
    """Notes called on the wrong side of a full stop or comma: `languages/<code>/prose.yml`, `notes`."""
    wanted = languages.read(page.language, "prose").get("notes")
    if wanted not in _MISPLACED or "[^" not in page.masked:
        return
    where = "after" if wanted == "before_stop" else "before"
    for found in _MISPLACED[wanted].finditer(page.masked):
        call, stop, calls = found.group(), found["stop"], found["calls"]
        right = calls + stop if wanted == "before_stop" else stop + calls
        message = f"the note is called {where} the '{stop}' in '{call}'"
        yield Diagnostic(page.path, page.line_at(found.start()), message, f"Write `{right}`")


def compare(pages: Sequence[tuple[Page, Notes]]) -> Iterator[Diagnostic]:
    """Footnotes that one language of a page has and another lacks, or calls another number of times.

    Args:
        pages: the same page in each language.
    """
    for page, notes in pages:
        for other, others in pages:
            if other is not page:
                yield from _missing(page, notes, other, others)
    yield from _numbers(pages)


def _missing(page: Page, notes: Notes, other: Page, others: Notes) -> Iterator[Diagnostic]:
    for name, lines in notes.definitions.items():
        if name not in others.definitions:
            message = f"the footnote '[^{name}]' is missing in '{other.language}'"
            hint = f"Cite the same source in {other.language}/{other.name}, under the same id"
            yield Diagnostic(page.path, lines[0], message, hint)


def _numbers(pages: Sequence[tuple[Page, Notes]]) -> Iterator[Diagnostic]:
    (first, notes), *rest = pages
    wanted = Counter({name: len(lines) for name, lines in notes.calls.items()})
    for page, others in rest:
        for name, lines in others.calls.items():
            if name in wanted and len(lines) != wanted[name]:
                message = (
                    f"the footnote '[^{name}]' is called {len(lines)} time(s) here "
                    f"and {wanted[name]} in '{first.language}'"
                )
                hint = "Cite it after the same statements in both languages"
                yield Diagnostic(page.path, lines[0], message, hint)
