"""Reads a numbered list: the kind `ordering`. Its order in the source is the right one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from guidekit.quiz.model import Ordering
from guidekit.quiz.notes import Notes, quoted
from guidekit.quiz.source.items import Item, check_texts


def read_ordering(items: Sequence[Item], notes: Notes) -> Ordering:
    """The items, with every mistake in them told."""
    check_texts(items, "item", notes)
    if len(items) == 1:
        notes.error(
            items[0].line,
            f"one item only: {quoted(items[0].source)}",
            "Give at least two to put in order, or write 'type: reflection' in the header",
        )
    _check_numbers(items, notes)
    for item in items:
        if item.feedback:
            notes.error(
                item.feedback[0].number,
                f"feedback under an item to order: {quoted(item.feedback[0].text)}",
                "Say it in the explanation after the list",
            )
    return Ordering(tuple(item.words for item in items))


def _check_numbers(items: Sequence[Item], notes: Notes) -> None:
    """Markdown takes any numbers; those that neither rise by one nor are all alike mean something."""
    numbers = [int(found[0]) for item in items if (found := re.search(r"\d+", item.source))]
    for item, number, above in zip(items[1:], numbers[1:], numbers, strict=False):
        if number not in (above + 1, above):
            message = f"the number {number} after {above}: {quoted(item.source)}"
            notes.error(item.line, message, "Number the items 1, 2, 3 in their right order")
            return
