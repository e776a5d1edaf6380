"""Something to think about: text alone, and a model answer that is opened after thinking.

Text alone is this kind unless it looks like answers that weren't understood.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from guidekit.quiz.kinds.kind import Kind, Parts, Reading
from guidekit.quiz.kinds.matching import table_without_dashes
from guidekit.quiz.notes import Notes, quoted
from guidekit.quiz.pen import Pen
from guidekit.quiz.source.body import Body, Draft
from guidekit.quiz.source.items import RIGHT_BOX
from guidekit.quiz.source.lines import Line
from guidekit.quiz.source.lost import is_lost_box
from guidekit.quiz.source.sections import BOX, text_of
from guidekit.quiz.words import Words

_BULLET = re.compile(r"^ {0,3}[-*+] +\S")
# "1.Find out", "1° Find out", "a) Find out", "• Find out": meant as a list, and none in Markdown
_ITEM = re.compile(r"^ {0,3}(?:\d{1,2}[.):°º]\s*[^\W\d]|[a-zA-Z][.)] +\S|[•·–—] *\S)")


@dataclass(frozen=True, slots=True)
class Reflection(Parts):
    """Nothing to choose and nothing to score: the explanation is the model answer."""

    summary: ClassVar[str] = "model_answer"

    @property
    def size(self) -> int:
        """No part is right or wrong."""
        return 0

    @property
    def solution(self) -> str:
        """Nothing is right."""
        return ""

    def show(self, root: ET.Element, pen: Pen) -> None:
        """There is nothing to choose from."""

    def show_answer(self, details: ET.Element, pen: Pen) -> None:
        """The explanation is all of the answer."""


class ReflectionKind(Kind):
    """What no other kind claims, or the header says."""

    names = ("reflection",)
    explains_itself = True

    def claims(self, draft: Draft) -> bool:
        """Any text."""
        return True

    def read(self, body: Body, words: Words, notes: Notes) -> Reading:
        """Nothing but the mistakes."""
        asked = body.draft.header.kind in self.names
        _check(body.draft.opening, body.draft.lines, body.explanation, asked, notes)
        return Reading(self.names[0], Reflection(), text_of(body.stem), text_of(body.context))


def _check(
    opening: Line, lines: Sequence[Line], answer: Sequence[Line], asked: bool, notes: Notes
) -> None:
    boxes = [line for line in lines if BOX.match(line.text)]
    table = None if asked else table_without_dashes(lines)
    first = next((line for line in answer if not line.blank), None)
    items = [] if asked else [line for line in answer if _ITEM.match(line.text)]
    if boxes:
        hint = "Take 'type: reflection' out of the header, or the boxes out of the text"
        message = f"an option in a question of the kind 'reflection': {quoted(boxes[0].text)}"
        notes.error(boxes[0].number, message, hint)
    elif any(map(is_lost_box, lines)):
        pass  # told already, each at its line
    elif table:
        message = f"a table without its line of dashes: {quoted(table.text)}"
        notes.error(table.number, message, "Write '|---|---|' under its head")
    elif not first:
        hint = f"{RIGHT_BOX}; or, for a reflection, a model answer after the question"
        notes.error(opening.number, f"no option in {quoted(opening.text)}", hint)
    elif len(items) > 1 and items[0] is first:
        hint = "Begin each with '1. ', '2. ', …; or write 'type: reflection' in the header"
        notes.error(first.number, f"an item that isn't read as one: {quoted(first.text)}", hint)
    elif not asked and _BULLET.match(first.text):
        hint = f"{RIGHT_BOX}; or, for a model answer, 'type: reflection' in the header"
        notes.error(first.number, f"an option without a box: {quoted(first.text)}", hint)
