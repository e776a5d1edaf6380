"""Where a line of Markdown stands in its file.

Checks report `path:line`, but when a preprocessor sees a page, the front matter is gone (an engine
takes it off) and each fenced code block has shrunk to one placeholder line. `number_lines` counts
both back in.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from guidekit.sources.masking import FENCE_MARK

FENCE = re.compile("^[> ]*\x02(wzxhzdk:[0-9]+)\x03[ ]*$")


class Line(NamedTuple):
    """A line as the preprocessor sees it, its number in the file, and what stood there before.

    `original` has more than one line where a fenced block was replaced by its placeholder.
    """

    text: str
    number: int
    original: tuple[str, ...] = ()

    @property
    def blank(self) -> bool:
        """Nothing to see here."""
        return not self.text.strip()

    @property
    def indent(self) -> int:
        """Leading spaces."""
        return len(self.text) - len(self.text.lstrip(" "))

    @property
    def shown(self) -> str:
        """What an author knows it by: the opening line of a fenced block, not its placeholder."""
        return self.original[0] if self.original and FENCE.match(self.text) else self.text

    def cut(self, width: int) -> Line:
        """The same line without its first `width` characters."""
        return Line(self.text[width:], self.number, self.original) if width else self


def number_lines(
    lines: Sequence[str],
    before_fences: Sequence[str],
    fences: Mapping[str, str],
    offset: int = 0,
) -> list[Line]:
    """Gives each line its number in the file.

    Args:
        lines: the page with a placeholder for each fenced block.
        before_fences: the same page before the blocks were replaced.
        fences: the source of each block by its placeholder (superfences' stash).
        offset: lines that stand above the page in its file (the front matter).
    """
    numbered, at = [], 0
    for text in lines:
        height = _height(text, before_fences, at, fences) if "\x02" in text else 1
        original = tuple(before_fences[at : at + height]) or (text,)
        numbered.append(Line(text, offset + at + 1, original))
        at += height
    return numbered


def _height(text: str, before: Sequence[str], at: int, fences: Mapping[str, str]) -> int:
    found = FENCE.match(text)
    if not found:
        return 1
    source = fences.get(found[1], "")
    # The stash gives a block without a line in it one line too many.
    if source.count("\n") > 2:
        return source.count("\n") + 1
    return _height_by_closing(before, at)


def _height_by_closing(before: Sequence[str], at: int) -> int:
    opening = FENCE_MARK.match(before[at]) if at < len(before) else None
    if not opening:
        return 1
    closing = re.compile(rf"^[> ]*{opening['fence']}[ ]*$")
    heights = range(2, len(before) - at + 1)
    return next((height for height in heights if closing.match(before[at + height - 1])), 1)
