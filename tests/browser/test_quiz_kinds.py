"""An eighth kind in a browser: its script's half, beside the scripts as they are in the repository.

Its question comes from Markdown by its other half (tests/unit/quiz/pick), so the two are tried together.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from guidekit.quiz.kinds import registry
from guidekit.quiz.words import script_words
from tests.project import ROOT
from tests.unit.quiz.helpers import convert
from tests.unit.quiz.pick.pick import PickKind
from tests.unit.quiz.test_kinds import SOURCE

ADDRESS = "http://guide.example/"
SCRIPTS = ROOT / "overrides/assets/quiz"
START = """import { KINDS } from "./kinds/registry.js"
import { Pick } from "./kinds/pick.js"
KINDS.pick = Pick
await import("./quiz.js")"""


@pytest.fixture
def page(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> Iterator[Page]:
    """A page with one question of the new kind."""
    monkeypatch.setattr(registry, "KINDS", (*registry.KINDS[:-1], PickKind(), registry.KINDS[-1]))
    words = json.dumps(script_words("en", ""))
    html = (
        f'<!doctype html><html lang="en"><title>A kind</title><body data-guide-root="/">'
        f'<script type="application/json" data-quiz-words>{words}</script>{convert(SOURCE).html}'
        f'<script type="module" src="start.js"></script>'
    )

    def answer(route: Route) -> None:
        name = route.request.url.removeprefix(ADDRESS)
        if name == "kinds/pick.js":
            text = (ROOT / "tests/unit/quiz/pick/pick.js").read_text("utf-8")
        else:
            text = START if name == "start.js" else (SCRIPTS / name).read_text("utf-8")
        route.fulfill(body=text, content_type="text/javascript")

    context = browser.new_context()
    page = context.new_page()
    page.route(f"{ADDRESS}**/*.js", answer)
    page.route(ADDRESS, lambda route: route.fulfill(body=html, content_type="text/html"))
    page.goto(ADDRESS)
    yield page
    context.close()


def test_a_new_kind_is_asked_judged_and_kept(page: Page) -> None:
    quiz = page.locator(".quiz")
    check = quiz.get_by_role("button", name="Check")
    check.click()
    expect(quiz.get_by_role("status")).to_have_text("Pick one first.")
    quiz.get_by_role("radio", name="A budget").check()
    check.click()
    expect(quiz).to_have_attribute("data-state", "incorrect")
    quiz.get_by_role("button", name="Try again").click()
    quiz.get_by_role("radio", name="A listener").check()
    check.click()
    expect(quiz).to_have_attribute("data-state", "correct")
    page.reload()
    expect(quiz).to_have_attribute("data-state", "correct")
    expect(quiz.get_by_role("radio", name="A listener")).to_be_checked()
