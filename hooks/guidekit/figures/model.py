"""What a figure is made of: a drawing (nodes of an SVG file) and the words of one language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

FORM = "/// figure | {id}"

LABEL = "data-label"
PART = "data-part"
LINES = "data-lines"
FONT_SIZE = 16.0
"""Of labels that set none, in the drawing's units."""


@dataclass
class Node:
    """An element of a drawing, with the line on which it begins and the text straight inside it."""

    tag: str
    attributes: dict[str, str]
    line: int
    children: list[Node] = field(default_factory=list)
    text: str = ""

    def walk(self) -> Iterator[Node]:
        """This element and all within it, in their order."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True)
class Part:
    """What is shown as a picture of its own: the whole drawing (named "") or one of its parts."""

    name: str
    svg: Node


@dataclass(frozen=True)
class Drawing:
    """An SVG file that was read."""

    path: Path
    root: Node

    @property
    def id(self) -> str:
        """The figure's id: the file's name."""
        return self.path.stem

    @property
    def parts(self) -> list[Part]:
        """Its parts, or itself as the only one."""
        parts = [Part(node.attributes[PART], node) for node in self.root.children if is_part(node)]
        return parts or [Part("", self.root)]

    @property
    def labels(self) -> dict[str, int]:
        """The keys of its labels, each with the line on which it is drawn first."""
        lines: dict[str, int] = {}
        for node in self.root.walk():
            if LABEL in node.attributes:
                lines.setdefault(node.attributes[LABEL], node.line)
        return lines


@dataclass(frozen=True)
class Said:
    """The name of a picture, and what is seen in it."""

    title: str
    description: str


@dataclass(frozen=True)
class Words:
    """All that one language says in and under a figure.

    `said` is by the part's name, "" for a drawing without parts; `caption` and `in_words` are Markdown.
    """

    said: dict[str, Said]
    caption: str
    labels: dict[str, str]
    in_words: str


def is_part(node: Node) -> bool:
    """Whether an element inside a drawing is shown as a picture of its own."""
    return node.tag == "svg" and PART in node.attributes


def words_path(folder: Path, identity: str, language: str) -> Path:
    """Where a figure's words in a language stand."""
    return folder / f"{identity}.{language}.yml"
