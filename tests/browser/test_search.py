"""The search: opened by button and by keyboard, answered on the way, followed, come back to."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from tests.browser.accessibility import violations
from tests.browser.fixtures import NewPage, Watched
from tests.interface import filled, in_any, said
from tests.project import PREFIX

CHAPTER = "parts/2-brakes/"
SEARCH_WORD = said("en", "header.search")
SEARCH = re.compile("search/")


def search(page: Page) -> Locator:
    return page.get_by_role("dialog", name=in_any("header.search"))


def opened(new_page: NewPage, path: str = CHAPTER, **options: object) -> Page:
    page = new_page(path, **options)
    page.keyboard.press("Control+k")
    expect(search(page).get_by_role("combobox")).to_be_focused()
    return page


def test_nothing_of_the_search_is_fetched_before_a_reader_turns_to_it(new_page: NewPage) -> None:
    page = new_page("")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(page.url + CHAPTER)
    page.mouse.move(600, 20)
    page.keyboard.press("Tab")
    page.wait_for_load_state("networkidle")
    assert not [url for url in asked if SEARCH.search(url)]
    with page.expect_event("requestfinished", lambda one: one.url.endswith("search/texts.json")):
        page.get_by_role("button", name=SEARCH_WORD).click()
    expect(search(page).get_by_role("combobox")).to_be_focused()
    assert len([url for url in asked if SEARCH.search(url)]) == 3


@pytest.mark.parametrize(
    ("language", "typed", "first"),
    [("en", "snakebite", "pinch flat"), ("fr", "chaine", "La chaîne et ses pignons")],
)
@pytest.mark.parametrize("width", [360, 1280])
def test_what_is_typed_is_found_and_read_to_by_eyes_and_ears(
    new_page: NewPage, language: str, typed: str, first: str, width: int
) -> None:
    page = opened(new_page, PREFIX[language], width=width)
    page.keyboard.type(typed)
    option = search(page).get_by_role("option").first
    expect(option).to_contain_text(first)
    expect(search(page).get_by_role("combobox")).to_have_attribute("aria-expanded", "true")
    expect(page.locator("[data-search-status]")).to_have_text(re.compile(r"\d+|1"))
    assert violations(page) == []
    assert page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")


def test_arrows_choose_enter_follows_and_the_way_back_keeps_the_query(new_page: NewPage) -> None:
    page = opened(new_page)
    field = search(page).get_by_role("combobox")
    page.keyboard.type("pressre")
    expect(search(page).get_by_role("option").nth(2)).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(field).to_have_attribute("aria-activedescendant", "search-option-1")
    expect(search(page).get_by_role("option", selected=True)).to_have_count(1)
    expect(field).to_be_focused()
    target = search(page).get_by_role("option").nth(1).get_attribute("href") or ""
    page.keyboard.press("Enter")
    expect(page).to_have_url(target)
    marked = re.compile(filled("en", "search.marked").pattern[1:-1])
    expect(page.get_by_text(marked)).to_be_visible()
    assert page.evaluate("CSS.highlights.get('guide-search').size") > 0
    page.get_by_role("button", name=said("en", "search.unmark")).click()
    assert page.evaluate("CSS.highlights.size") == 0
    page.go_back()
    expect(search(page).get_by_role("combobox")).to_have_value("pressre")
    expect(search(page).get_by_role("option").nth(2)).to_be_visible()


def test_escape_closes_and_gives_the_focus_back(new_page: NewPage) -> None:
    page = new_page(CHAPTER)
    button = page.get_by_role("button", name=SEARCH_WORD)
    button.focus()
    page.keyboard.press("Enter")
    page.keyboard.type("rim")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(button).to_be_focused()
    page.reload()
    expect(page.get_by_role("dialog")).to_have_count(0)


@pytest.mark.parametrize("key", ["/", "s", "f", "n", "p", ".", ","])
def test_no_single_character_does_anything(new_page: NewPage, key: str) -> None:
    page = new_page(CHAPTER)
    address = page.url
    page.get_by_role("radio").first.focus()
    page.keyboard.press(key)
    page.wait_for_timeout(150)
    assert page.url == address
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_where_nothing_is_found_it_says_so_and_offers_ways_on(new_page: NewPage) -> None:
    page = opened(new_page)
    page.keyboard.type("pressurxq zzz")
    dialog = search(page)
    expect(dialog.locator("[data-search-said]")).to_contain_text("pressurxq zzz")
    expect(dialog.get_by_role("link", name="pressure", exact=True)).to_be_visible()
    expect(dialog.get_by_role("link", name="The chain and its sprockets")).to_be_visible()
    expect(dialog.get_by_role("link", name="Practice")).to_be_visible()
    assert violations(page) == []


@pytest.mark.parametrize(
    "typed",
    [
        "<img src=x onerror=alert(1)>",
        "🙂🙂",
        "مرحبا بالعالم",
        "社交媒体",
        "((((",
        "a" * 10_000,
        "' OR 1=1",
        "   ",
        "\\",
    ],
)
def test_whatever_is_typed_gets_an_answer(new_page: NewPage, typed: str) -> None:
    page = opened(new_page)
    field = search(page).get_by_role("combobox")
    expect(search(page).get_by_role("link", name="Practice")).to_be_visible()
    field.evaluate("(e, text) => { e.value = text; e.dispatchEvent(new Event('input')) }", typed)
    page.wait_for_timeout(100)
    assert search(page).get_by_role("option").count() or search(page).get_by_role("link").count()
    expect(page.locator(".search img")).to_have_count(0)


@pytest.mark.parametrize("answer", ["missing", "broken"])
@pytest.mark.parametrize("file", ["search.js", "places.json"])
def test_a_search_that_cannot_load_says_so(
    browser: Browser, address: str, file: str, answer: str
) -> None:
    """Not a watched page: the browser itself tells of what can't be loaded."""
    context = browser.new_context()
    page = context.new_page()

    def refuse(route: Route) -> None:
        if answer == "missing":
            route.abort()
        else:
            route.fulfill(body="{", content_type="text/javascript")

    page.route(f"**/{file}", refuse)
    page.goto(address + CHAPTER)
    page.get_by_role("button", name=SEARCH_WORD).click()
    expect(page.locator("[data-search-said]")).to_have_text(said("en", "search.failed"))
    context.close()


def test_without_the_script_there_is_no_field(new_page: NewPage) -> None:
    page = new_page(CHAPTER, java_script_enabled=False)
    expect(page.get_by_role("button", name=SEARCH_WORD)).to_have_count(0)
    expect(page.get_by_role("combobox")).to_have_count(0)


@pytest.mark.parametrize(
    ("path", "offered"),
    [("parts/brakes/", "The brakes and their pads"), ("fr/glosary/", "Glossaire")],
)
def test_an_address_that_leads_nowhere_gets_the_pages_nearest_to_it(
    new_page: NewPage, watched: Watched, path: str, offered: str
) -> None:
    watched.allow_404 = True
    page = new_page(path)
    expect(page.locator(".not-found").get_by_role("link", name=offered)).to_be_visible()
