"""Converts a page as the site does, and reads golden cases."""

from __future__ import annotations

import os
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import html5lib
import yaml
from markdown import Markdown

import tests.project
from guidekit.conversion import EXTENSIONS
from guidekit.diagnostics import Diagnostic, report
from guidekit.quiz.extension import QuizExtension
from guidekit.quiz.model import Question, Quiz

CASES = tests.project.CASES / "quiz"
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
    found = sorted((CASES / folder).glob("*.yml"))
    assert found, f"no cases in {folder}"
    return found


def load(path: Path) -> dict[str, Any]:
    case: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return case


def golden(path: Path, key: str, actual: str) -> str:
    """What a case expects. With UPDATE_GOLDEN=1 it is written first: read the difference in git."""
    case = load(path)
    if os.environ.get("UPDATE_GOLDEN") == "1":
        case[key] = actual
        save(path, case)
    return str(case[key])


class _Dumper(yaml.SafeDumper):
    """Writes texts of several lines as they are."""


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _text)


def save(path: Path, case: dict[str, Any]) -> None:
    text = yaml.dump(case, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=1000)
    path.write_text(text, encoding="utf-8")
