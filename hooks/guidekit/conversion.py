"""The one Markdown pass of a page: what of ours takes part in it, and what it makes of each page.

A build hands these extensions to its engine; `convert` runs the same ones over a guide's pages
without one, for `make check`. Either way a page is converted once, and what the checks need of it is
noted on the way.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from markdown import Extension, Markdown

from guidekit.contrast.extension import PaletteExtension
from guidekit.figures.extension import FigureExtension
from guidekit.markup.extension import MarkupExtension
from guidekit.project import Project
from guidekit.quiz.extension import QuizExtension
from guidekit.quiz.model import Question
from guidekit.sources.guide import Guide
from guidekit.sources.page import Page
from guidekit.sources.record import Drawn, RecordExtension

Options = Mapping[str, Mapping[str, object]]

# Those that decide where a block may stand, and what is code or raw HTML, where a guide names none.
EXTENSIONS: Options = {
    "abbr": {},
    "admonition": {},
    "attr_list": {},
    "def_list": {},
    "footnotes": {},
    "md_in_html": {},
    "tables": {},
    "pymdownx.blocks.admonition": {},
    "pymdownx.blocks.details": {},
    "pymdownx.blocks.tab": {"alternate_style": True},
    "pymdownx.details": {},
    "pymdownx.superfences": {},
    "pymdownx.tabbed": {"alternate_style": True},
}


class Conversion:
    """The pass of one language's pages, one after the other; `drawn` fills as they are converted."""

    def __init__(self, root: Path, docs: Path, language: str) -> None:
        self.drawn: dict[Path, Drawn] = {}
        self._path = Path()
        self._questions: list[Question] = []
        self._quiz = QuizExtension(language=language, collect=self._collect)
        self.extensions: list[Extension] = [
            MarkupExtension(),
            PaletteExtension(palette=str(root / "palette.yml"), language=language),
            FigureExtension(folder=str(docs / "figures"), language=language),
            self._quiz,
            RecordExtension(self._record),
        ]

    def begin(self, path: Path, lines_above: int) -> None:
        """Says which page comes next, and how many lines of its file were cut off before it."""
        self._path = path
        self._questions = []
        self._quiz.start_page(path, lines_above)

    def _collect(self, questions: Sequence[Question]) -> None:
        self._questions.extend(questions)

    def _record(self, drawn: Drawn) -> None:
        drawn.questions = tuple(self._questions)
        self.drawn[self._path] = drawn


def convert(guide: Guide) -> Guide:
    """The same guide, with what Markdown makes of each of its pages that wasn't converted yet."""
    drawn = dict(guide.drawn)
    for language, pages in guide.pages.items():
        missing = [page for page in pages.values() if page.path not in drawn]
        drawn |= convert_pages(guide.project, language, missing) if missing else {}
    return replace(guide, drawn=drawn)


def convert_pages(project: Project, language: str, pages: Sequence[Page]) -> dict[Path, Drawn]:
    """What Markdown makes of pages of one language, by their files."""
    conversion = Conversion(project.root, project.docs, language)
    options = project.markdown_extensions or EXTENSIONS
    md = markdown(options, conversion.extensions)
    for page in pages:
        body = page.body.lstrip("\n")
        above = page.body_line - 1 + page.body.count("\n") - body.count("\n")
        conversion.begin(page.path, above)
        md.reset().convert(body)
    return conversion.drawn


def html_of(project: Project, page: Page) -> str:
    """A page's HTML, without links to the glossary."""
    conversion = Conversion(project.root, project.docs, page.language)
    conversion.begin(page.path, page.body_line - 1)
    return markdown(project.markdown_extensions or EXTENSIONS, conversion.extensions).convert(
        page.body.lstrip("\n")
    )


def markdown(options: Options, ours: Sequence[Extension] = ()) -> Markdown:
    """A converter with the extensions named and their options, and ours."""
    configs: dict[str, dict[str, Any]] = {name: dict(each) for name, each in options.items()}
    return Markdown(extensions=[*options, *ours], extension_configs=configs)


def unusable(options: Options) -> dict[str, str]:
    """The Markdown extensions that can't be loaded with their options, and why."""
    found = {}
    for name, each in options.items():
        try:
            markdown({name: each})
        except Exception as error:  # whatever an extension does with its options
            found[name] = f"{type(error).__name__}: {error}"
    return found
