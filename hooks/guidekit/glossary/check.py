"""What is wrong in the glossaries of all languages, and in the links to them: all in one run.

`read` tells of what a single page gets wrong; here is what only shows between entries, between
languages and between pages.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import permutations
from pathlib import PurePosixPath
from posixpath import basename
from urllib.parse import unquote

from guidekit.diagnostics import Diagnostic, Severity
from guidekit.glossary import forms, lookup, rules
from guidekit.glossary.matcher import Matcher
from guidekit.glossary.model import Entry, Glossary
from guidekit.glossary.read import ToHtml, read_page
from guidekit.sources.guide import Guide
from guidekit.sources.page import Page

NAME = PurePosixPath("glossary.md")


def check(guide: Guide, to_html: ToHtml) -> Iterator[Diagnostic]:
    """All findings on the glossaries of a guide; whether links lead to an entry, `pages` tells."""
    kept = lookup.read(guide.project.docs)
    glossaries: list[Glossary] = []
    used: list[set[str]] = []
    for pages in guide.pages.values():
        page = pages.get(NAME)
        if page is None:
            continue
        glossary, problems = read_page(page, to_html)
        glossaries.append(glossary)
        yield from problems
        yield from check_glossary(glossary)
        used.append(mentioned(glossary, pages.values()))
        yield from unused(glossary, used[-1] | set(kept.lines))
    yield from check_parity(glossaries)
    yield from kept.check({entry for one in glossaries for entry in one.by_id}, _in_all(used))


def check_glossary(glossary: Glossary) -> list[Diagnostic]:
    """Forms that two entries claim."""
    clashes = forms.collect(glossary, rules.load(glossary.language)).clashes
    return [_clash(glossary, clash) for clash in clashes]


def check_parity(glossaries: Sequence[Glossary]) -> Iterator[Diagnostic]:
    """Entries that another language lacks."""
    for here, there in permutations(glossaries, 2):
        for entry in here.entries if there.entries else ():
            if entry.id not in there.by_id:
                message = f"'{entry.id}' ({entry.term}) is missing in {_name(there)}"
                hint = f"Add it there as `… {{: #{entry.id} }}`, or give both the same id"
                yield Diagnostic(here.path, entry.line, message, hint)


def unused(glossary: Glossary, used: Iterable[str]) -> list[Diagnostic]:
    """Advice on entries that no page uses; `used` are the ids of those that some page does."""
    known = set(used)
    return [
        Diagnostic(
            glossary.path,
            entry.line,
            f"no page uses '{entry.term}'",
            _how_to_use(entry),
            Severity.ADVICE,
        )
        for entry in glossary.entries
        if entry.id not in known
    ]


def mentioned(glossary: Glossary, pages: Iterable[Page]) -> set[str]:
    """The ids of the entries that other pages link by hand, or name and so get linked.

    Reads the sources, so that a check needs no links: a term that stands only where nothing is
    linked, as in a heading, counts too.
    """
    matcher = Matcher(glossary, rules.load(glossary.language))
    found: set[str] = set()
    for page in pages:
        if page.path != glossary.path:
            found.update(_linked(page, glossary.path.name))
            found.update(match.entry.id for match in matcher.find(page.masked) if match.entry.auto)
    return found


def _in_all(used: Sequence[set[str]]) -> set[str]:
    return set.intersection(*used) if used else set()


def _linked(page: Page, glossary: str) -> Iterator[str]:
    for link in page.links:
        path, _, fragment = link.target.partition("#")
        if basename(path) == glossary and "//" not in path:
            yield unquote(fragment)


def _clash(glossary: Glossary, clash: forms.Clash) -> Diagnostic:
    first, second = clash.first, clash.second
    message = f"the form '{clash.form}' of '{second.term}' is already one of '{first.term}'"
    if clash.made:
        hint = f"Add data-plural=\"no\" to one of them; until then it leads to '{first.term}'"
        return Diagnostic(glossary.path, second.line, message, hint, Severity.ADVICE)
    hint = f"'{first.term}' is on line {first.line}; keep the form in one of the two"
    return Diagnostic(glossary.path, second.line, message, hint)


def _how_to_use(entry: Entry) -> str:
    if not entry.auto:
        return f'It has data-auto="no": link it by hand, `[words](glossary.md#{entry.id})`'
    if entry.term[:1].isupper() and entry.term[1:].islower():
        return "A capital is kept: write it small unless it is a name"
    return "Add the forms that pages use, list it in docs/lookup.txt, or take it out"


def _name(glossary: Glossary) -> str:
    return f"{glossary.path.parent.name}/{glossary.path.name}"
