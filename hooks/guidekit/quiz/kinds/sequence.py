"""The HTML of `ordering`."""

from __future__ import annotations

import xml.etree.ElementTree as ET

from guidekit.quiz.kinds.order import letter, mixed
from guidekit.quiz.kinds.pen import Pen, element
from guidekit.quiz.model import Ordering


def show_items(root: ET.Element, ordering: Ordering, seed: str, pen: Pen) -> None:
    """The items in an order that isn't the right one."""
    items = element(root, "ol", "quiz__items", type="A")
    for number in mixed(ordering.size, seed):
        item = pen.inline(items, "li", "quiz__item", ordering.items[number])
        item.set("data-item", str(number + 1))


def show_right_order(details: ET.Element, ordering: Ordering, seed: str, pen: Pen) -> None:
    """The letters of the items in the right order."""
    shown = mixed(ordering.size, seed)
    letters = ", ".join(letter(shown.index(number)) for number in range(ordering.size))
    element(details, "p", "quiz__solution", pen.words.say("order", letters=letters))
