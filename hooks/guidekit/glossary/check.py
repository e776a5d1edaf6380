"""What is wrong in the glossaries of all languages, and in the links to them: all in one run.

`read` tells of what a single page gets wrong; here is what only shows between entries, between
languages and between pages.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path

from guidekit.diagnostics import Diagnostic, Severity, nearest
from guidekit.glossary import forms, languages, source
from guidekit.glossary.matcher import Matcher
from guidekit.glossary.model import Entry, Glossary, Link
from guidekit.glossary.read import ToHtml, read


@dataclass(frozen=True)
class Language:
    """A language of the guide: its glossary's file, and the sources of its other pages."""

    code: str
    path: Path
    pages: Sequence[tuple[Path, str]] = ()


def check(guide: Sequence[Language], to_html: ToHtml) -> list[Diagnostic]:
    """All findings on the glossaries of a guide."""
    found: list[Diagnostic] = []
    glossaries: list[Glossary] = []
    for language in guide:
        glossary, problems = read(language.path, language.code, to_html)
        glossaries.append(glossary)
        found += problems
        found += check_glossary(glossary)
        for path, text in language.pages:
            found += check_page(path, text, glossary)
        found += unused(glossary, mentioned(glossary, (text for _, text in language.pages)))
    return found + list(check_parity(glossaries))


def check_glossary(glossary: Glossary) -> list[Diagnostic]:
    """Forms that two entries claim, and links among entries that lead nowhere."""
    rules = languages.load(glossary.language)
    clashes = forms.collect(glossary, rules).clashes
    found = [_clash(glossary, clash) for clash in clashes]
    found += _unknown(glossary.path, glossary.links, glossary)
    return found + (languages.check(glossary.language) if glossary.entries else [])


def check_page(path: Path, text: str, glossary: Glossary) -> list[Diagnostic]:
    """Links of a page's source to entries that don't exist."""
    return list(_unknown(path, source.links_to_entries(text, glossary.path.name), glossary))


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


def mentioned(glossary: Glossary, texts: Iterable[str]) -> set[str]:
    """The ids of the entries that pages link by hand, or name and so get linked.

    Reads the sources, so that a check needs no build: a term that stands only where nothing is
    linked, as in a heading, counts too.
    """
    matcher = Matcher(glossary, languages.load(glossary.language))
    found: set[str] = set()
    for text in texts:
        found.update(link.target for link in source.links_to_entries(text, glossary.path.name))
        prose = "\n".join(source.without_code(line) for line in source.lines(text))
        found.update(match.entry.id for match in matcher.find(prose) if match.entry.auto)
    return found


def _clash(glossary: Glossary, clash: forms.Clash) -> Diagnostic:
    first, second = clash.first, clash.second
    message = f"the form '{clash.form}' of '{second.term}' is already one of '{first.term}'"
    if clash.made:
        hint = f"Add data-plural=\"no\" to one of them; until then it leads to '{first.term}'"
        return Diagnostic(glossary.path, second.line, message, hint, Severity.ADVICE)
    hint = f"'{first.term}' is on line {first.line}; keep the form in one of the two"
    return Diagnostic(glossary.path, second.line, message, hint)


def _unknown(path: Path, links: Iterable[Link], glossary: Glossary) -> Iterator[Diagnostic]:
    for link in links:
        if link.target not in glossary.by_id:
            message = f"the link '#{link.target}' leads to no entry of {_name(glossary)}"
            yield Diagnostic(path, link.line, message, nearest(link.target, glossary.by_id))


def _how_to_use(entry: Entry) -> str:
    if not entry.auto:
        return f'It has data-auto="no": link it by hand, `[words](glossary.md#{entry.id})`'
    if entry.term[:1].isupper() and entry.term[1:].islower():
        return "A capital is kept: write it small unless it is a name"
    return "Add the forms that pages use, or take it out"


def _name(glossary: Glossary) -> str:
    return f"{glossary.path.parent.name}/{glossary.path.name}"
