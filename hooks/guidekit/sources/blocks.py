"""The lines that open and close a block: `/// case | Its title` and `///`.

Found wherever they stand, in a list or in a quotation too. Two slashes open nothing, yet are found:
whoever knows the block can say that it takes a third.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

_SPACE = "[ \t\u00a0\u202f]"  # no-break ones come from French keyboards
OPENING = re.compile(
    rf"(?P<prefix>[ \t>]*)(?P<fence>/{{2,}}){_SPACE}*(?P<name>[a-zA-Z][\w-]*){_SPACE}*(?P<rest>.*?){_SPACE}*$"
)
CLOSING = re.compile(rf"(?P<prefix>[ \t>]*)(?P<fence>/{{3,}}){_SPACE}*$")

NAMED_BY_ID: Mapping[str, float] = {"quiz": 0.7, "figure": 0.8}
"""Blocks whose opening line holds an id (that of any other holds a title to read), and how near a
misspelt name must come to be meant as theirs, by difflib's ratio: "quizz" is, "quote" isn't."""


def opening(line: str) -> re.Match[str] | None:
    """A line that opens a block at the left: its `fence`, its `name`, and the `rest` of it."""
    return _at_the_left(OPENING.match(line))


def closing(line: str) -> re.Match[str] | None:
    """A line that closes one at the left."""
    return _at_the_left(CLOSING.match(line))


def _at_the_left(found: re.Match[str] | None) -> re.Match[str] | None:
    """Up to three spaces mean nothing."""
    if found and found["prefix"] in ("", " ", "  ", "   ") and len(found["fence"]) > 2:
        return found
    return None


@dataclass(frozen=True)
class Mark:
    """A line that opens a block, or closes one (then its name is empty).

    `index` counts lines of the body from 0, `line` those of the file from 1.
    """

    index: int
    line: int
    prefix: str
    fence: str
    name: str
    rest: str
    written: str

    @property
    def place(self) -> str:
        """What a block's lines begin with; up to three spaces mean nothing."""
        place = self.prefix.expandtabs(4)
        return "" if len(place) < 4 and ">" not in place else place

    def closes(self, opening: Mark) -> bool:
        """Whether it ends a block."""
        return not self.name and self.fence == opening.fence and self.place == opening.place


def marks(lines: Sequence[str], first_line: int) -> Iterator[Mark]:
    """All of them in a page's body, without code and comments."""
    for index, line in enumerate(lines):
        if "//" not in line:
            continue
        found = CLOSING.match(line) or OPENING.match(line)
        if found:
            known = {"name": "", "rest": "", **found.groupdict()}
            yield Mark(index, first_line + index, written=line.strip(" \t>"), **known)


def meant_as(name: str, known: Collection[str] = ()) -> str:
    """Which block that is named by an id a name is, or was meant as; empty if none.

    `known` are names of other blocks that exist, which are therefore no misspelling.
    """
    lower = name.lower()
    if lower in NAMED_BY_ID:
        return lower
    near = (
        block
        for block, cutoff in NAMED_BY_ID.items()
        if lower not in known and get_close_matches(lower, [block], cutoff=cutoff)
    )
    return next(near, "")
