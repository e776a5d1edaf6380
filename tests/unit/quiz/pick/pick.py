"""The best of several: a numbered list whose first item is the right one.

    type: pick

1. The right one
2. Another
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import dataclass

from guidekit.quiz.kinds.kind import Kind, Parts, Reading
from guidekit.quiz.notes import Notes
from guidekit.quiz.order import letter, mixed
from guidekit.quiz.pen import Pen, element
from guidekit.quiz.source.body import Body, Draft
from guidekit.quiz.source.items import check_texts, read_items
from guidekit.quiz.source.sections import Part, text_of
from guidekit.quiz.text import Text
from guidekit.quiz.words import Words


@dataclass(frozen=True, slots=True)
class Pick(Parts):
    """What there is to pick from, the right one first."""

    items: tuple[Text, ...]

    @property
    def size(self) -> int:
        """The number of items."""
        return len(self.items)

    @property
    def solution(self) -> str:
        """Always the first."""
        return "1"

    def show(self, root: ET.Element, pen: Pen) -> None:
        """The items in an order that doesn't tell."""
        items = element(root, "ol", "quiz__picks quiz__parts", type="A")
        for number in mixed(self.size, pen.seed):
            pen.inline(items, "li", "quiz__pick", self.items[number]).set(
                "data-pick", str(number + 1)
            )

    def show_answer(self, details: ET.Element, pen: Pen) -> None:
        """The letter of the right one."""
        right = letter(mixed(self.size, pen.seed).index(0))
        element(details, "p", "quiz__solution", pen.words.say("only_gap_answer", answer=right))


class PickKind(Kind):
    """A numbered list of which the header says that one is to be picked."""

    names = ("pick",)
    part = Part.NUMBERED

    def claims(self, draft: Draft) -> bool:
        """Only if asked for: a numbered list alone is to be put in order."""
        return draft.header.kind == "pick" and self.part in draft.parts

    def read(self, body: Body, words: Words, notes: Notes) -> Reading:
        """The items."""
        items = read_items(body.answers, notes)
        check_texts(items, "item", notes)
        picks = Pick(tuple(item.words for item in items))
        return Reading("pick", picks, text_of(body.stem), text_of(body.context))
