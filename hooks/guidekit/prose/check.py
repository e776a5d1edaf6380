"""All checks of the words over one guide, but spelling: what `make check` and the build both run."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import chain
from pathlib import PurePosixPath
from weakref import WeakKeyDictionary

from guidekit import languages
from guidekit.diagnostics import Diagnostic
from guidekit.prose import footnotes, gather, length, link_text, questions, typography
from guidekit.sources.guide import Guide
from guidekit.sources.page import Page


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Every problem with the words of a guide."""
    for page in guide.all_pages:
        yield from _page(page)
        yield from length.check(page, gather.body(page), guide.project.settings)
    for passage in gather.figures(guide.project):
        yield from typography.check(passage)
    yield from _footnotes(guide.all_pages)
    yield from _questions(guide)


def _page(page: Page) -> tuple[Diagnostic, ...]:
    """What can be said of a page alone: once, as long as nobody changes it or its language's rules."""
    known = _told(page.language)
    if page not in known:
        passages = chain.from_iterable(map(typography.check, gather.of_page(page)))
        known[page] = (*passages, *link_text.check(page))
    return known[page]


@languages.cached
def _told(_language: str) -> WeakKeyDictionary[Page, tuple[Diagnostic, ...]]:
    return WeakKeyDictionary()


def _footnotes(pages: list[Page]) -> Iterator[Diagnostic]:
    by_name: dict[PurePosixPath, list[tuple[Page, footnotes.Notes]]] = defaultdict(list)
    for page in pages:
        notes = footnotes.read(page)
        by_name[page.name].append((page, notes))
        yield from footnotes.check(page, notes)
        yield from footnotes.check_order(page)
    for same in by_name.values():
        yield from footnotes.compare(same)


def _questions(guide: Guide) -> Iterator[Diagnostic]:
    settings = guide.project.settings
    for page in guide.all_pages:
        if length.is_chapter(page, settings):
            asked = guide.drawing(page).questions
            yield from questions.check_number(page, asked, settings)
            yield from questions.check_lengths(page, asked, settings)
