"""All checks of the words over one guide, but spelling: what `make check` and the build both run."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import PurePosixPath

from guidekit.diagnostics import Diagnostic
from guidekit.pages.project import Project
from guidekit.pages.source import Page
from guidekit.prose import footnotes, gather, length, link_text, questions, typography
from guidekit.quiz.reader import Readers


def check(project: Project, readers: Readers | None = None) -> list[Diagnostic]:
    """Every problem with the words of a guide."""
    readers = readers or Readers(project.markdown_extensions)
    pages = list(gather.pages(project))
    found = [
        problem
        for passage in gather.passages(project, pages)
        for problem in typography.check(passage)
    ]
    return [*found, *check_pages(pages, readers)]


def check_pages(pages: list[Page], readers: Readers) -> list[Diagnostic]:
    """Every problem with some pages but that of their typography."""
    found = [problem for page in pages for problem in _page(page)]
    return [*found, *_footnotes(pages), *_questions(pages, readers)]


def _page(page: Page) -> Iterator[Diagnostic]:
    yield from length.check(page, gather.body(page))
    yield from link_text.check(page)


def _footnotes(pages: list[Page]) -> Iterator[Diagnostic]:
    by_name: dict[PurePosixPath, list[tuple[Page, footnotes.Notes]]] = defaultdict(list)
    for page in pages:
        notes = footnotes.read(page)
        by_name[page.name].append((page, notes))
        yield from footnotes.check(page, notes)
        yield from footnotes.check_order(page)
    for same in by_name.values():
        yield from footnotes.compare(same)


def _questions(pages: list[Page], readers: Readers) -> Iterator[Diagnostic]:
    for page, asked in questions.read(filter(length.is_chapter, pages), readers):
        yield from questions.check_number(page, asked)
        yield from questions.check_lengths(page, asked)
