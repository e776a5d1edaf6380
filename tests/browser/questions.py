"""A page with questions of one's own, made of Markdown, with the repository’s scripts and styles."""

from __future__ import annotations

import json
from collections.abc import Mapping

from playwright.sync_api import BrowserContext, Page, Route

from guidekit.quiz.words import script_words
from tests.project import ROOT
from tests.unit.quiz.helpers import convert

ADDRESS = "http://guide.example/"
ASSETS = ROOT / "overrides/assets"
_START = "assets/quiz/start.js"
_TYPES = {"js": "text/javascript", "css": "text/css"}


def open_questions(
    context: BrowserContext,
    markdown: str,
    *,
    language: str = "en",
    start: str = 'import "./quiz.js"',
    files: Mapping[str, str] | None = None,
) -> Page:
    """The page, opened; `start` is its script and `files` are added to the scripts of the questions."""
    converted = convert(markdown, language)
    assert converted.told == ""
    words = json.dumps(script_words(language, ""))
    html = (
        f'<!doctype html><html lang="{language}"><title>Questions</title>'
        f'<link rel="stylesheet" href="assets/quiz/quiz.css">'
        f'<body class="md-typeset" data-guide-root="/"><main>{converted.html}</main>'
        f'<script type="application/json" data-quiz-words>{words}</script>'
        f'<script type="module" src="{_START}"></script>'
    )
    own = {_START: start, **(files or {})}

    def answer(route: Route) -> None:
        name = route.request.url.removeprefix(ADDRESS)
        text = own[name] if name in own else (ASSETS.parent / name).read_text("utf-8")
        route.fulfill(body=text, content_type=_TYPES[name.rpartition(".")[2]])

    page = context.new_page()
    page.route(f"{ADDRESS}assets/**", answer)
    page.route(ADDRESS, lambda route: route.fulfill(body=html, content_type="text/html"))
    page.goto(ADDRESS)
    return page
