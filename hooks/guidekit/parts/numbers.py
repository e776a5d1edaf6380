"""The numbers of a guide's parts: whole, from 1, each once, none left out, the same in each language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import permutations

from guidekit.diagnostics import Diagnostic
from guidekit.parts.shapes import MOST
from guidekit.settings import Settings
from guidekit.sources.guide import Guide
from guidekit.sources.page import Page


def number_of(meta: Mapping[str, object], settings: Settings) -> int:
    """The number of the part that a page is, 0 for none, as for one that can't be read."""
    value = meta.get(settings.parts.key)
    return value if _is_number(value) and isinstance(value, int) else 0


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Everything wrong with the numbers of a guide's parts."""
    for pages in guide.pages.values():
        yield from _check_language(guide, pages.values())
    for one, other in permutations(guide.pages, 2):
        for name, page in guide.pages[one].items():
            if name in guide.pages[other]:
                yield from _compare(guide, page, guide.pages[other][name])


def total(guide: Guide) -> int:
    """How many parts a guide has."""
    return max(
        (
            sum(1 for page in pages.values() if number_of(page.meta, guide.project.settings))
            for pages in guide.pages.values()
        ),
        default=0,
    )


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= MOST


def _check_language(guide: Guide, pages: Iterable[Page]) -> Iterator[Diagnostic]:
    key = guide.project.settings.parts.key
    seen: dict[int, Page] = {}
    for page in pages:
        if key not in page.meta:
            continue
        value = page.meta[key]
        if not _is_number(value):
            written = page.front_matter.texts.get((key,), value)
            message = f"`{key}` is no number of a chapter: '{written}'"
            hint = f"Write a whole number from 1 to {MOST}, as `{key}: 2`"
            yield _at(page, key, message, hint)
        elif value in seen:
            message = f"`{key}: {value}` is that of {seen[value].name} already"
            yield _at(page, key, message, "Give each chapter a number of its own")
        else:
            seen[value] = page
    yield from _left_out(key, seen)


def _left_out(key: str, seen: Mapping[int, Page]) -> Iterator[Diagnostic]:
    """A guide whose second of three parts was removed would speak of part 3 of 2."""
    for number in range(1, max(seen, default=0) + 1):
        if number not in seen:
            page = seen[min(one for one in seen if one > number)]
            message = f"there is a `{key}: {page.meta[key]}`, and no `{key}: {number}`"
            yield _at(
                page, key, message, f"Number the {len(seen)} from 1 on, the same in each language"
            )
            return


def _compare(guide: Guide, page: Page, other: Page) -> Iterator[Diagnostic]:
    key = guide.project.settings.parts.key
    ours, theirs = page.meta.get(key), other.meta.get(key)
    if ours is not None and ours != theirs and not other.broken:
        stands = "none" if theirs is None else f"'{theirs}'"
        message = f"`{key}` is '{ours}' here and {stands} in '{other.language}'"
        yield _at(page, key, message, "Give a page the same number in each language")


def _at(page: Page, key: str, message: str, hint: str) -> Diagnostic:
    return Diagnostic(page.path, page.front_matter.line(key), message, hint)
