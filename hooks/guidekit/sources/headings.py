"""The headings that a page's source writes, each with its line and the id that is written out.

What is a heading on the page says Markdown (`record`); `place` brings both together, in their order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_WITH_MARKS = re.compile(
    r"[ \t>]*(?:(?:[-*+]|\d+[.)]|:)[ \t]+)*(?P<marks>#{1,6})(?P<text>[^\n]*?)(?<!\\)#*[ \t]*$"
)
_UNDERLINE = re.compile(r"[ \t>]*(?:=+|-+)[ \t]*$")
_HTML = re.compile(r"<h(?P<level>[1-6])\b(?P<attributes>[^<>]*)>(?P<text>[^<]*)", re.IGNORECASE)
_ATTRIBUTES = re.compile(r"\{:?[ ]*(?P<attributes>[^{}\n]*)\}[ \t]*$")
_ID = re.compile(r"(?:^|\s)#(?P<id>[^\s}]+)")
_HTML_ID = re.compile(r"\bid\s*=\s*[\"']?(?P<id>[^\"'\s>]+)", re.IGNORECASE)


@dataclass(frozen=True)
class Heading:
    """A heading's level (2 for `##`), its line in the file, and the id that is written out, if any."""

    level: int
    line: int
    id: str
    text: str


def find(masked: str, first_line: int) -> Iterator[Heading]:
    """All headings of a body without code and comments."""
    lines = masked.split("\n")
    for index, line in enumerate(lines):
        number = first_line + index
        if "#" in line and (found := _WITH_MARKS.match(line)):
            yield _heading(len(found["marks"]), number, found["text"])
        elif "<h" in line.lower() and (tag := _HTML.search(line)):
            identity = _HTML_ID.search(tag["attributes"])
            yield Heading(
                int(tag["level"]), number, identity["id"] if identity else "", tag["text"]
            )
        elif line.strip() and index + 1 < len(lines) and _UNDERLINE.match(lines[index + 1]):
            yield _heading(1 if "=" in lines[index + 1] else 2, number, line)


def place(drawn: Sequence[tuple[int, str]], written: Sequence[Heading]) -> list[Heading | None]:
    """Where each heading of the page was written; both stand in one order.

    Args:
        drawn: level and id of the headings that are on the page.
        written: those of its source, among them what only looks like one.
    """
    places: list[Heading | None] = []
    at = 0
    for level, identity in drawn:
        same = [n for n in range(at, len(written)) if written[n].level == level]
        named = [n for n in same if written[n].id == identity]
        unnamed = [n for n in same if not written[n].id]
        found = next(iter(named or unnamed or same), None)
        places.append(None if found is None else written[found])
        at = at if found is None else found + 1
    return places


def _heading(level: int, line: int, written: str) -> Heading:
    attributes = _ATTRIBUTES.search(written)
    identity = _ID.search(attributes["attributes"]) if attributes else None
    text = written[: attributes.start()] if attributes else written
    return Heading(level, line, identity["id"] if identity else "", text.strip(" \t>"))
