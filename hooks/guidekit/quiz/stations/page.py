"""What is known of the page that is being converted, and the tokens that stand in it."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

from markdown import Markdown

from guidekit.quiz.model import Question, Quiz
from guidekit.quiz.pen import Pen
from guidekit.quiz.source.lines import Line
from guidekit.quiz.source.scan import Block
from guidekit.quiz.words import Words, words

# Every token begins with this; STX keeps anyone from typing one.
BEGINS = "\x02quizblock-"
TOKEN = re.compile(f"{BEGINS}([0-9]+)\x03")
_TOKEN_AND_INDENT = re.compile(f"(?m)(?P<indent>(?:^[ >]*)?){TOKEN.pattern}")


class Page:
    """The state of one page; `start` forgets the one before.

    `setting` gives the extension's options, which the engine may change between pages.
    """

    def __init__(self, md: Markdown, setting: Callable[[str], object]) -> None:
        self.md, self.setting = md, setting
        self.start([])

    def start(self, source: list[str]) -> None:
        """A new page, as it is before fenced blocks are taken out."""
        self.source = source
        self.lines: list[Line] = []
        self.blocks: list[Block] = []
        self.questions: list[Question] = []
        self.read: list[Quiz | None] = []
        self.placed: dict[int, ET.Element] = {}
        self.pens: dict[int, Pen] = {}

    @property
    def words(self) -> Words:
        """The words of the page's language."""
        return words(str(self.setting("language")))

    @property
    def path(self) -> Path:
        """The page's file."""
        path = self.setting("path")
        return path if isinstance(path, Path) else Path(str(path))

    @property
    def line_offset(self) -> int:
        """Lines of the file above the page."""
        return int(str(self.setting("line_offset")))

    def pen(self, quiz: Quiz) -> Pen:
        """What writes the elements of a question."""
        return Pen(self.md.parser, self.words, quiz.id, quiz.parts.fields(self.words))

    def token(self, index: int) -> str:
        """The line that stands for a block."""
        return f"{self.blocks[index].prefix}{BEGINS}{index}\x03"

    def original(self, index: int) -> list[str]:
        """The source of a block as the author wrote it, without the indentation of its place."""
        block = self.blocks[index]
        lines = self.lines[block.start : block.end]
        return [text[len(block.prefix) :] for line in lines for text in line.original]

    def put_back(self, text: str, escape: Callable[[str], str] = str) -> str:
        """The text with each token replaced by the source that it stands for, escaped."""

        def source(token: re.Match[str]) -> str:
            lines = self.original(int(token[2]))
            return "\n".join(f"{token['indent']}{escape(line)}".rstrip() for line in lines)

        return _TOKEN_AND_INDENT.sub(source, text)
