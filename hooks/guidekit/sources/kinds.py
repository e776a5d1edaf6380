"""Tells the kinds of a page's lines apart: prose, headings, tables, notes, questions, figures, sheets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from guidekit.sources.blocks import CLOSING, OPENING


class Kind(StrEnum):
    """What a line of a page is part of. Only `PROSE` and `HEADING` count as a chapter's words."""

    PROSE = "prose"
    HEADING = "heading"
    TABLE = "table"
    FOOTNOTE = "footnote"
    QUIZ = "quiz"
    FIGURE = "figure"
    SHEET = "sheet"
    """What is folded away, to be copied or filled in: nobody reads it at one sitting with the rest."""


_FOOTNOTE = re.compile(r" {0,3}\[\^[^\]]+\]:")
_HEADING = re.compile(r"[ >]{0,3}#{1,6}[ \t]")
_RULE = re.compile(r"[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")
_SVG = re.compile(r"<(/?)(?:svg|figure)\b", re.IGNORECASE)
_OF_BLOCK = {"quiz": Kind.QUIZ, "figure": Kind.FIGURE, "details": Kind.SHEET}


def kinds(lines: Sequence[str]) -> tuple[Kind, ...]:
    """The kind of each line.

    Args:
        lines: those of a body in which code and comments are blanked out.
    """
    found: list[Kind] = []
    blocks = _Blocks()
    before = Kind.PROSE
    for number, line in enumerate(lines):
        inside = blocks.kind_of(line)
        kind = inside or _plain(lines, number, before)
        found.append(kind)
        before = kind
    return tuple(found)


class _Blocks:
    """The `///` blocks and elements that are open, as one reads from line to line."""

    def __init__(self) -> None:
        self._open: list[tuple[str, str]] = []
        self._elements = 0

    def kind_of(self, line: str) -> Kind | None:
        """The kind that a block gives to a line, None outside of those that decide."""
        if "///" not in line:
            return self._kind() or self._element(line)
        closing = CLOSING.match(line)
        opening = None if closing else OPENING.match(line)
        if opening:
            self._open.append((opening["fence"], opening["name"].lower()))
        kind = self._kind() or self._element(line)
        if closing:
            self._close(closing["fence"])
        return kind

    def _kind(self) -> Kind | None:
        if not self._open:
            return None
        return next((_OF_BLOCK[name] for _, name in self._open if name in _OF_BLOCK), None)

    def _close(self, fence: str) -> None:
        fences = [mark for mark, _ in self._open]
        if fence in fences:
            del self._open[len(fences) - 1 - fences[::-1].index(fence) :]

    def _element(self, line: str) -> Kind | None:
        was = self._elements
        if "<" not in line:
            return Kind.FIGURE if was else None
        for tag in _SVG.finditer(line):
            self._elements = max(0, self._elements + (-1 if tag[1] else 1))
        return Kind.FIGURE if was or self._elements else None


def _plain(lines: Sequence[str], number: int, before: Kind) -> Kind:
    line = lines[number]
    if _FOOTNOTE.match(line) or (before is Kind.FOOTNOTE and _goes_on(lines, number)):
        return Kind.FOOTNOTE
    if _is_table(lines, number, before):
        return Kind.TABLE
    return Kind.HEADING if _HEADING.match(line) else Kind.PROSE


def _goes_on(lines: Sequence[str], number: int) -> bool:
    """Whether a note's text goes on: up to an empty line, and after it while lines are indented."""
    line = lines[number]
    return not line.strip() or line.startswith(("    ", "\t")) or bool(lines[number - 1].strip())


def _is_table(lines: Sequence[str], number: int, before: Kind) -> bool:
    if before is Kind.TABLE:
        return bool(lines[number].strip())
    following = lines[number + 1] if number + 1 < len(lines) else ""
    return "|" in lines[number] and "|" in following and bool(_RULE.fullmatch(following))
