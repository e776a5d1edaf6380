"""The items of a list of options or of a numbered list: text, box, feedback.

An option becomes a `<label>` and an item to order a row with buttons: both hold one paragraph of
inline Markdown, so a code block, a table or a list in one is an error.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from guidekit.quiz.notes import Notes, quoted
from guidekit.quiz.source.lines import FENCE, Line
from guidekit.quiz.source.sections import (
    BOX,
    BULLET,
    DASHES,
    NEARLY_A_BOX,
    NUMBER,
    Part,
    Section,
    quote_starts,
    text_of,
    unquoted,
)
from guidekit.quiz.text import Text

RIGHT_BOX = "Write '- [x] ' for a right option, '- [ ] ' for a wrong one"
_LIST_INSIDE = re.compile(r"^\s*(?:[-*+]|\d+[.)]) +\S")
_NEARLY_A_NUMBER = re.compile(r"^ {0,1}(?P<number>\d{1,3})(?:[.,):°º] *| +)[^\W\d]")
_CODE_INDENT = 8  # four for the item, four for the code
_FENCE_INSIDE = re.compile(r"^\s*(?:`{3}|~{3})")


@dataclass
class Item:
    """One item: `box` is None in a numbered list, and where it could not be read."""

    line: int
    source: str
    box: bool | None = None
    text: list[Line] = field(default_factory=list)
    feedback: list[Line] = field(default_factory=list)
    spoilt: bool = False

    @cached_property
    def words(self) -> Text:
        """Its text, on one line or more."""
        stripped = [Line(line.text.strip(), line.number) for line in self.text]
        return text_of(stripped)

    @cached_property
    def reason(self) -> Text:
        """Its feedback."""
        return text_of(unquoted(self.feedback))


def read_items(section: Section | None, notes: Notes) -> list[Item]:
    """All items of a list, with what is wrong in each; none if there is no list."""
    if section is None:
        return []
    items: list[Item] = []
    after_blank = False
    for line in section.lines:
        opened = _opened(line, section.part, len(items), notes)
        if opened:
            items.append(opened)
        elif items and not line.blank:
            _continue(items[-1], line, after_blank, notes)
        elif items and items[-1].feedback:
            items[-1].feedback.append(Line("", line.number))
        after_blank = line.blank
    return items


def _opened(line: Line, part: Part, before: int, notes: Notes) -> Item | None:
    """The item that a line opens after so many others, if it opens one."""
    if found := BOX.match(line.text):
        ticked = found["box"] != " "
        return _item(line, found["text"], ticked)
    if found := NEARLY_A_BOX.match(line.text):
        notes.error(line.number, f"no box that can be read: {quoted(line.text)}", RIGHT_BOX)
        return _item(line, found["text"])
    if part is Part.NUMBERED and _is_lost(line, before + 1):
        hint = f"Write '{before + 1}. ' before it; indent it if it goes on with the item above"
        notes.error(line.number, f"an item that isn't read as one: {quoted(line.text)}", hint)
        return _item(line, line.text)
    pattern = BULLET if part is Part.OPTIONS else NUMBER
    found = pattern.match(line.text)
    if found and part is Part.OPTIONS:
        notes.error(line.number, f"an option without a box: {quoted(line.text)}", RIGHT_BOX)
    return _item(line, found["text"]) if found else None


def _is_lost(line: Line, number: int) -> bool:
    """Whether a line was meant for the item of this number, and would go on with the one above."""
    found = _NEARLY_A_NUMBER.match(line.text)
    return found is not None and not NUMBER.match(line.text) and int(found["number"]) == number


def _item(line: Line, text: str | None, box: bool | None = None) -> Item:
    return Item(line.number, line.text, box, [Line(text or "", line.number)])


def _continue(item: Item, line: Line, after_blank: bool, notes: Notes) -> None:
    if quote_starts(line) or (item.feedback and not after_blank):
        item.feedback.append(line)
        return
    what = _too_much(line, after_blank or bool(item.feedback) or item.spoilt)
    if not what:
        item.text.append(line)
    elif not item.spoilt:
        item.spoilt = True
        _tell_too_much(item, line, what, notes)


def _tell_too_much(item: Item, line: Line, what: str, notes: Notes) -> None:
    notes.error(
        line.number,
        f"{what} inside {quoted(item.source)}: {quoted(line.shown)}",
        "It holds one paragraph of text: put the rest before the list, or after '>' as feedback",
    )


def _too_much(line: Line, apart: bool) -> str:
    if FENCE.match(line.text) or _FENCE_INSIDE.match(line.text):
        return "a code block"
    if apart and line.indent >= _CODE_INDENT:
        return "a code block"
    if "|" in line.text and DASHES.match(line.text.strip()):
        return "a table"
    if apart and line.text.lstrip().startswith("|"):
        return "a table"
    if _LIST_INSIDE.match(line.text):
        return "a list"
    return "a second paragraph" if apart else ""


def check_texts(items: Sequence[Item], what: str, notes: Notes) -> None:
    """No item is empty, none stands twice."""
    seen: dict[str, int] = {}
    for item in items:
        words = " ".join(item.words.markdown.split())
        if not words:
            notes.error(item.line, f"an empty {what}: {quoted(item.source)}", "Write its text")
        elif words.casefold() in seen:
            first = seen[words.casefold()]
            notes.error(
                item.line,
                f"the {what} {quoted(words)} stands on line {first} already",
                "Change or remove one of them",
            )
        seen.setdefault(words.casefold(), item.line)


def check_feedback(item: Item, what: str, notes: Notes) -> None:
    """Every option tells the reader why it is right or wrong."""
    if not item.reason:
        notes.error(
            item.line,
            f"the {what} {quoted(item.words.markdown or item.source)} has no feedback",
            "Write under it, indented by four spaces: '> ' and the reason",
        )
