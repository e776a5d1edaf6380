"""A term's meaning where it stands: by pointer, finger and keyboard; and the glossary's own page."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.accessibility import violations
from tests.browser.conftest import NewPage

CHAPTERS = ["causes/2-strategy/", "fr/causes/2-strategy/"]


def term(page: Page) -> Locator:
    return page.locator("article p > .glossary-link").first


def tip(page: Page) -> Locator:
    return page.locator(".glossary-tip:popover-open")


@pytest.mark.parametrize("path", CHAPTERS)
def test_the_definition_is_the_terms_description_and_the_word_stays_its_name(
    new_page: NewPage, path: str
) -> None:
    page = new_page(path)
    for link in page.locator("article .glossary-link:visible").all():
        expect(link).to_have_accessible_name(re.compile(f"^{re.escape(link.inner_text())}$"))
        expect(link).to_have_accessible_description(re.compile(r"\w+ \w+ \w+"))
        assert link.get_attribute("title") is None


@pytest.mark.parametrize("path", CHAPTERS)
def test_pointer_shows_may_enter_and_leaves(new_page: NewPage, path: str) -> None:
    page = new_page(path)
    term(page).scroll_into_view_if_needed()
    term(page).hover()
    expect(tip(page)).to_have_count(1)
    tip(page).hover()
    page.wait_for_timeout(500)  # longer than it lingers: it stays because the pointer is in it
    expect(tip(page)).to_have_count(1)
    page.mouse.move(2, 500)
    expect(tip(page)).to_have_count(0)


def test_keyboard_shows_escape_closes_and_keeps_the_focus(new_page: NewPage) -> None:
    page = new_page(CHAPTERS[0])
    page.locator("#in-short + p").click()
    while not page.evaluate("document.activeElement.matches('.glossary-link')"):
        page.keyboard.press("Tab")
    expect(tip(page)).to_have_count(1)
    page.keyboard.press("Escape")
    expect(tip(page)).to_have_count(0)
    assert page.evaluate("document.activeElement.matches('.glossary-link')")
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    expect(tip(page)).to_have_count(1)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert tip(page).count() <= 1


def test_a_first_tap_shows_a_second_follows(new_page: NewPage) -> None:
    page = new_page(CHAPTERS[0], width=360, height=740, has_touch=True)
    here = page.url
    target = term(page).get_attribute("href") or ""
    term(page).tap()
    expect(tip(page)).to_have_count(1)
    assert page.url == here
    term(page).tap()
    expect(page).to_have_url(re.compile(f"{re.escape(target.rpartition('/')[2])}$"))
    expect(page.locator("dt:target")).to_be_in_viewport()


def test_a_tap_elsewhere_closes(new_page: NewPage) -> None:
    page = new_page(CHAPTERS[0], width=360, height=740, has_touch=True)
    term(page).tap()
    expect(tip(page)).to_have_count(1)
    page.locator("h1").tap()
    expect(tip(page)).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", CHAPTERS)
def test_a_tip_never_leaves_the_screen(new_page: NewPage, path: str, scheme: str) -> None:
    page = new_page(path, width=320, height=500, color_scheme=scheme)
    for link in page.locator("article p > .glossary-link:visible").all():
        link.scroll_into_view_if_needed()
        link.hover()
        box = tip(page).bounding_box()
        assert box
        assert box["x"] >= 0 and box["x"] + box["width"] <= 320
        assert box["y"] >= 0 and box["y"] + box["height"] <= 500
        assert violations(page, ".glossary-tip:popover-open") == []
        page.mouse.move(1, 1)
        expect(tip(page)).to_have_count(0)


@pytest.mark.parametrize("height", [568, 256])  # a phone; a screen of 1280 by 1024 at 400 %
def test_a_tip_stays_on_the_screen_in_large_text_and_off_its_own_term(
    new_page: NewPage, height: int
) -> None:
    page = new_page("causes/3-organisation/", width=320, height=height)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    seen = 0
    for link in page.locator("article p > .glossary-link:visible").all():
        link.evaluate("(e) => e.scrollIntoView({ block: 'center' })")
        link.hover()
        box = tip(page).bounding_box()
        assert box
        assert box["y"] >= 0 and box["y"] + box["height"] <= height
        lines = link.evaluate("(e) => [...e.getClientRects()].map((r) => [r.top, r.bottom])")
        seen += len(lines) > 1
        assert box["y"] >= lines[-1][1] or box["y"] + box["height"] <= lines[0][0]
        page.mouse.move(1, 1)
        expect(tip(page)).to_have_count(0)
    assert seen  # a term over two lines is among them


def test_by_keyboard_the_whole_of_a_tall_tip_is_seen(new_page: NewPage) -> None:
    page = new_page("causes/3-organisation/", width=320, height=256)
    link = term(page)
    link.evaluate("(e) => e.scrollIntoView({ block: 'center' })")
    page.keyboard.press("Tab")
    link.focus()
    expect(tip(page)).to_have_count(1)
    assert tip(page).evaluate("(e) => e.scrollHeight <= e.clientHeight")
    box = tip(page).bounding_box()
    assert box and box["y"] >= 0 and box["y"] + box["height"] <= 256


def test_a_tip_stays_in_the_column(new_page: NewPage) -> None:
    page = new_page("glossary/", width=1280)
    edge = page.locator("article").evaluate("(e) => e.getBoundingClientRect().right")
    for link in page.locator("dd .glossary-link:visible").all()[:30]:
        link.evaluate("(e) => e.scrollIntoView({ block: 'center' })")
        link.hover()
        box = tip(page).bounding_box()
        assert box and box["x"] + box["width"] <= edge + 1
        page.mouse.move(1, 1)
        expect(tip(page)).to_have_count(0)


def test_without_the_script_a_term_is_a_link(new_page: NewPage) -> None:
    page = new_page(CHAPTERS[0], java_script_enabled=False)
    expect(page.locator(".glossary-tip").first).to_be_hidden()
    term(page).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Glossary")


def test_a_term_is_told_by_more_than_colour(new_page: NewPage) -> None:
    page = new_page(CHAPTERS[0])
    assert "dotted" in term(page).evaluate("(e) => getComputedStyle(e).textDecorationStyle")
    page.emulate_media(media="print")
    assert term(page).evaluate("(e) => getComputedStyle(e).textDecorationLine") == "none"


def test_options_of_a_question_hold_no_terms(new_page: NewPage) -> None:
    page = new_page("causes/4-measurement/")
    assert page.locator(".quiz__label .glossary-link, .quiz__option .glossary-link").count() == 0


@pytest.mark.parametrize(
    ("path", "field", "typed", "expected"),
    [
        ("glossary/", "Find a term", "KPI", "key performance indicator"),
        ("fr/glossary/", "Trouver un terme", "mediation", None),
        ("fr/glossary/", "Trouver un terme", "moderation", "modération"),
    ],
)
def test_the_filter_finds_by_term_form_and_equivalent(
    new_page: NewPage, path: str, field: str, typed: str, expected: str | None
) -> None:
    page = new_page(path)
    every = page.locator(".glossary-entry:visible").count()
    assert every >= 60
    page.get_by_role("searchbox", name=field).press_sequentially(typed)
    found = page.locator(".glossary-entry:visible")
    if expected is None:
        expect(found).to_have_count(0)
        expect(page.get_by_text("Aucun terme ne contient ces lettres.")).to_be_visible()
        return
    assert 0 < found.count() < every
    expect(page.get_by_role("main")).to_contain_text(expected)


def test_entries_have_an_anchor_an_equivalent_and_their_uses(new_page: NewPage) -> None:
    page = new_page("glossary/")
    entry = page.locator(".glossary-entry:has(dt#organic-reach)")
    expect(entry.locator("a[hreflang=fr]")).to_have_attribute(
        "href", "../fr/glossary/#organic-reach"
    )
    use = entry.locator(".glossary-uses a").first
    use.click()
    expect(page).to_have_url(re.compile(r"/causes/2-strategy/#[\w-]+$"))


def test_letters_lead_to_their_terms_without_the_script(new_page: NewPage) -> None:
    page = new_page("fr/glossary/", java_script_enabled=False)
    expect(page.get_by_role("searchbox")).to_have_count(0)
    page.get_by_role("navigation", name="Termes par lettre").get_by_role("link", name="M").click()
    expect(page.get_by_role("heading", name="M", exact=True)).to_be_in_viewport()
