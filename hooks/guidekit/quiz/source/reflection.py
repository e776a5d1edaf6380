"""Text alone is the kind `reflection`, unless it looks like answers that weren't understood."""

from __future__ import annotations

import re
from collections.abc import Sequence

from guidekit.quiz.model import Reflection
from guidekit.quiz.notes import Notes, quoted
from guidekit.quiz.source.items import RIGHT_BOX
from guidekit.quiz.source.lines import Line
from guidekit.quiz.source.matching import table_without_dashes

_BOX_ANYWHERE = re.compile(r"^\s*(?:>\s*)?[-*+] +\[[ xX]\]")
_BULLET = re.compile(r"^ {0,3}[-*+] +\S")


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
    boxes = [line for line in lines if _BOX_ANYWHERE.match(line.text)]
    table = None if asked else table_without_dashes(lines)
    first = next((line for line in answer if not line.blank), None)
    if boxes:
        hint = "Begin its line with '- [' and leave no other text around the list"
        message = f"an option that isn't read as one: {quoted(boxes[0].text)}"
        notes.error(boxes[0].number, message, hint)
    elif table:
        message = f"a table without its line of dashes: {quoted(table.text)}"
        notes.error(table.number, message, "Write '|---|---|' under its head")
    elif not first:
        hint = f"{RIGHT_BOX}; or, for a reflection, a model answer after the question"
        notes.error(opening.number, f"no option in {quoted(opening.text)}", hint)
    elif not asked and _BULLET.match(first.text):
        hint = f"{RIGHT_BOX}; or, for a model answer, 'type: reflection' in the header"
        notes.error(first.number, f"an option without a box: {quoted(first.text)}", hint)
    return Reflection()
