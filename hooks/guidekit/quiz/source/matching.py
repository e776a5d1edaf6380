"""Reads a table of two columns: the kind `matching`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from guidekit.quiz.model import Matching, Pair, Text
from guidekit.quiz.notes import Notes, quoted
from guidekit.quiz.source.lines import Line
from guidekit.quiz.source.markup import in_code
from guidekit.quiz.source.sections import DASHES, Section

_FORM = "Write rows of two cells, '| what | belongs to |', under a head and a line '|---|---|'"
_ROW = re.compile(r"^ {0,3}\|.+\| *$")
_ESCAPED = "\x02pipe\x03"


def read_matching(table: Section, notes: Notes) -> Matching | None:
    """The pairs of a table, None if it isn't one of two columns."""
    rows = [(line, _cells(line.text)) for line in table.lines if not line.blank]
    head, body = rows[0], [row for row in rows[1:] if not DASHES.match(row[0].text)]
    _check_columns([head, *body], notes)
    if len(body) < 2:
        line = head[0]
        notes.error(line.number, f"fewer than two rows under {quoted(line.text)}", _FORM)
    pairs = [
        Pair(Text(cells[0], line.number), Text(cells[1], line.number))
        for line, cells in body
        if len(cells) == 2
    ]
    _check_pairs(pairs, notes)
    if len(head[1]) != 2:
        return None
    heads = (Text(head[1][0], head[0].number), Text(head[1][1], head[0].number))
    return Matching(heads, tuple(pairs))


def _cells(row: str) -> list[str]:
    """The cells of a row; a pipe that is escaped or stands in a code span separates nothing."""
    safe = row.strip().replace(r"\|", _ESCAPED)
    safe = in_code(safe, lambda code: code.replace("|", _ESCAPED))
    safe = safe.removeprefix("|").removesuffix("|")
    return [cell.strip().replace(_ESCAPED, "|") for cell in safe.split("|")]


def _check_columns(rows: Sequence[tuple[Line, list[str]]], notes: Notes) -> None:
    for line, cells in rows:
        if len(cells) != 2:
            number = f"{len(cells)} cell{'s' if len(cells) > 1 else ''}"
            message = f"a matching row of {number}, not of two: {quoted(line.text)}"
            notes.error(line.number, message, _FORM)


def _check_pairs(pairs: Sequence[Pair], notes: Notes) -> None:
    seen: dict[str, int] = {}
    for pair in pairs:
        left = pair.left.markdown.casefold()
        if not (pair.left and pair.right):
            row = f"| {pair.left.markdown} | {pair.right.markdown} |"
            notes.error(pair.left.line, f"an empty cell in {quoted(row)}", _FORM)
        elif left in seen:
            message = f"{quoted(pair.left.markdown)} stands on line {seen[left]} already"
            notes.error(pair.left.line, message, "Each row needs a left cell of its own")
        seen.setdefault(left, pair.left.line)
    if len(pairs) > 1 and len({pair.right.markdown.casefold() for pair in pairs}) == 1:
        message = f"every row ends in {quoted(pairs[0].right.markdown)}"
        notes.error(pairs[0].right.line, message, "Give at least two to choose from")


def table_without_dashes(lines: Sequence[Line]) -> Line | None:
    """The first of two lines that look like a table but lack the line of dashes."""
    for line, below in pairwise(lines):
        if _ROW.match(line.text) and _ROW.match(below.text):
            return line
    return None
