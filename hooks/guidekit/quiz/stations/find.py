"""The preprocessors: remember the lines, then read the quiz blocks and leave tokens."""

from __future__ import annotations

from markdown import Markdown
from markdown.preprocessors import Preprocessor

from guidekit.quiz.parse import parse
from guidekit.quiz.source.lines import number_lines
from guidekit.quiz.source.scan import find_blocks, may_hold_a_quiz
from guidekit.quiz.stations.page import Page
from guidekit.sources.record import known_blocks


class Remember(Preprocessor):
    """Keeps the lines as they are before fenced blocks shrink to one."""

    def __init__(self, md: Markdown, page: Page) -> None:
        super().__init__(md)
        self.page = page

    def run(self, lines: list[str]) -> list[str]:
        """A new page begins."""
        self.page.start(lines)
        return lines


class Find(Preprocessor):
    """Reads the quiz blocks and leaves a token for each."""

    def __init__(self, md: Markdown, page: Page) -> None:
        super().__init__(md)
        self.page = page

    def run(self, lines: list[str]) -> list[str]:
        """The lines with a token in the place of each block."""
        if not may_hold_a_quiz("\n".join(lines)):
            return lines
        page = self.page
        page.lines = number_lines(lines, page.source, self._fences(), page.line_offset)
        page.blocks = find_blocks(page.lines, known_blocks(self.md))
        parsed = [parse(block, page.path, page.words) for block in page.blocks]
        page.questions = [question for question, _ in parsed]
        page.read = [quiz for _, quiz in parsed]
        return self._with_tokens(lines)

    def _with_tokens(self, lines: list[str]) -> list[str]:
        shown, at = [], 0
        for index, block in enumerate(self.page.blocks):
            shown += [*lines[at : block.start], self.page.token(index)]
            at = block.end
        return shown + lines[at:]

    def _fences(self) -> dict[str, str]:
        """The sources of the fenced blocks by their placeholders, as superfences keeps them."""
        if "fenced_code_block" not in self.md.preprocessors:
            return {}
        extension = getattr(self.md.preprocessors["fenced_code_block"], "extension", None)
        stash = getattr(getattr(extension, "stash", None), "stash", {})
        return {key: source for key, (source, _) in stash.items()}
