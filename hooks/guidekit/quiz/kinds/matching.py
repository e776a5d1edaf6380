"""Things that belong together: the rows of a table of two columns, or of three with reasons.

| What | Belongs to | Why |
|---|---|---|
| A | B | Because. |
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from guidekit.quiz.kinds.kind import Kind, Parts, Reading, show_reasons
from guidekit.quiz.notes import Notes, quoted
from guidekit.quiz.order import alphabetical, letter
from guidekit.quiz.pen import Pen, element
from guidekit.quiz.source.body import Body, Draft
from guidekit.quiz.source.code import in_code
from guidekit.quiz.source.lines import Line
from guidekit.quiz.source.sections import DASHES, Part, Section, text_of
from guidekit.quiz.text import Text
from guidekit.quiz.words import Words

_FORM = (
    "Write rows of two cells, '| what | belongs to |', under a head and a line '|---|---|'; "
    "reasons may stand in a third column"
)
_COLUMNS = (2, 3)
_NOTHING = Text()
_ROW = re.compile(r"^ {0,3}\|.+\| *$")
_ESCAPED = "\x02pipe\x03"


@dataclass(frozen=True, slots=True)
class Pair:
    """A row of the table; `reason` is empty if none is given."""

    left: Text
    right: Text
    reason: Text = _NOTHING


@dataclass(frozen=True, slots=True)
class Matching(Parts):
    """What belongs together. `choices` are the right cells without repeats, in the source's order.

    Several rows may share one right cell; `answers` gives each row's place in `choices`.
    """

    heads: tuple[Text, Text]
    pairs: tuple[Pair, ...]

    @property
    def size(self) -> int:
        """The number of rows."""
        return len(self.pairs)

    @property
    def choices(self) -> tuple[Text, ...]:
        """Each right cell once."""
        return tuple({pair.right.markdown: pair.right for pair in self.pairs}.values())

    @property
    def answers(self) -> tuple[int, ...]:
        """For each row the index of its choice."""
        index = {choice.markdown: number for number, choice in enumerate(self.choices)}
        return tuple(index[pair.right.markdown] for pair in self.pairs)

    @property
    def solution(self) -> str:
        """Each row's choice, from 1."""
        return ",".join(str(answer + 1) for answer in self.answers)

    @property
    def shown(self) -> list[int]:
        """The places of the choices in the order in which they are shown."""
        return alphabetical([choice.markdown for choice in self.choices])

    def show(self, root: ET.Element, pen: Pen) -> None:
        """Two lists side by side, the second not in the order of the first."""
        columns = element(root, "div", "quiz__columns quiz__parts")
        left = _column(columns, self.heads[0], "quiz__rows", pen)
        answers, choices = self.answers, self.choices
        for number, pair in enumerate(self.pairs):
            row = pen.inline(left, "li", "quiz__row", pair.left)
            row.set("data-row", str(number + 1))
            row.set("data-choice", str(answers[number] + 1))
        right = _column(columns, self.heads[1], "quiz__choices", pen)
        right.set("type", "A")
        for number in self.shown:
            choice = pen.inline(right, "li", "quiz__choice", choices[number])
            choice.set("data-choice", str(number + 1))

    def show_answer(self, details: ET.Element, pen: Pen) -> None:
        """The number of each row with the letter of its choice: no text stands here twice.

        Then the reasons of the rows that have one.
        """
        element(details, "p", "quiz__solution-head", pen.words.page["pairs"])
        solutions = element(details, "ul", "quiz__solutions")
        labels = [
            pen.words.say("pair", left=number, right=letter(self.shown.index(choice)))
            for number, choice in enumerate(self.answers, 1)
        ]
        for number, (text, choice) in enumerate(zip(labels, self.answers, strict=True), 1):
            solution = element(solutions, "li", "quiz__solution", text)
            solution.set("data-row", str(number))
            solution.set("data-choice", str(choice + 1))
        reasons = [pair.reason for pair in self.pairs]
        show_reasons(details, "data-row", labels, reasons, pen)


def _column(columns: ET.Element, head: Text, name: str, pen: Pen) -> ET.Element:
    column = element(columns, "div", "quiz__column")
    if head:
        pen.inline(column, "p", "quiz__column-head", head)
    return element(column, "ol", name)


class MatchingKind(Kind):
    """A table, where there are neither options nor gaps."""

    names = ("matching",)
    part = Part.TABLE
    instead = "; if this is a model answer, write 'type: reflection' in the header"

    def claims(self, draft: Draft) -> bool:
        """A table, and nothing else to choose from."""
        return self.part in draft.parts and Part.OPTIONS not in draft.parts and not draft.has_gap

    def read(self, body: Body, words: Words, notes: Notes) -> Reading:
        """The pairs, with every mistake in them told; none if it isn't a table of such columns."""
        parts = _read_table(body.answers, notes) if body.answers else None
        return Reading(self.names[0], parts, text_of(body.stem), text_of(body.context))


def _read_table(table: Section, notes: Notes) -> Matching | None:
    rows = [(line, _cells(line.text)) for line in table.lines if not line.blank]
    head, body = rows[0], [row for row in rows[1:] if not DASHES.match(row[0].text)]
    columns = len(head[1]) if len(head[1]) in _COLUMNS else 0
    _check_columns([head, *body], columns, notes)
    if len(body) < 2:
        line = head[0]
        notes.error(line.number, f"fewer than two rows under {quoted(line.text)}", _FORM)
    pairs = [
        Pair(*(Text(cell, line.number) for cell in cells))
        for line, cells in body
        if len(cells) == columns
    ]
    _check_pairs(pairs, notes)
    if not columns:
        return None
    if pairs and columns == max(_COLUMNS) and not any(pair.reason for pair in pairs):
        message = f"a third column without a reason: {quoted(head[0].text)}"
        notes.error(
            head[0].number, message, "Write why under it, in one row at least, or remove it"
        )
    heads = (Text(head[1][0], head[0].number), Text(head[1][1], head[0].number))
    return Matching(heads, tuple(pairs))


def _cells(row: str) -> list[str]:
    """The cells of a row; a pipe that is escaped or stands in a code span separates nothing."""
    safe = row.strip().replace(r"\|", _ESCAPED)
    safe = in_code(safe, lambda code: code.replace("|", _ESCAPED))
    safe = safe.removeprefix("|").removesuffix("|")
    return [cell.strip().replace(_ESCAPED, "|") for cell in safe.split("|")]


def _check_columns(rows: Sequence[tuple[Line, list[str]]], columns: int, notes: Notes) -> None:
    """Every row is of as many cells as the head, which is of two or three."""
    wanted = {0: "of two or three", 2: "of two", 3: "of three as its head"}[columns]
    for line, cells in rows:
        if len(cells) != columns:
            number = f"{len(cells)} cell{'s' if len(cells) > 1 else ''}"
            message = f"a matching row of {number}, not {wanted}: {quoted(line.text)}"
            notes.error(line.number, message, _FORM)
            if not columns:
                return


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
