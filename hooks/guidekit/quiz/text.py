"""A piece of an author's Markdown, and where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

GAP_MARK = re.compile("\x02quizgap-([0-9]+)\x03")


def gap_mark(index: int) -> str:
    """Stands for the gap of that index (from 0) in the Markdown of a stem, until it is rendered.

    Between STX and ETX, which Python-Markdown takes out of every source: nobody can type one.
    """
    return f"\x02quizgap-{index}\x03"


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of Markdown, the line of the file it starts on, and that of each of its lines."""

    markdown: str = ""
    line: int = 0
    numbers: tuple[int, ...] = field(default=(), compare=False, repr=False)

    def line_at(self, position: int) -> int:
        """The line of the file on which the character at `position` stands."""
        index = self.markdown.count("\n", 0, position)
        return self.numbers[index] if index < len(self.numbers) else self.line

    def __bool__(self) -> bool:
        return bool(self.markdown.strip())
