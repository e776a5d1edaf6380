"""Things to put in order: a numbered list, whose order in the source is the right one.

1. The first
    > Why it stands here (may be left out).
2. The second
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass

from guidekit.quiz.kinds.kind import Kind, Parts, Reading, show_reasons
from guidekit.quiz.notes import Notes, quoted
from guidekit.quiz.order import letter, mixed
from guidekit.quiz.pen import Pen, element
from guidekit.quiz.source.body import Body, Draft
from guidekit.quiz.source.items import Item, check_texts, read_items
from guidekit.quiz.source.sections import Part, text_of
from guidekit.quiz.text import Text
from guidekit.quiz.words import Words


@dataclass(frozen=True, slots=True)
class Ordering(Parts):
    """The items, in the right order, and why each stands where it does (empty if nothing is said)."""

    items: tuple[Text, ...]
    reasons: tuple[Text, ...] = ()

    @property
    def size(self) -> int:
        """The number of items."""
        return len(self.items)

    @property
    def solution(self) -> str:
        """The order of the source is the right one, so there is nothing to tell apart."""
        return ""

    def show(self, root: ET.Element, pen: Pen) -> None:
        """The items in an order that isn't the right one."""
        items = element(root, "ol", "quiz__items quiz__parts", type="A")
        for number in mixed(self.size, pen.seed):
            item = pen.inline(items, "li", "quiz__item", self.items[number])
            item.set("data-item", str(number + 1))

    def show_answer(self, details: ET.Element, pen: Pen) -> None:
        """The letters of the items in the right order, and the reasons of those that have one."""
        shown = mixed(self.size, pen.seed)
        letters = ", ".join(letter(shown.index(number)) for number in range(self.size))
        element(details, "p", "quiz__solution", pen.words.say("order", letters=letters))
        labels = [
            pen.words.say("pair", left=number + 1, right=letter(shown.index(number)))
            for number in range(self.size)
        ]
        show_reasons(details, "data-item", labels, self.reasons, pen)


class OrderingKind(Kind):
    """A numbered list, where there are neither options nor gaps."""

    names = ("ordering",)
    part = Part.NUMBERED
    instead = "; if this is a model answer, write 'type: reflection' in the header"

    def claims(self, draft: Draft) -> bool:
        """A numbered list, and nothing else to choose from."""
        return self.part in draft.parts and Part.OPTIONS not in draft.parts and not draft.has_gap

    def read(self, body: Body, words: Words, notes: Notes) -> Reading:
        """The items, with every mistake in them told."""
        items = read_items(body.answers, notes)
        parts = _read_items(items, notes)
        return Reading(self.names[0], parts, text_of(body.stem), text_of(body.context))


def _read_items(items: Sequence[Item], notes: Notes) -> Ordering:
    check_texts(items, "item", notes)
    if len(items) == 1:
        notes.error(
            items[0].line,
            f"one item only: {quoted(items[0].source)}",
            "Give at least two to put in order, or write 'type: reflection' in the header",
        )
    _check_numbers(items, notes)
    for item in items:
        if item.feedback and not item.reason:
            message = f"an empty reason under {quoted(item.source)}"
            notes.error(item.feedback[0].number, message, "Write it after '> ', or remove the line")
    return Ordering(tuple(item.words for item in items), tuple(item.reason for item in items))


def _check_numbers(items: Sequence[Item], notes: Notes) -> None:
    """Markdown takes any numbers; those that neither rise by one nor are all alike mean something."""
    numbers = [int(found[0]) for item in items if (found := re.search(r"\d+", item.source))]
    for item, number, above in zip(items[1:], numbers[1:], numbers, strict=False):
        if number not in (above + 1, above):
            message = f"the number {number} after {above}: {quoted(item.source)}"
            notes.error(item.line, message, "Number the items 1, 2, 3 in their right order")
            return
