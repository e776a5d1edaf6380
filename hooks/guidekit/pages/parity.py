"""The languages say the same: the same pages, and in each the same heading ids in one order."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

from guidekit.diagnostics import Diagnostic
from guidekit.pages import headings
from guidekit.sources.guide import Guide
from guidekit.sources.page import Page


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Pages and headings that one language has and another lacks."""
    for language, other in permutations(guide.pages, 2):
        for name, page in guide.pages[language].items():
            if name in guide.pages[other]:
                yield from _compare_changed(page, guide.pages[other][name])
                yield from _compare_headings(guide, page, guide.pages[other][name])
            else:
                folder = guide.project.folder(other).relative_to(guide.project.root).as_posix()
                message = f"the page has no counterpart in '{other}'"
                yield Diagnostic(page.path, 1, message, f"Write {folder}/{name}")


def _compare_changed(page: Page, other: Page) -> Iterator[Diagnostic]:
    if "changed" in page.meta and "changed" not in other.meta and not other.broken:
        message = f"`changed` is missing in '{other.language}'"
        hint = f"Say in {other.language}/{other.name} too what changed, or leave it out in both"
        yield Diagnostic(page.path, page.front_matter.line("changed"), message, hint)


def _compare_headings(guide: Guide, page: Page, other: Page) -> Iterator[Diagnostic]:
    placed = headings.placed(page, guide.drawing(page))
    ids = [heading.id for heading in guide.drawing(other).headings]
    missing = [(one, written) for one, written in placed if one.id not in ids]
    for heading, written in missing:
        message = f"the heading id '{heading.id}' is missing in '{other.language}'"
        where = f"{other.language}/{other.name}"
        hint = f"Give the same section in {where} the id `{{ #{heading.id} }}`"
        yield Diagnostic(page.path, headings.line(page, written), message, hint)
    if missing or len(ids) != len(placed):
        return
    for (heading, written), identity in zip(placed, ids, strict=True):
        if heading.id != identity:
            message = (
                f"the sections stand in another order than in '{other.language}': "
                f"'{heading.id}' here, '{identity}' there"
            )
            hint = "Bring both pages into the same order"
            yield Diagnostic(page.path, headings.line(page, written), message, hint)
            return
