"""A piece of prose in one language, each character of it still at its place in the file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from guidekit.sources.kinds import Kind


@dataclass(frozen=True)
class Passage:
    """Prose to check, `source` as it was written and `text` with all that isn't prose blanked out.

    Both have the same length. `line` is that of the first character in the file. `kinds` has one
    entry for each line, and is empty for text that is no page's body.
    """

    path: Path
    language: str
    source: str
    text: str
    line: int
    kinds: tuple[Kind, ...] = ()

    def line_at(self, position: int) -> int:
        """The line of the file on which the character at `position` stands."""
        return self.line + self.text.count("\n", 0, position)

    def kind_at(self, position: int) -> Kind:
        """What the line at `position` is part of."""
        index = self.text.count("\n", 0, position)
        return self.kinds[index] if index < len(self.kinds) else Kind.PROSE

    def of_kinds(self, *kinds: Kind) -> str:
        """The lines of these kinds; the others are left empty."""
        lines = self.text.split("\n")
        return "\n".join(
            line if kind in kinds else "" for line, kind in zip(lines, self.kinds, strict=True)
        )

    def excerpt(self, start: int, end: int) -> str:
        """A place of the source with the words around it, to quote in a message."""
        reach = 24
        left = max(self.source.rfind("\n", 0, start) + 1, start - reach)
        right = self.source.find("\n", end)
        right = min(right if right >= 0 else len(self.source), end + reach)
        before = self.source[left:start].split(" ")[-2:]
        after = self.source[end:right].split(" ")
        following = after[0] or " ".join(after[:2])
        return (" ".join(before) + self.source[start:end] + following).strip(" ")
