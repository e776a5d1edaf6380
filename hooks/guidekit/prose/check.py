"""All checks of the words over one guide, but spelling: what `make check` and the build both run."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import PurePosixPath

from guidekit.diagnostics import Diagnostic
from guidekit.prose import footnotes, gather, length, link_text, questions, typography
from guidekit.sources.guide import Guide
from guidekit.sources.page import Page


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Every problem with the words of a guide."""
    for passage in gather.passages(guide):
        yield from typography.check(passage)
    for page in guide.all_pages:
        yield from length.check(page, gather.body(page), guide.project.settings)
        yield from link_text.check(page)
    yield from _footnotes(guide.all_pages)
    yield from _questions(guide)


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
