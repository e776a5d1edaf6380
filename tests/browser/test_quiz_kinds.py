"""An eighth kind in a browser: its script's half, beside the scripts as they are in the repository.

Its question comes from Markdown by its other half (tests/unit/quiz/pick), so the two are tried together.
"""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from guidekit.quiz.kinds import registry
from tests.browser.questions import open_questions
from tests.interface import said
from tests.project import ROOT
from tests.unit.quiz.pick.pick import PickKind
from tests.unit.quiz.test_kinds import SOURCE

START = """import { KINDS } from "./kinds/registry.js"
import { Pick } from "./kinds/pick.js"
KINDS.pick = Pick
await import("./quiz.js")"""


def test_a_new_kind_is_asked_judged_and_kept(
    browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(registry, "KINDS", (PickKind(), *registry.KINDS))
    script = (ROOT / "tests/unit/quiz/pick/pick.js").read_text("utf-8")
    files = {"assets/quiz/kinds/pick.js": script}
    with browser.new_context() as context:
        page = open_questions(context, SOURCE, start=START, files=files)
        quiz = page.locator(".quiz")
        check = quiz.get_by_role("button", name=said("en", "quiz.script.check"))
        check.click()
        expect(quiz.get_by_role("status")).to_have_text("Pick one first.")
        quiz.get_by_role("radio", name="A budget").check()
        check.click()
        expect(quiz).to_have_attribute("data-state", "incorrect")
        quiz.get_by_role("button", name=said("en", "quiz.script.try_again")).click()
        quiz.get_by_role("radio", name="A listener").check()
        check.click()
        expect(quiz).to_have_attribute("data-state", "correct")
        page.reload()
        expect(quiz).to_have_attribute("data-state", "correct")
        expect(quiz.get_by_role("radio", name="A listener")).to_be_checked()
