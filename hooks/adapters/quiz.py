"""Puts the questions' extension into the page's Markdown pass, and gives pages what questions need."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from mkdocs.exceptions import PluginError
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from adapters.build import Build
from guidekit.diagnostics import errors, report
from guidekit.quiz.check import check_questions
from guidekit.quiz.extension import QuizExtension
from guidekit.quiz.model import Listed, Question
from guidekit.quiz.titles import plain
from guidekit.quiz.words import script_words
from guidekit.serving import is_serving


def register(build: Build) -> None:
    """Registers the extension; the questions are collected in the order of the pages."""

    def collect(questions: Sequence[Question]) -> None:
        build.questions.extend(question.listed for question in questions)

    build.quiz = QuizExtension(language=build.language, collect=collect)
    build.register(build.quiz)


def begin_page(build: Build, markdown: str, page: Page) -> None:
    """Says which page comes next, and how many lines of front matter were cut off it."""
    lines = page.file.content_bytes.replace(b"\r\n", b"\n").count(b"\n")
    above = lines - markdown.count("\n")
    if build.quiz:
        build.quiz.start_page(Path(page.file.abs_src_path or ""), max(0, above))


def check(build: Build) -> None:
    """Stops with all that is wrong with the questions of this language; else sorts them by page."""
    build.questions_by_page = _by_page(build.questions)
    found = errors(check_questions({build.language: build.questions}))
    if found and not is_serving():
        raise PluginError(f"{len(found)} problem(s) in the questions\n{report(found, build.root)}")


def context(build: Build, page: Page, nav: Navigation) -> dict[str, Any]:
    """The questions of the page, those of all pages where they are listed, the script's words."""
    by_page = build.questions_by_page
    found: dict[str, Any] = {"questions": by_page.get(str(page.file.abs_src_path), [])}
    if page.meta.get("lists") == "questions":
        found["all_questions"] = [
            {"page": item, "questions": [{**one, "title": plain(one["title"])} for one in asked]}
            for item in nav.pages
            if (asked := by_page.get(str(item.file.abs_src_path)))
        ]
    if found["questions"]:
        found["quiz_words"] = script_words(build.language, build.config.repo_url or "")
    return found


def _by_page(questions: list[Listed]) -> dict[str, list[dict[str, str]]]:
    found: dict[str, list[dict[str, str]]] = {}
    for question in questions:
        if outline := question.outline:
            entry = {"id": question.id, "title": outline.title, "kind": outline.kind}
            if outline.pretest:
                entry["pretest"] = "true"
            found.setdefault(str(question.path), []).append(entry)
    return found
