"""The block processor and the inline pattern: tokens become elements where the page has them."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.inlinepatterns import InlineProcessor

from guidekit.quiz.kinds.fields import show_gap
from guidekit.quiz.kinds.pen import PAGE_GAP_MARK
from guidekit.quiz.model import Gaps
from guidekit.quiz.render import problem, render
from guidekit.quiz.stations.page import BEGINS, TOKEN, Page

_ALONE = re.compile(f"^ {{0,3}}{TOKEN.pattern} *$", re.MULTILINE)
_INDENTED = re.compile(f"^ *{TOKEN.pattern} *$", re.MULTILINE)
_LIST_ITEM = re.compile(r"^ *(?:[-*+]|\d+\.) ", re.MULTILINE)


class Place(BlockProcessor):
    """Turns a token into the elements of its question."""

    def __init__(self, md: Markdown, page: Page) -> None:
        super().__init__(md.parser)
        self.page = page

    def test(self, parent: ET.Element, block: str) -> bool:
        """Whether a token stands on a line of its own here."""
        return BEGINS in block and self._find(parent, block) is not None

    def run(self, parent: ET.Element, blocks: list[str]) -> None:
        """Parses what stands before the token, adds the question, leaves the rest for later."""
        block = blocks.pop(0)
        found = self._find(parent, block)
        if not found:
            return
        before, after = block[: found.start()], block[found.end() :].removeprefix("\n")
        if before.strip():
            self.parser.parseBlocks(parent, [before.rstrip("\n")])
        self._add(parent, int(found[1]))
        if after.strip():
            blocks.insert(0, after)

    def _find(self, parent: ET.Element, block: str) -> re.Match[str] | None:
        """A token at the left, or under the text of a tight list item, which keeps its indent."""
        if found := _ALONE.search(block):
            return found
        found = _INDENTED.search(block) if parent.tag in ("li", "dd") else None
        before = block[: found.start()] if found else ""
        return found if before.strip() and not _LIST_ITEM.search(before) else None

    def _add(self, parent: ET.Element, index: int) -> None:
        page, question = self.page, self.page.questions[index]
        if question.quiz:
            element = render(question.quiz, page.pen(index))
        else:
            element = problem(question, page.original(index), page.words)
        parent.append(element)
        page.placed[index] = element


class GapPattern(InlineProcessor):
    """Puts the fields into the running text."""

    def __init__(self, md: Markdown, page: Page) -> None:
        super().__init__(PAGE_GAP_MARK.pattern, md)
        self.page = page

    def handleMatch(  # type: ignore[override]  # noqa: N802 - Python-Markdown's name
        self, m: re.Match[str], data: str
    ) -> tuple[ET.Element | None, int | None, int | None]:
        """The field that a mark stands for."""
        index, gap = int(m[1]), int(m[2])
        quiz = self.page.questions[index].quiz
        if not quiz or not isinstance(quiz.parts, Gaps):
            return None, None, None
        field = show_gap(quiz.parts.gaps[gap], gap + 1, self.page.pen(index))
        return field, m.start(0), m.end(0)
