"""The languages say the same: the same pages, and in each the same heading ids in one order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from guidekit.diagnostics import Diagnostic
from guidekit.pages import headings
from guidekit.pages.outline import Outline
from guidekit.pages.project import Project
from guidekit.pages.source import Page

Pages = Mapping[str, Mapping[PurePosixPath, tuple[Page, Outline]]]


def check(project: Project, pages: Pages) -> list[Diagnostic]:
    """Pages and headings that one language has and another lacks; `pages` by language and name."""
    return [
        problem
        for language in pages
        for other in pages
        if other != language
        for problem in _compare(project, pages, language, other)
    ]


def _compare(project: Project, pages: Pages, language: str, other: str) -> Iterator[Diagnostic]:
    for name, (page, outline) in pages[language].items():
        if name not in pages[other]:
            folder = project.folder(other).relative_to(project.root).as_posix()
            message = f"the page has no counterpart in '{other}'"
            yield Diagnostic(page.path, 1, message, f"Write {folder}/{name}")
        else:
            yield from _compare_changed(page, pages[other][name][0])
            yield from _compare_headings(page, outline, *pages[other][name])


def _compare_changed(page: Page, other: Page) -> Iterator[Diagnostic]:
    if "changed" in page.meta and "changed" not in other.meta and not other.broken:
        message = f"`changed` is missing in '{other.language}'"
        hint = f"Say in {other.language}/{other.name} too what changed, or leave it out in both"
        yield Diagnostic(page.path, page.front_matter.line("changed"), message, hint)


def _compare_headings(
    page: Page, outline: Outline, other: Page, counterpart: Outline
) -> Iterator[Diagnostic]:
    ids = [heading.id for heading in counterpart.headings]
    missing = [heading for heading in outline.headings if heading.id not in ids]
    for heading in missing:
        message = f"the heading id '{heading.id}' is missing in '{other.language}'"
        where = f"{other.language}/{other.name}"
        hint = f"Give the same section in {where} the id `{{ #{heading.id} }}`"
        yield Diagnostic(page.path, headings.line(page, heading), message, hint)
    if not missing and len(ids) == len(outline.headings):
        yield from _compare_order(page, outline, other, ids)


def _compare_order(
    page: Page, outline: Outline, other: Page, ids: list[str]
) -> Iterator[Diagnostic]:
    for heading, identity in zip(outline.headings, ids, strict=True):
        if heading.id != identity:
            message = (
                f"the sections stand in another order than in '{other.language}': "
                f"'{heading.id}' here, '{identity}' there"
            )
            hint = "Bring both pages into the same order"
            yield Diagnostic(page.path, headings.line(page, heading), message, hint)
            return
