"""Lines that were meant for an answer and would be lost in the text around it, without a word.

`sections` reads what is written rightly, or nearly; here the rest is looked through once more: a box
behind another mark than a list's, an option before the first box, a row apart from its table, a
hint that isn't one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from guidekit.quiz.notes import Notes, quoted
from guidekit.quiz.source.body import Body
from guidekit.quiz.source.code import in_code
from guidekit.quiz.source.items import RIGHT_BOX
from guidekit.quiz.source.lines import Line
from guidekit.quiz.source.sections import BOX, BULLET, NEARLY_A_BOX, Part, is_hint, quote_starts

_SPACE = "[ \t\u00a0]"
_LOST_BOX = re.compile(
    rf"""^[\s>]*\\?(?:
        (?:[-–—−•*+]|\d+[.)]|[a-zA-Z][.)]){_SPACE}*[\[［][^\]［\[(\n]{{0,3}}[\]］]
      | [\[［][ xX✓✔✗✘хХ×\u00a0]?[\]］]
      | \([ xX]?\)
      | (?:[-–—−•*+]{_SPACE}*)?[☐☑☒□■▢✅❌✓✔✗✘]
    )(?:{_SPACE}+\S|$)""",
    re.VERBOSE,
)
_NEARLY_A_HINT = re.compile(r"^\s*(?:>\s*)?\[\s*!?\s*(?:tip|hint)\s*\]", re.IGNORECASE)
_GAP = re.compile(r"\[\[.*?\]\]", re.DOTALL)
_GAP_END = re.compile(r"\]\](?![(\[])")  # "[a [b]](address)" is a link
_ROW = re.compile(r"^ {0,3}\|.*\|")
_APART = "An option begins at the left with '- [x] ' or '- [ ] '; feedback under it with '> '"


def tell_lost(lines: Sequence[Line], body: Body, notes: Notes) -> None:
    """Tells of each such line, whatever part it ended up in."""
    for line in lines:
        if _NEARLY_A_HINT.match(line.text) and not is_hint(line):
            message = f"a hint that isn't read as one: {quoted(line.text)}"
            notes.error(line.number, message, "Write '> [!TIP]', and its text under it")
    _tell_boxes(lines, notes)
    _tell_unopened([*body.stem, *body.context, *([] if body.answers else body.explanation)], notes)
    if body.part is Part.OPTIONS:
        _tell_first_options([*body.stem, *body.context], notes)
    if body.part is Part.TABLE:
        _tell_rows(body.explanation, notes)


def is_lost_box(line: Line) -> bool:
    """Whether a line was meant for an option, and isn't read as one."""
    known = BOX.match(line.text) or NEARLY_A_BOX.match(line.text)
    return not known and bool(_LOST_BOX.match(line.text))


def _tell_boxes(lines: Sequence[Line], notes: Notes) -> None:
    for line in filter(is_lost_box, lines):
        notes.error(line.number, f"an option that isn't read as one: {quoted(line.text)}", _APART)


def _tell_unopened(lines: Sequence[Line], notes: Notes) -> None:
    """A gap without its beginning would show its answer."""
    masked = in_code("\n".join(line.text for line in lines), lambda code: " " * len(code))
    rest = _GAP.sub(lambda gap: re.sub(r"[^\n]", " ", gap[0]), masked)
    for found in _GAP_END.finditer(rest):
        line = lines[rest.count("\n", 0, found.start())]
        message = f"a gap that isn't opened: {quoted(line.text)}"
        notes.error(line.number, message, "Write '[[the answer|another spelling]]'")


def _tell_first_options(lines: Sequence[Line], notes: Notes) -> None:
    for line, below in pairwise(lines):
        if BULLET.match(line.text) and quote_starts(below) and not _LOST_BOX.match(line.text):
            notes.error(line.number, f"an option without a box: {quoted(line.text)}", RIGHT_BOX)


def _tell_rows(lines: Sequence[Line], notes: Notes) -> None:
    for line in lines:
        if _ROW.match(line.text):
            message = f"a row apart from its table: {quoted(line.text)}"
            notes.error(line.number, message, "Leave no empty line inside the table")
