"""Reads a glossary page's Markdown source into a `Glossary`, with the line of every entry.

The page is a definition list:

    engagement rate {: #engagement-rate data-forms="rate of engagement; ER" }
    :   Interactions divided by the people reached.

        Any further paragraph is for the glossary's page only.

Whatever is wrong is reported at its line, and what could be read is given back all the same,
so that one run tells of everything.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from pathlib import Path, PurePosixPath

from guidekit.diagnostics import Diagnostic
from guidekit.glossary import attributes, source
from guidekit.glossary.model import Entry, Glossary
from guidekit.glossary.source import Line
from guidekit.sources import page as sources
from guidekit.sources.page import Page
from guidekit.sources.tokens import text_of

EXAMPLE = 'Write `term {: #id data-forms="other form" }`, and right under it `:   Its definition.`'

_DEFINITION = re.compile(r" {0,3}:(?:[ \t]+(?P<text>.*)|$)")
_NO_SPACE = re.compile(r" {0,3}:[^\s:]")
_MARKUP = re.compile(r"[*_`\[\]<>&\\{}]")
_FOOTNOTE = re.compile(r"\[\^[^\]]+\]")

ToHtml = Callable[[str], str]


def read(path: Path, language: str, to_html: ToHtml) -> tuple[Glossary, list[Diagnostic]]:
    """The glossary in a file, and what is wrong with it.

    `to_html` turns a paragraph of Markdown into HTML; it is asked only where there is markup.
    """
    try:
        page = sources.read(path, language, PurePosixPath(path.name))
    except OSError:
        message = f"the glossary '{path.name}' can’t be read"
        return Glossary(path, language, ()), [Diagnostic(path, 1, message, EXAMPLE)]
    return read_page(page, to_html)


@lru_cache(maxsize=16)
def read_page(page: Page, to_html: ToHtml) -> tuple[Glossary, list[Diagnostic]]:
    """The same, for a page that was read already; a page is read once."""
    reader = _Reader(page.path, to_html)
    for paragraph in source.paragraphs(source.lines(page)):
        reader.take(paragraph)
    reader.finish()
    return Glossary(page.path, page.language, tuple(reader.entries)), reader.found


@dataclass
class _Reader:
    """Goes from paragraph to paragraph; `waiting` is a term whose definition may still come."""

    path: Path
    to_html: ToHtml
    entries: list[Entry] = field(default_factory=list)
    by_id: dict[str, Entry] = field(default_factory=dict)
    found: list[Diagnostic] = field(default_factory=list)
    waiting: list[Line] = field(default_factory=list)
    in_entry: bool = False

    def take(self, paragraph: list[Line]) -> None:
        if paragraph[0].is_indented:
            self._no_definition()
            self._indented(paragraph[0])
            self._crowded(paragraph)
            return
        colon = next((at for at, line in enumerate(paragraph) if _is_definition(line)), None)
        if colon is None:
            self._no_definition()
            self.waiting, self.in_entry = paragraph, False
            self._space_after_colon(paragraph)
        elif colon == 0 and self.in_entry:
            self._crowded(paragraph)  # one more definition of the same term
        else:
            terms = paragraph[:colon]
            if not terms:  # Markdown allows an empty line between a term and its definition
                terms, self.waiting = self.waiting, []
            self._no_definition()
            self.in_entry = True
            self._entry(terms, paragraph[colon:])

    def finish(self) -> None:
        self._no_definition()
        if not self.entries and not self.found:
            self._report(1, "the glossary has no entry", EXAMPLE)

    def _entry(self, terms: list[Line], lines: list[Line]) -> None:
        if not terms:
            message = f"the definition '{_short(lines[0].text)}' has no term above it"
            self._report(lines[0].number, message, EXAMPLE)
            return
        if len(terms) > 1:
            names = "', '".join(attributes.parse(line.text).term for line in terms)
            message = f"several terms share one definition: '{names}'"
            hint = 'Keep one, with the others in its braces: data-forms="form; form"'
            self._report(terms[0].number, message, hint)
            return
        parsed = attributes.parse(terms[0].text)
        for message, hint in parsed.problems:
            self._report(terms[0].number, message, hint)
        definition = self._definition(lines)
        if not definition:
            self._report(terms[0].number, f"the term '{parsed.term}' has no definition", EXAMPLE)
        self._crowded(lines)
        if parsed.id:
            self._add(parsed, definition, terms[0].number)

    def _add(self, parsed: attributes.TermLine, definition: str, line: int) -> None:
        entry = Entry(
            parsed.id,
            self._plain(parsed.term),
            definition,
            parsed.forms,
            parsed.is_on("data-plural"),
            parsed.is_on("data-auto"),
            line,
        )
        if not entry.term:
            self._report(line, f"the id '{parsed.id}' has no term before it", EXAMPLE)
        known = self.by_id.setdefault(entry.id, entry)
        if known is not entry:
            message = f"the id '{entry.id}' of '{entry.term}' is taken by '{known.term}'"
            hint = f"'{known.term}' is on line {known.line}; give each term an id of its own"
            self._report(line, message, hint)
        else:
            self.entries.append(entry)

    def _definition(self, lines: list[Line]) -> str:
        first = _DEFINITION.fullmatch(lines[0].text)
        text = [(first["text"] or "") if first else ""]
        for line in lines[1:]:
            if _is_definition(line) or attributes.has_list(line.text):
                break
            text.append(line.text.strip())
        return self._plain(" ".join(text).strip())

    def _plain(self, markdown: str) -> str:
        if not _MARKUP.search(markdown):
            return markdown
        return text_of(self.to_html(_FOOTNOTE.sub("", markdown)))

    def _crowded(self, lines: list[Line]) -> None:
        for line in lines[1:]:
            if attributes.has_list(line.text):
                term = attributes.parse(line.text).term
                message = f"the term '{term}' stands in the definition above it"
                self._report(line.number, message, "Leave an empty line above a term")

    def _indented(self, line: Line) -> None:
        if attributes.has_list(line.text):
            term = attributes.parse(line.text).term
            message = f"the term '{term}' is indented, and so a part of the entry above it"
            self._report(line.number, message, "Begin its line at the left")

    def _no_definition(self) -> None:
        last = self.waiting[-1:]
        self.waiting = []
        for line in last:
            if attributes.has_list(line.text) and not line.text.lstrip().startswith("#"):
                term = attributes.parse(line.text).term
                self._report(line.number, f"the term '{term}' has no definition", EXAMPLE)

    def _space_after_colon(self, paragraph: list[Line]) -> None:
        for term, line in pairwise(paragraph):
            if attributes.has_list(term.text) and _NO_SPACE.match(line.text):
                self.waiting = []
                message = f"no space after the colon in '{_short(line.text)}'"
                self._report(line.number, message, "Write `:   ` and the definition")

    def _report(self, line: int, message: str, hint: str) -> None:
        self.found.append(Diagnostic(self.path, line, message, hint))


def _is_definition(line: Line) -> bool:
    return _DEFINITION.fullmatch(line.text) is not None


def _short(text: str) -> str:
    return text.strip() if len(text) <= 60 else f"{text.strip()[:59]}…"
