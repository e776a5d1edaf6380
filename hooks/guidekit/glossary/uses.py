"""Turns what each page uses into what each entry is used in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from guidekit.glossary.model import PageUse, Use


@dataclass(frozen=True)
class PageUses:
    """A page, its address as seen from the glossary and its title, and the terms it links.

    `part` is the number of the part that it is, 0 for none.
    """

    href: str
    title: str
    uses: tuple[Use, ...]
    part: int = 0


def by_entry(pages: Iterable[PageUses], with_section: str) -> dict[str, list[PageUse]]:
    """For each entry its uses in the order of the pages.

    `with_section` joins a page's and a section's words, as in `{page}: {section}`.
    """
    found: dict[str, dict[str, PageUse]] = {}
    for page in pages:
        sections: dict[tuple[str, str], PageUse] = {}
        for use in page.uses:
            section = use.section, use.title
            shown = sections.get(section) or _shown(page, use, with_section)
            sections[section] = shown
            found.setdefault(use.entry, {}).setdefault(shown.href, shown)
    return {entry: list(uses.values()) for entry, uses in found.items()}


def used(pages: Iterable[PageUses]) -> set[str]:
    """The ids of all entries that some page links."""
    return {use.entry for page in pages for use in page.uses}


def _shown(page: PageUses, use: Use, with_section: str) -> PageUse:
    if not use.section:
        return PageUse(page.href, page.title, page.part)
    words = with_section.format_map(_Words(page=page.title, section=use.title))
    return PageUse(f"{page.href}#{use.section}", words, page.part)


class _Words(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return f"{{{name}}}"


UsesByEntry = Mapping[str, Iterable[PageUse]]
