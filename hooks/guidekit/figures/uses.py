"""Where a page shows a figure: `/// figure | an-id`, closed by `///`, with nothing in between."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from guidekit.diagnostics import nearest
from guidekit.figures.model import FORM
from guidekit.sources.blocks import Mark, meant_as
from guidekit.sources.page import Page

_ARGUMENT = re.compile(r"\|[ \t]*(?P<id>[a-z0-9]+(?:-[a-z0-9]+)*)")
_RIGHT_FORM = f"Write '{FORM.format(id='an-id')}', and '///' on the next line"


@dataclass(frozen=True)
class Use:
    """A figure in a page; `id` is empty where it can't be read."""

    line: int
    id: str
    problem: str = ""
    hint: str = _RIGHT_FORM


def find(page: Page) -> list[Use]:
    """All figures of a page, and all failed attempts at one."""
    return [use for at in range(len(page.blocks)) for use in _at(page, page.blocks, at)]


def check_known(use: Use, seen: Collection[str], known: Collection[str]) -> tuple[str, str] | None:
    """What is wrong with a use, as message and hint; `seen` are the figures above it in the page."""
    if use.problem:
        return use.problem, use.hint
    if use.id not in known:
        return f"there is no figure '{use.id}'", nearest(use.id, known) or "Draw docs/figures/*.svg"
    if use.id in seen:
        return f"the figure '{use.id}' stands in this page already", "Show it once, and link to it"
    return None


def _at(page: Page, marks: Sequence[Mark], at: int) -> Iterator[Use]:
    mark = marks[at]
    if not mark.name or meant_as(mark.name) != "figure":
        return
    argument = _ARGUMENT.fullmatch(mark.rest)
    if mark.name != "figure" or len(mark.fence) < 3 or not argument:
        yield Use(mark.line, "", f"'{mark.written}' shows no figure")
        return
    yield Use(mark.line, argument["id"], _not_closed(page, mark, marks[at + 1 :]))


def _not_closed(page: Page, mark: Mark, below: Sequence[Mark]) -> str:
    lines = page.masked.split("\n")[mark.index + 1 :]
    written = (line.strip(" \t>") for line in lines)
    first = next((n for n, line in enumerate(written, mark.index + 1) if line), None)
    if below and not below[0].name and below[0].index == first:
        return ""
    if first is not None and any(not one.name for one in below):
        return f"a figure holds no text: '{lines[first - mark.index - 1].strip()[:40]}'"
    return "the figure isn't closed"
