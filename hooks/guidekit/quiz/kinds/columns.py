"""The HTML of `matching`."""

from __future__ import annotations

import xml.etree.ElementTree as ET

from guidekit.quiz.kinds.order import alphabetical, letter
from guidekit.quiz.kinds.pen import Pen, element
from guidekit.quiz.model import Matching, Text


def show_columns(root: ET.Element, matching: Matching, pen: Pen) -> None:
    """Two lists side by side, the second not in the order of the first."""
    columns = element(root, "div", "quiz__columns")
    left = _column(columns, matching.heads[0], "quiz__rows", pen)
    answers, choices = matching.answers, matching.choices
    for number, pair in enumerate(matching.pairs):
        row = pen.inline(left, "li", "quiz__row", pair.left)
        row.set("data-row", str(number + 1))
        row.set("data-choice", str(answers[number] + 1))
    right = _column(columns, matching.heads[1], "quiz__choices", pen)
    right.set("type", "A")
    for number in alphabetical(matching):
        choice = pen.inline(right, "li", "quiz__choice", choices[number])
        choice.set("data-choice", str(number + 1))


def _column(columns: ET.Element, head: Text, name: str, pen: Pen) -> ET.Element:
    column = element(columns, "div", "quiz__column")
    if head:
        pen.inline(column, "p", "quiz__column-head", head)
    return element(column, "ol", name)


def show_pairs(details: ET.Element, matching: Matching, pen: Pen) -> None:
    """The number of each row with the letter of its choice: no text stands here twice."""
    element(details, "p", "quiz__solution-head", pen.words.page["pairs"])
    solutions = element(details, "ul", "quiz__solutions")
    shown = alphabetical(matching)
    for number, choice in enumerate(matching.answers, 1):
        text = pen.words.say("pair", left=number, right=letter(shown.index(choice)))
        solution = element(solutions, "li", "quiz__solution", text)
        solution.set("data-row", str(number))
        solution.set("data-choice", str(choice + 1))
