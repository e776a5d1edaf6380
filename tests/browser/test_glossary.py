"""A term's meaning where it stands: by pointer, finger and keyboard; and the glossary's own page."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.accessibility import violations
from tests.browser.fixtures import NewPage
from tests.interface import counted, said
from tests.project import PREFIX

CHAPTERS = ["parts/3-tyres/", "fr/parts/3-tyres/"]
FIND = said("en", "glossary.filter_label")


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
    page = new_page("parts/3-tyres/", width=320, height=height)
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
    page = new_page("parts/3-tyres/", width=320, height=256)
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
    page = new_page("parts/2-brakes/")
    assert page.locator(".quiz__label .glossary-link, .quiz__option .glossary-link").count() == 0


@pytest.mark.parametrize(
    ("language", "typed", "expected"),
    [
        ("en", "snakebite", "pinch flat"),
        ("fr", "soudure", None),
        ("fr", "derailleur", "dérailleur"),
        ("fr", " trait  d'usure ", "trait d’usure"),
        ("fr", "règle des 3‑2–1", "règle des 3-2-1"),
        ("en", "jante", "rim"),
    ],
)
def test_the_filter_finds_by_term_form_and_equivalent(
    new_page: NewPage, language: str, typed: str, expected: str | None
) -> None:
    page = new_page(f"{PREFIX[language]}glossary/")
    every = page.locator(".glossary-entry:visible").count()
    field = said(language, "glossary.filter_label")
    page.get_by_role("searchbox", name=field).press_sequentially(typed)
    found = page.locator(".glossary-entry:visible")
    if expected is None:
        expect(found).to_have_count(0)
        expect(page.get_by_text(said(language, "glossary.filter_none"))).to_be_visible()
        return
    assert 0 < found.count() < every
    expect(found.locator("dt").first).to_contain_text(expected)


def test_entries_have_an_anchor_an_equivalent_and_their_uses(new_page: NewPage) -> None:
    page = new_page("glossary/")
    entry = page.locator(".glossary-entry:has(dt#sprocket)")
    expect(entry.locator("a[hreflang=fr]")).to_have_attribute("href", "../fr/glossary/#sprocket")
    use = entry.locator(".glossary-uses a").first
    use.click()
    expect(page).to_have_url(re.compile(r"/parts/1-chain/#[\w-]+$"))


def test_letters_lead_to_their_terms_without_the_script(new_page: NewPage) -> None:
    page = new_page("fr/glossary/", java_script_enabled=False)
    expect(page.get_by_role("searchbox")).to_have_count(0)
    letters = page.get_by_role("navigation", name=said("fr", "glossary.index"))
    letters.get_by_role("link", name="M").click()
    expect(page.get_by_role("heading", name="M", exact=True)).to_be_in_viewport()


def test_one_term_is_counted_in_the_singular(new_page: NewPage) -> None:
    for language, prefix in PREFIX.items():
        page = new_page(f"{prefix}glossary/")
        page.get_by_role("searchbox").last.fill("psi")
        count = page.locator(".glossary-filter").get_by_role("status")
        expect(count).to_have_text(counted(language, "glossary.filter_count", count=1))


def test_the_labels_of_an_entry_are_not_searched(new_page: NewPage) -> None:
    page = new_page("glossary/")
    page.get_by_role("searchbox", name=FIND).fill("also")
    expect(page.locator(".glossary-entry:visible")).to_have_count(0)


def test_a_link_to_a_hidden_entry_shows_all_again(new_page: NewPage) -> None:
    page = new_page("glossary/#derailleur")
    field = page.get_by_role("searchbox", name=FIND)
    hidden = page.locator("dt#derailleur")
    for _ in range(2):  # the second time the address stays the same
        field.fill("sprocket")
        expect(hidden).to_be_hidden()
        page.locator(".glossary-entry:visible a[href='#derailleur']").first.click()
        expect(hidden).to_be_in_viewport()
        expect(field).to_have_value("")
    field.fill("sprocket")
    page.evaluate("location.hash = 'pump'")
    expect(page.locator("dt#pump")).to_be_in_viewport()


def test_typing_and_clicking_beside_a_link_keep_the_filter(new_page: NewPage) -> None:
    page = new_page("glossary/#derailleur")
    field = page.get_by_role("searchbox", name=FIND)
    field.fill("psi")
    field.click()
    page.locator("dt#psi").click(position={"x": 2, "y": 2})
    page.wait_for_timeout(100)
    expect(field).to_have_value("psi")
    expect(page.locator("dt#derailleur")).to_be_hidden()


def test_a_letter_without_a_shown_entry_leads_nowhere(new_page: NewPage) -> None:
    page = new_page("glossary/")
    letters = page.locator(".glossary-index a:not([inert])")
    assert letters.count() > 8
    page.get_by_role("searchbox", name=FIND).fill("psi")
    expect(letters).to_have_text(["P"])
    assert violations(page, ".glossary-index") == []


def test_no_line_stands_over_the_first_entry_that_the_filter_leaves(new_page: NewPage) -> None:
    page = new_page("glossary/")
    page.get_by_role("searchbox", name=FIND).fill("pump")
    widths = page.locator(".glossary-entry:visible").evaluate_all(
        "(all) => all.map((e) => getComputedStyle(e).borderBlockStartWidth)"
    )
    assert widths == ["0px", *["1px"] * (len(widths) - 1)] and len(widths) > 1


def test_the_page_has_the_width_of_two_columns_and_its_letters_one_line(new_page: NewPage) -> None:
    for path in ("glossary/", "fr/glossary/"):
        page = new_page(path)
        entry = page.locator(".glossary-entry").first
        boxes = [entry.bounding_box(), entry.locator("dt").bounding_box()]
        boxes.append(entry.locator("dd").first.bounding_box())
        assert [round(box["width"]) for box in boxes if box] == [880, 230, 626]
        letters = [letter.bounding_box() for letter in page.locator(".glossary-index li").all()]
        assert len({round(box["y"]) for box in letters if box}) == 1
        assert letters[0] and boxes[0] and letters[0]["x"] == boxes[0]["x"]
        filters = [part.bounding_box() for part in page.locator(".glossary-filter > *").all()]
        assert len({round(box["y"] + box["height"] / 2) for box in filters if box}) == 1


@pytest.mark.parametrize("width", [320, 360])
def test_letters_on_a_phone_fill_a_finger_and_begin_where_the_text_does(
    new_page: NewPage, width: int
) -> None:
    page = new_page("glossary/", width=width, height=740)
    for letter in page.locator(".glossary-index a").all():
        box = letter.bounding_box()
        assert box and box["width"] >= 43.99 and box["height"] >= 43.99
    start = page.evaluate("""() => {
      const range = document.createRange()
      range.selectNodeContents(document.querySelector(".glossary-index a"))
      return range.getBoundingClientRect().x
    }""")
    heading = page.locator(".glossary-letter").first.bounding_box()
    assert heading and abs(start - heading["x"]) < 1


def test_a_use_has_the_shape_of_its_part(new_page: NewPage) -> None:
    page = new_page("glossary/")
    uses = page.locator(".glossary-uses li:has(a[href*='/parts/'])")
    for number in (1, 2, 3):
        mine = page.locator(f".glossary-uses li:has(a[href*='/parts/{number}-'])")
        assert mine.count() == mine.locator(f".shape--{number}").count() > 0
    item, text = uses.first.bounding_box(), page.locator(".glossary-used").first.bounding_box()
    assert item and text and item["x"] >= text["x"]
