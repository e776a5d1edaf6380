"""A glossary's source by its lines and paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from guidekit.sources.page import Page


@dataclass(frozen=True)
class Line:
    """A line of the source and its number in the file, from 1."""

    number: int
    text: str

    @property
    def is_indented(self) -> bool:
        """Whether Markdown takes it for a part of what stands above."""
        return self.text.startswith(("    ", "\t"))


def lines(page: Page) -> list[Line]:
    """All lines, those of front matter, comments and fenced code emptied."""
    texts = page.readable.split("\n")
    return [Line(number, text.rstrip()) for number, text in enumerate(texts, 1)]


def paragraphs(all_lines: list[Line]) -> Iterator[list[Line]]:
    """The lines between empty lines, together."""
    paragraph: list[Line] = []
    for line in [*all_lines, Line(0, "")]:
        if line.text:
            paragraph.append(line)
        elif paragraph:
            yield paragraph
            paragraph = []
