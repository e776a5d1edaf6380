"""Converts a page as the site does, and reads golden cases."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

import html5lib
from markdown import Markdown

from guidekit.conversion import EXTENSIONS
from guidekit.diagnostics import Diagnostic, report
from guidekit.quiz.extension import QuizExtension
from guidekit.quiz.model import Question, Quiz
from tests import golden
from tests.project import CASES

PAGE = Path("page.md")


@dataclass(frozen=True)
class Converted:
    """A page's HTML and what was found on it."""

    html: str
    questions: list[Question]

    @property
    def diagnostics(self) -> list[Diagnostic]:
        """The findings on all of its questions."""
        return [found for question in self.questions for found in question.diagnostics]

    @property
    def told(self) -> str:
        """The findings as an author reads them."""
        return report(self.diagnostics)

    @property
    def quiz(self) -> Quiz:
        """The one question of a page without a mistake."""
        assert self.told == ""
        (question,) = self.questions
        assert question.quiz
        return question.quiz


def convert(source: str, language: str = "en") -> Converted:
    """A page through Python-Markdown, with the extensions that the checks use."""
    questions: list[Question] = []
    extension = QuizExtension(language=language, collect=questions.extend, path=PAGE)
    md = Markdown(
        extensions=[*EXTENSIONS, extension],
        extension_configs={name: dict(options) for name, options in EXTENSIONS.items()},
        output_format="html",
    )
    return Converted(md.convert(source), questions)


def well_formed(html: str) -> ET.Element:
    """The tree of a fragment; html5lib raises at the first thing that isn't HTML."""
    tree: ET.Element = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parseFragment(
        html
    )
    return tree


def cases(folder: str) -> list[Path]:
    """The golden cases of one sort."""
    return golden.cases(CASES / "quiz" / folder)
