"""Reads the pages of a guide outside a build: their HTML, and the questions on them.

Each page goes through Python-Markdown with the same extension as in a build, so a question that is
found here is one that would be shown. That takes most of the time of a check, so whoever checks a
guide shares one set of `Readers`, which convert a page once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from markdown import Markdown

from guidekit import text_file
from guidekit.diagnostics import Diagnostic
from guidekit.quiz.extension import QuizExtension
from guidekit.quiz.model import Question
from guidekit.quiz.source.lines import split_front_matter
from guidekit.quiz.source.scan import may_hold_a_quiz
from guidekit.quiz.stations.find import known_blocks

# Those that decide where a block may stand, and what is code or raw HTML.
EXTENSIONS: Mapping[str, Mapping[str, object]] = {
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


@dataclass(frozen=True)
class Converted:
    """A page's HTML, and the questions on it."""

    html: str
    questions: list[Question]


class PageReader:
    """Reads the pages of one language."""

    def __init__(
        self, language: str, extensions: Mapping[str, Mapping[str, object]] = EXTENSIONS
    ) -> None:
        self._found: list[Question] = []
        self._quiz = QuizExtension(language=language, collect=self._found.extend)
        self._md = Markdown(
            extensions=[*extensions, self._quiz],
            extension_configs={name: dict(options) for name, options in extensions.items()},
        )
        self._converted: dict[Path, tuple[str, Converted]] = {}

    @property
    def blocks(self) -> set[str]:
        """The names of the blocks that may stand on a page, besides questions."""
        return known_blocks(self._md)

    def read(self, path: Path) -> tuple[list[Question], list[Diagnostic]]:
        """The questions of a file, and what can't be read in it."""
        source, problems = text_file.read(path)
        return self.read_text(source, path), problems

    def read_text(self, source: str, path: Path) -> list[Question]:
        """The questions of a page, its front matter included."""
        body, offset = _body(source)
        if not may_hold_a_quiz(body):
            return []
        return self.convert(body, path, offset).questions

    def convert(self, body: str, path: Path, offset: int) -> Converted:
        """A page without its front matter, of so many lines; the same text is converted once."""
        text = body.lstrip("\n")  # front matter may end with the blank lines after it, or before
        known, converted = self._converted.get(path, ("", None))
        if converted and known == text:
            return converted
        self._found.clear()
        self._quiz.start_page(path, offset + len(body) - len(text))
        converted = Converted(self._md.reset().convert(text), list(self._found))
        self._converted[path] = text, converted
        return converted


class Readers:
    """The readers of a guide's languages, with the Markdown extensions of the guide."""

    def __init__(self, extensions: Mapping[str, Mapping[str, object]] | None = None) -> None:
        self._extensions = extensions or EXTENSIONS
        self._readers: dict[str, PageReader] = {}

    def of(self, language: str) -> PageReader:
        """The reader of a language's pages, always the same one."""
        if language not in self._readers:
            self._readers[language] = PageReader(language, self._extensions)
        return self._readers[language]


def unusable(extensions: Mapping[str, Mapping[str, object]]) -> dict[str, str]:
    """The Markdown extensions that can't be loaded with their options, and why."""
    found = {}
    for name, options in extensions.items():
        try:
            Markdown(extensions=[name], extension_configs={name: dict(options)})
        except Exception as error:  # whatever an extension does with its options
            found[name] = f"{type(error).__name__}: {error}"
    return found


def _body(source: str) -> tuple[str, int]:
    return split_front_matter(source.replace("\r\n", "\n").replace("\r", "\n"))
