"""The frame around the text: languages, colours, contents, freshness, the error page."""

from __future__ import annotations

from datetime import date

import pytest
from playwright.sync_api import Page, expect

from tests.browser.accessibility import violations
from tests.browser.fixtures import NewPage, Watched
from tests.interface import filled, in_any, said

CHAPTER = "parts/3-tyres/"
NAMES = {"en": "English", "fr": "Français"}  # of the languages, in the settings of the test guide


def expect_scheme(page: Page, scheme: str) -> None:
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", scheme)


def test_the_language_link_leads_to_the_same_page_and_back(new_page: NewPage, address: str) -> None:
    page = new_page(CHAPTER)
    page.get_by_role("banner").get_by_role("link", name=NAMES["fr"]).click()
    expect(page).to_have_url(f"{address}fr/{CHAPTER}")
    expect(page.locator("html")).to_have_attribute("lang", "fr")
    page.get_by_role("banner").get_by_role("link", name=NAMES["en"]).click()
    expect(page).to_have_url(f"{address}{CHAPTER}")


def test_colours_follow_the_system_until_the_reader_chooses(new_page: NewPage) -> None:
    page = new_page(CHAPTER, color_scheme="dark")
    expect_scheme(page, "slate")
    page.emulate_media(color_scheme="light")
    expect_scheme(page, "default")
    page.get_by_role("button", name=said("en", "header.to_dark_label")).click()
    expect_scheme(page, "slate")
    page.emulate_media(color_scheme="dark")
    page.emulate_media(color_scheme="light")
    expect_scheme(page, "slate")


def test_chosen_colours_hold_on_other_pages_and_in_the_other_language(new_page: NewPage) -> None:
    page = new_page(CHAPTER, color_scheme="light")
    page.get_by_role("button", name=said("en", "header.to_dark_label")).click()
    page.get_by_role("banner").get_by_role("link", name=NAMES["fr"]).click()
    expect(page.get_by_role("button", name=said("fr", "header.to_light_label"))).to_be_visible()
    expect_scheme(page, "slate")


def test_colours_switch_where_storage_is_blocked(new_page: NewPage) -> None:
    page = new_page()
    page.context.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('blocked') } })"
    )
    page.reload()
    page.get_by_role("button", name=said("en", "header.to_dark_label")).click()
    expect_scheme(page, "slate")


def test_contents_on_a_phone_by_keyboard(new_page: NewPage) -> None:
    page = new_page(CHAPTER, width=360)
    button = page.get_by_role("button", name=in_any("header.contents", "header.close"))
    menu = page.get_by_role("navigation", name=said("en", "header.contents"))
    expect(menu).to_be_hidden()
    button.focus()
    page.keyboard.press("Enter")
    expect(menu).to_be_visible()
    expect(menu.get_by_role("link").first).to_be_focused()
    current = menu.locator("[aria-current=page]")
    expect(current).to_contain_text("The tyres and their tubes")
    assert violations(page) == []
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    expect(button).to_be_focused()
    expect(button).to_have_attribute("aria-expanded", "false")


def test_contents_on_a_phone_open_on_home_too(new_page: NewPage) -> None:
    page = new_page("fr/", width=360)
    contents = said("fr", "header.contents")
    page.get_by_role("button", name=contents).click()
    menu = page.get_by_role("navigation", name=contents)
    expect(menu.get_by_role("link")).to_have_count(8)  # as many as the navigation names


def test_an_old_page_says_so_in_the_readers_language(new_page: NewPage) -> None:
    page = new_page("fr/about/sources/")
    notice = page.locator(".freshness")
    expect(notice).to_be_hidden()
    reviewed = date.fromisoformat(notice.get_attribute("data-reviewed") or "")
    page.clock.set_fixed_time(f"{reviewed.year + 2}-{reviewed.month:02}-{reviewed.day:02}T12:00")
    page.reload()
    expect(notice).to_have_text(filled("fr", "page.stale", months=24))


def test_a_page_of_seventeen_months_says_nothing(new_page: NewPage) -> None:
    page = new_page("about/sources/")
    notice = page.locator(".freshness")
    reviewed = date.fromisoformat(notice.get_attribute("data-reviewed") or "")
    months = reviewed.year * 12 + reviewed.month - 1 + 17
    page.clock.set_fixed_time(
        f"{months // 12}-{months % 12 + 1:02}-{min(reviewed.day, 28):02}T12:00"
    )
    page.reload()
    expect(notice).to_be_hidden()


@pytest.mark.parametrize("path", ["gone", "fr/gone/", "parts/gone/deep/deeper"])
def test_the_error_page_at_any_depth(
    new_page: NewPage, watched: Watched, address: str, path: str
) -> None:
    watched.allow_404 = True
    page = new_page(path)
    expect(page.get_by_role("heading", level=1)).to_have_text(said("en", "not_found.title"))
    expect(page.get_by_role("heading", name=said("fr", "not_found.title"))).to_be_visible()
    body = page.evaluate("getComputedStyle(document.body).fontFamily")
    assert "Atkinson" in body
    assert violations(page) == []
    page.get_by_role("link", name=said("fr", "not_found.home")).click()
    expect(page).to_have_url(f"{address}fr/")


def test_nothing_moves_when_the_font_arrives(new_page: NewPage) -> None:
    page = new_page(CHAPTER)
    shift = page.evaluate("""() => new Promise((resolve) => {
      let total = 0
      new PerformanceObserver((list) => list.getEntries().forEach((e) => (total += e.value)))
        .observe({ type: "layout-shift", buffered: true })
      setTimeout(() => resolve(total), 500)
    })""")
    assert shift < 0.01
    assert page.evaluate("document.fonts.check('1em \"Atkinson Hyperlegible Next\"')")
