"""The blocks of one page (`/// case | Its title` … `///`): each has a known name, and an end.

A block that isn't closed takes in what follows without a word, and one with an unknown name is shown
as text. `guidekit.quiz` looks at questions, `guidekit.figures` at figures.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from guidekit.diagnostics import Diagnostic, nearest
from guidekit.sources.blocks import NAMED_BY_ID, Mark, meant_as
from guidekit.sources.page import Page


def check(page: Page, known: Collection[str]) -> Iterator[Diagnostic]:
    """Everything wrong with a page's blocks; `known` are the names that the guide's Markdown has."""
    for at, mark in enumerate(page.blocks):
        if not _opens_a_block(mark) or meant_as(mark.name, known):
            continue
        if mark.name.lower() not in known:
            message = f"'{mark.written}' opens no block: the name '{mark.name}' is unknown"
            yield Diagnostic(
                page.path, mark.line, message, nearest(mark.name, {*known, *NAMED_BY_ID})
            )
        elif before := _end_missed(mark, page.blocks[at + 1 :]):
            message = f"'{mark.written}' is not closed before {before}"
            hint = f"Write '{mark.fence}' on a line of its own, with as many slashes"
            yield Diagnostic(page.path, mark.line, message, hint)


def _opens_a_block(mark: Mark) -> bool:
    return bool(mark.name) and len(mark.fence) > 2 and (not mark.rest or mark.rest[0] == "|")


def _end_missed(opening: Mark, below: Sequence[Mark]) -> str:
    """What comes before the end of a block; nothing if its end is there."""
    for mark in below:
        if mark.closes(opening):
            return ""
        if _opens_a_block(mark) and (mark.fence, mark.place) == (opening.fence, opening.place):
            return f"'{mark.written}'"
    return "the end of the page"
