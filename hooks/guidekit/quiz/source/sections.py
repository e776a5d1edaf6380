"""Splits the body of a question into what it is made of: text, list, table, hint.

The rules are those of GitHub's preview rather than Python-Markdown's: a list may follow a line of
text, and what is indented by two spaces or more belongs to its item. So a question reads in the
preview as it does on the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from guidekit.quiz.notes import Notes, quoted
from guidekit.quiz.source.lines import FENCE, Line
from guidekit.quiz.text import Text

BOX = re.compile(r"^ {0,3}[-*+] +\[(?P<box>[ xX])\](?: +(?P<text>.*))?$")
NEARLY_A_BOX = re.compile(
    r"^ {0,3}(?:[-*+]|\d+[.)]) *[\[(] *(?:[xXvV*✓✔✗✘-])? *[\])](?![(\[:])(?P<text>.*)$"
)
BULLET = re.compile(r"^ {0,3}[-*+](?: +(?P<text>.*))?$")
NUMBER = re.compile(r"^ {0,3}(?P<number>\d{1,9})[.)](?: +(?P<text>.*))?$")
DASHES = re.compile(r"^ {0,3}\|?[ ]*:?-+:?[ ]*(?:\|[ ]*:?-+:?[ ]*)*\|?[ ]*$")
_QUOTE = re.compile(r"^ *> ?(?P<text>.*)$")
_ALERT = re.compile(r"^ *> ?\[!(?P<name>\w+)\] *(?P<text>.*)$")
_INSIDE_AN_ITEM = 2


class Part(Enum):
    """What a run of lines is."""

    TEXT = auto()
    OPTIONS = auto()
    NUMBERED = auto()
    TABLE = auto()
    HINT = auto()


_LISTS = (Part.OPTIONS, Part.NUMBERED)


@dataclass
class Section:
    """A run of lines of one kind."""

    part: Part
    lines: list[Line] = field(default_factory=list)

    @property
    def line(self) -> int:
        """Where it starts."""
        return self.lines[0].number


def split(lines: Sequence[Line]) -> list[Section]:
    """The body of a question in sections, without a line lost."""
    sections: list[Section] = []
    current, after_blank = Part.TEXT, True
    for index, line in enumerate(lines):
        below = lines[index + 1] if index + 1 < len(lines) else None
        blank = line.blank
        part = _blank_part(current) if blank else _part(line, current, after_blank, below)
        if not sections or part is not current:
            sections.append(Section(part))
        sections[-1].lines.append(line)
        current, after_blank = part, blank
    return sections


def _blank_part(current: Part) -> Part:
    return current if current in _LISTS else Part.TEXT


def _part(line: Line, current: Part, after_blank: bool, below: Line | None) -> Part:
    if _ALERT.match(line.text):
        return Part.HINT
    if opened := _opened(line, current, after_blank, below):
        return opened
    goes_on = not after_blank or (current in _LISTS and line.indent >= _INSIDE_AN_ITEM)
    return current if goes_on else Part.TEXT


def _opened(line: Line, current: Part, after_blank: bool, below: Line | None) -> Part | None:
    if BOX.match(line.text) or NEARLY_A_BOX.match(line.text):
        return Part.OPTIONS
    if current is Part.OPTIONS and BULLET.match(line.text):
        return Part.OPTIONS
    number = NUMBER.match(line.text)
    if number and (after_blank or current is Part.NUMBERED or number["number"] == "1"):
        return Part.NUMBERED
    if below and "|" in line.text and "|" in below.text and DASHES.match(below.text):
        return Part.TABLE
    return None


def text_of(lines: Iterable[Line]) -> Text:
    """Lines as one piece of Markdown; a code block gets the empty lines around it that it needs."""
    kept = list(lines)
    if any("\x02" in line.text for line in kept):
        kept = [piece for line in kept for piece in _with_room(line)]
    while kept and kept[0].blank:
        kept.pop(0)
    while kept and kept[-1].blank:
        kept.pop()
    if not kept:
        return Text()
    markdown = "\n".join(line.text for line in kept)
    return Text(markdown, kept[0].number, tuple(line.number for line in kept))


def _with_room(line: Line) -> list[Line]:
    if not FENCE.match(line.text):
        return [line]
    room = Line(line.text[: line.text.index("\x02")].rstrip(), line.number)
    return [room, line, room]


def unquoted(lines: Iterable[Line]) -> list[Line]:
    """Lines of a quotation without their `>`."""
    found = []
    for line in lines:
        quote = _QUOTE.match(line.text)
        found.append(
            Line(quote["text"] if quote else line.text.strip(), line.number, line.original)
        )
    return found


def quote_starts(line: Line) -> bool:
    """Whether a line is one of a quotation."""
    return bool(_QUOTE.match(line.text))


def is_hint(line: Line) -> bool:
    """Whether a line opens a hint."""
    return bool(_ALERT.match(line.text))


def read_hint(sections: Sequence[Section], notes: Notes) -> Text:
    """The text of `> [!TIP]`."""
    hints = [section for section in sections if section.part is Part.HINT]
    for extra in hints[1:]:
        notes.error(
            extra.line, f"a second hint: {quoted(extra.lines[0].text)}", "Join it to the first"
        )
    return _hint(hints[0], notes) if hints else Text()


def _hint(section: Section, notes: Notes) -> Text:
    opening = section.lines[0]
    found = _ALERT.match(opening.text)
    name, rest = (found["name"], found["text"]) if found else ("", "")
    if name.upper() != "TIP":
        notes.error(
            opening.number, f"unknown mark {quoted(opening.text)}", "A hint is written '> [!TIP]'"
        )
    text = text_of([Line(rest, opening.number), *unquoted(section.lines[1:])])
    if not text:
        notes.error(opening.number, "an empty hint", "Write its text under it: '> Think of …'")
    return text
