"""What holds on every page, in both languages and schemes, with and without the script."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import chromium
from tests.browser.accessibility import violations
from tests.browser.chromium import arguments
from tests.browser.fixtures import NewPage
from tests.interface import in_any
from tests.project import PREFIX, TEST_GUIDE

NAMES = sorted(
    re.sub(r"(^|/)index$", "", path.relative_to(TEST_GUIDE / "docs/en").with_suffix("").as_posix())
    for path in (TEST_GUIDE / "docs/en").rglob("*.md")
)
PATHS = [f"{prefix}{name}/" if name else prefix for prefix in PREFIX.values() for name in NAMES]
KINDS = ["", "parts/1-chain/", "fr/parts/2-brakes/", "glossary/", "fr/about/sources/"]

TOO_WIDE = """() => [...document.querySelectorAll("body *")].filter((e) => {
  const box = e.getBoundingClientRect()
  const aside = ".table-scroll, .skip-link, .visually-hidden"
  return box.right > innerWidth + 1 && box.width && !e.closest(aside)
}).map((e) => e.outerHTML.slice(0, 120))"""


# The whole guide on one page holds the other pages' parts, each asked on its own page; once is enough.
ASKED = [
    (path, s) for path in PATHS for s in ("light", "dark") if "print" not in path or s == "light"
]


@pytest.mark.parametrize(("path", "scheme"), ASKED)
def test_axe_finds_no_violation(new_page: NewPage, path: str, scheme: str) -> None:
    page = new_page(path, color_scheme=scheme)
    expect(page.locator("html")).to_have_class(re.compile(r"\bjs$"))
    assert violations(page) == []


@pytest.mark.parametrize(
    ("path", "script"),
    [(path, True) for path in PATHS] + [(path, False) for path in PATHS if "parts/" in path],
)
def test_nothing_scrolls_sideways_at_320_px(new_page: NewPage, path: str, script: bool) -> None:
    page = new_page(path, width=320, height=640, java_script_enabled=script)
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    assert page.evaluate(TOO_WIDE) == []


def test_nothing_is_lost_at_twice_the_text_size(browser: Browser, address: str) -> None:
    # The size that readers set in their browser: media queries in em follow it too.
    twice = [*arguments(), "--blink-settings=defaultFontSize=32"]
    path = chromium.find()
    large = browser.browser_type.launch(executable_path=path, args=twice)
    page = large.new_page(viewport={"width": 1280, "height": 900})
    for name in KINDS:
        page.goto(address + name)
        size = "parseFloat(getComputedStyle(document.querySelector('article')).fontSize)"
        assert page.evaluate(size) >= 36, name
        assert page.evaluate("document.documentElement.scrollWidth") <= 1280, name
        assert page.evaluate(TOO_WIDE) == [], name
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{address}parts/2-brakes/")
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    home = page.get_by_role("banner").get_by_role("link").first.bounding_box()
    assert home and home["width"] > 44  # cut short, but there
    step = page.locator(".quiz__row--order .quiz__text").first.bounding_box()
    assert step and step["width"] > 200  # its buttons stand under it: no word is broken
    large.close()


@pytest.mark.parametrize("path", KINDS)
def test_reads_without_the_script(new_page: NewPage, path: str) -> None:
    page = new_page(path, java_script_enabled=False, width=360)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_role("main")).to_be_visible()
    expect(page.get_by_role("button")).to_have_count(0)
    contents = page.get_by_role("banner").get_by_role("link", name=in_any("header.contents"))
    contents.click()
    navigation = page.get_by_role("navigation", name=in_any("header.contents"))
    expect(navigation.get_by_role("link").first).to_be_in_viewport()


def landmarks(page: Page) -> None:
    expect(page.get_by_role("banner")).to_have_count(1)
    expect(page.get_by_role("main")).to_have_count(1)
    expect(page.get_by_role("contentinfo")).to_have_count(1)


@pytest.mark.parametrize("path", KINDS)
def test_landmarks(new_page: NewPage, path: str) -> None:
    landmarks(new_page(path))


@pytest.mark.parametrize("path", KINDS)
def test_skip_link_leads_to_the_title(new_page: NewPage, path: str) -> None:
    page = new_page(path)
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name=in_any("header.skip"))
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.contains(document.querySelector('h1'))")
    page.keyboard.press("Tab")
    assert page.evaluate("!!document.activeElement.closest('main')")


@pytest.mark.parametrize("path", ["parts/1-chain/", "fr/parts/1-chain/"])
def test_paper_has_the_text_and_no_navigation(new_page: NewPage, path: str) -> None:
    page = new_page(path)
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    for role in ("banner", "contentinfo"):
        expect(page.get_by_role(role)).to_have_count(0)
    expect(page.get_by_role("navigation")).to_have_count(0)


@pytest.mark.parametrize("path", ["parts/1-chain/", "fr/parts/1-chain/"])
def test_a_sheet_fits_its_page_with_room_to_write(new_page: NewPage, path: str) -> None:
    page = new_page(path, width=658, height=979)  # what the margins leave of A4, at 96 dots an inch
    page.emulate_media(media="print")
    sheet = page.locator(".sheet").bounding_box()
    assert sheet and sheet["height"] <= 979
    rows = page.locator(".sheet tbody tr")
    assert rows.count() == 3
    for answer in page.locator(".sheet tbody td:last-child").all():
        box = answer.bounding_box()
        assert box and box["height"] >= 37 and box["width"] >= 250  # a line and a half by hand
