"""Questions in a page: a Python-Markdown extension, the same under every engine.

A page passes these stations, at the priorities that a trial found to be the only right ones:

1. `Remember`, before fenced blocks are taken out, keeps the lines as they are.
2. `Find`, after fenced blocks and before raw HTML are taken out, reads each quiz block and leaves
   a one-line token in its place, at the same indentation.
3. `Place` turns tokens into elements, wherever the page's own block structure puts them. The fields
   in the running text are handed to Python-Markdown as raw HTML is, and come back with it.
4. `Finish` looks at what came out, numbers the questions and hands them over.
5. `PutBack` gives raw HTML and comments their text back.

The engine says which page comes next with `start_page`; without it, lines count from the top.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from markdown import Extension, Markdown

from guidekit.diagnostics import errors, report
from guidekit.quiz.model import Question
from guidekit.quiz.stations.find import Find, Remember
from guidekit.quiz.stations.finish import Finish, PutBack
from guidekit.quiz.stations.page import Page
from guidekit.quiz.stations.place import Place

Collect = Callable[[Sequence[Question]], object]

_log = logging.getLogger("guidekit.quiz")


def log_problems(questions: Sequence[Question]) -> None:
    """Tells of errors if nobody collects the questions; advice is for `python -m guidekit check`."""
    if found := errors(one for question in questions for one in question.diagnostics):
        _log.error("%s", report(found))


class QuizExtension(Extension):
    """Registers the stations of a page. One instance may serve many pages, one after the other.

    Options:
        language: what questions say by themselves, as in `<html lang>`.
        collect: a `Collect`, called with the questions of each page that has any, in the order of
            the page; those with errors are among them. `list.extend` will do.
        path, line_offset: the file of the current page, and the lines of front matter above it.
    """

    def __init__(self, **options: object) -> None:
        self.config = {
            "language": ["en", "Language of the pages"],
            "collect": [log_problems, "Called with the questions of each page"],
            "path": ["page.md", "File of the current page"],
            "line_offset": [0, "Lines above the page in its file"],
        }
        super().__init__(**options)

    def start_page(self, path: Path, line_offset: int = 0) -> None:
        """Says which page comes next, and how many lines stand above it in its file."""
        self.setConfig("path", path)
        self.setConfig("line_offset", line_offset)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Puts the stations in their places."""
        page = Page(md, self.getConfig)
        md.preprocessors.register(Remember(md, page), "quiz_remember", 25.5)
        md.preprocessors.register(Find(md, page), "quiz_find", 24)
        md.parser.blockprocessors.register(Place(md, page), "quiz_place", 85)
        md.treeprocessors.register(Finish(md, page), "quiz_finish", 12)
        md.postprocessors.register(PutBack(md, page), "quiz_put_back", 26)
