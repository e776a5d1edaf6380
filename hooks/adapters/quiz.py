"""Gives pages what their questions need besides their HTML: lists of them, the script's words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from adapters.build import Build
from guidekit.quiz.model import Question
from guidekit.quiz.titles import plain
from guidekit.quiz.words import script_words
from guidekit.sources.record import NOTHING


def context(build: Build, page: Page, nav: Navigation) -> dict[str, Any]:
    """The questions of the page, those of all pages where they are listed, the script's words."""
    found: dict[str, Any] = {"questions": _questions(build, page)}
    if page.meta.get("lists") == "questions":
        found["all_questions"] = [
            {"page": item, "questions": [{**one, "title": plain(one["title"])} for one in asked]}
            for item in nav.pages
            if (asked := _questions(build, item))
        ]
    if found["questions"]:
        found["quiz_words"] = script_words(build.language, build.config.repo_url or "")
    return found


def _questions(build: Build, page: Page) -> list[dict[str, str]]:
    drawn = build.conversion.drawn.get(Path(page.file.abs_src_path or ""), NOTHING)
    questions: list[Question] = list(drawn.questions)
    return [
        {
            "id": question.id,
            "title": question.quiz.outline.title,
            "kind": question.quiz.kind,
            **({"pretest": "true"} if question.quiz.pretest else {}),
        }
        for question in questions
        if question.quiz
    ]
