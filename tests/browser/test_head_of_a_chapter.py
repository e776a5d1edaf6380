"""What a chapter begins with: what changed, signs to recognise oneself in, a question before reading."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.fixtures import NewPage
from tests.interface import filled, said
from tests.project import PREFIX, ProjectCopy


@pytest.mark.parametrize("language", PREFIX)
def test_what_the_last_review_changed_stands_in_the_head(
    new_page: NewPage, built: ProjectCopy, language: str
) -> None:
    source = built.read(f"docs/{language}/parts/1-chain.md")
    text = re.findall("^changed: (.*)$", source, re.MULTILINE)[0]
    page = new_page(f"{PREFIX[language]}parts/1-chain/")
    expect(page.get_by_text(filled(language, "page.changed", text=text))).to_be_visible()
    page.goto(page.url.replace("1-chain", "2-brakes"))
    expect(page.get_by_text(filled(language, "page.changed"))).to_have_count(0)


@pytest.mark.parametrize("script", [True, False])
def test_signs_have_a_title_a_box_each_and_a_way_on(new_page: NewPage, script: bool) -> None:
    page = new_page("parts/1-chain/", java_script_enabled=script)
    signs = page.locator(".admonition.signs")
    expect(signs.get_by_text("Three signs of a worn chain")).to_be_visible()
    items = signs.get_by_role("listitem")
    expect(items).to_have_count(3)
    expect(signs.get_by_role("checkbox")).to_have_count(0)  # they are ticked on paper, or in mind
    box = "(e) => getComputedStyle(e, '::before').borderTopWidth"
    assert all(item.evaluate(box) != "0px" for item in items.all())
    items.first.get_by_role("link").click()
    expect(page.get_by_role("heading", name="Measure it")).to_be_in_viewport()


@pytest.mark.parametrize("language", PREFIX)
def test_a_question_before_reading_says_so_and_is_kept_as_one(
    new_page: NewPage, language: str
) -> None:
    page = new_page(f"{PREFIX[language]}parts/2-brakes/")
    quiz = page.locator(".quiz[data-quiz=pad-before-reading]")
    expect(quiz.get_by_text(said(language, "quiz.page.pretest"), exact=True)).to_be_visible()
    expect(page.get_by_text(said(language, "quiz.page.pretest"), exact=True)).to_have_count(1)
    quiz.get_by_role("radio").first.check()
    quiz.get_by_role("button", name=said(language, "quiz.script.check")).click()
    expect(quiz).to_have_attribute("data-state", re.compile("correct"))
    kept = page.evaluate("JSON.parse(localStorage['/guide/.quiz.v1'])['pad-before-reading']")
    assert kept["pretest"] is True
