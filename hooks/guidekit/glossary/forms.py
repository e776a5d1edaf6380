"""All the ways in which the terms of a glossary are written, and which entry each belongs to.

A form that the author wrote wins over a plural made by rule. Two authored forms that are the same
are a mistake; the first entry keeps the form, so that the rest of the guide can be looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from guidekit.fold import spelling
from guidekit.glossary.model import Entry, Glossary
from guidekit.glossary.rules import Rules


@dataclass(frozen=True)
class Clash:
    """A form that two entries claim; `made` if the later one claims it by a plural made by rule."""

    form: str
    first: Entry
    second: Entry
    made: bool


@dataclass(frozen=True)
class Forms:
    """Every form in its normal spelling with its entry, and the clashes among them."""

    entries: dict[str, Entry]
    clashes: tuple[Clash, ...]


def collect(glossary: Glossary, rules: Rules) -> Forms:
    """The forms of a glossary: authored ones first, then the plurals made of them."""
    entries: dict[str, Entry] = {}
    claimed: dict[str, Entry] = {}
    authored: set[str] = set()
    clashes: list[Clash] = []
    clashing: set[tuple[str, str]] = set()
    for form, entry, made in [*_authored(glossary), *_made(glossary, rules)]:
        key = lower_initial(form)
        owner = claimed.setdefault(key, entry)
        if owner is entry:
            entries.setdefault(form, entry)
        elif not made or (key not in authored and (owner.id, entry.id) not in clashing):
            clashes.append(Clash(form, owner, entry, made))
            clashing.add((owner.id, entry.id))
        if not made:
            authored.add(key)
    return Forms(entries, tuple(clashes))


def lower_initial(form: str) -> str:
    """The form as it stands inside a sentence: two entries may not differ by that capital alone."""
    return form[:1].lower() + form[1:]


def _authored(glossary: Glossary) -> Iterator[tuple[str, Entry, bool]]:
    for entry in glossary.entries:
        for form in (entry.term, *entry.forms):
            if spelling(form):
                yield spelling(form), entry, False


def _made(glossary: Glossary, rules: Rules) -> Iterator[tuple[str, Entry, bool]]:
    for entry in glossary.entries:
        for form in (entry.term, *entry.forms) if entry.plural else ():
            for plural in rules.plurals(spelling(form)):
                yield plural, entry, True
