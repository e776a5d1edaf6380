"""The block processor: tokens become elements where the page has them."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor

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
        page, quiz = self.page, self.page.read[index]
        if quiz:
            page.pens[index] = page.pen(quiz)
            element = render(quiz, page.pens[index])
        else:
            element = problem(page.questions[index], page.original(index), page.words)
        parent.append(element)
        page.placed[index] = element
