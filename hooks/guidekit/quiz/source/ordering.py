"""Reads a numbered list: the kind `ordering`. Its order in the source is the right one."""

from __future__ import annotations

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
    for item in items:
        if item.feedback:
            notes.error(
                item.feedback[0].number,
                f"feedback under an item to order: {quoted(item.feedback[0].text)}",
                "Say it in the explanation after the list",
            )
    return Ordering(tuple(item.words for item in items))
