"""Text alone is the kind `reflection`, unless it looks like answers that weren't understood."""

from __future__ import annotations

import re
from collections.abc import Sequence

from guidekit.quiz.model import Reflection
from guidekit.quiz.notes import Notes, quoted
from guidekit.quiz.source.items import RIGHT_BOX
from guidekit.quiz.source.lines import Line
from guidekit.quiz.source.lost import is_lost_box
from guidekit.quiz.source.matching import table_without_dashes
from guidekit.quiz.source.sections import BOX

_BULLET = re.compile(r"^ {0,3}[-*+] +\S")
# "1.Find out", "1° Find out", "a) Find out", "• Find out": meant as a list, and none in Markdown
_ITEM = re.compile(r"^ {0,3}(?:\d{1,2}[.):°º]\s*[^\W\d]|[a-zA-Z][.)] +\S|[•·–—] *\S)")


def read_reflection(
    opening: Line, lines: Sequence[Line], answer: Sequence[Line], asked: bool, notes: Notes
) -> Reflection:
    """Nothing but the mistakes.

    Args:
        opening: the line that opens the block.
        lines: all lines of the question.
        answer: those of the model answer.
        asked: whether the header says that this is a reflection.
        notes: where mistakes are told.
    """
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
    return Reflection()
