"""The browser confirms the gate: contrast in every state, the focus ring, forced colours, shapes."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.accessibility import EXPLAINED, doubts, violations
from tests.browser.fixtures import NewPage
from tests.interface import filled, in_any, said

ON_PAPER = [
    "color-contrast",
    "color-contrast-enhanced",
]  # a link on paper is plain text, on purpose
ON_SCREEN = [*ON_PAPER, "link-in-text-block"]
KINDS = ["", "fr/parts/1-chain/", "about/sources/", "fr/glossary/", "about/colours/"]
SCHEMES = ["light", "dark"]


def hovered(page: Page) -> None:
    a_link(page).hover()


def focused(page: Page) -> None:
    a_link(page).focus()


def a_link(page: Page) -> Locator:
    """One with words in it: axe doesn't judge a footnote's number."""
    return page.locator("article a:visible").filter(has_text=re.compile(r"\w{3}")).first


def searched(page: Page) -> None:
    page.get_by_role("button", name=in_any("header.search")).click()
    page.keyboard.type("guide")  # a word of both languages
    expect(page.get_by_role("option").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.get_by_role("option").nth(1).hover()


def opened(page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 1000})
    page.get_by_role("button", name=in_any("header.contents")).click()


def printed(page: Page) -> None:
    page.emulate_media(media="print")


def disclosed(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach((e) => (e.open = true))")


# A page as it opens needn't be asked: it shows nothing that it doesn't show with all disclosed.
STATES = [hovered, focused, searched, opened, printed, disclosed]
# What a state changes, where that is a part: the rest is asked with all disclosed, or lies out of
# sight under open search results or contents.
CHANGED: dict[Callable[[Page], None], str] = {
    hovered: "article a:hover",
    focused: "article a:focus",
    searched: ".search",
    opened: "#site-nav",
}
# What axe can't decide in one state alone, by its own key, and why it is right there.
EXPLAINED_IN: dict[Callable[[Page], None], dict[str, str]] = {
    printed: dict.fromkeys(
        ("elmPartiallyObscured", "elmPartiallyObscuring"), "paper has one ground, white"
    ),
    searched: dict.fromkeys(
        ("elmPartiallyObscured", "elmPartiallyObscuring"),
        "results lie on their panel's opaque paper, and are cut by its edge",
    ),
    opened: {"elmPartiallyObscuring": "the contents lie on opaque paper, whatever is under it"},
}
NAMES = ["hovered", "focused", "searched", "opened", "printed", "disclosed"]


@pytest.mark.parametrize("state", STATES, ids=NAMES)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_contrast_in_every_state(
    new_page: NewPage, address: str, scheme: str, state: Callable[[Page], None]
) -> None:
    page = new_page(color_scheme=scheme)
    for path in KINDS:
        page.goto(address + path)
        expect(page.locator("html")).to_have_class(re.compile(r"\bjs$"))
        page.set_viewport_size({"width": 1280, "height": 900})
        state(page)
        rules = ON_PAPER if state is printed else ON_SCREEN
        part, reasons = CHANGED.get(state, "html"), {**EXPLAINED, **EXPLAINED_IN.get(state, {})}
        assert doubts(page, part, explained=reasons, runOnly=rules) == [], path
        page.emulate_media(media="screen")


def test_the_contrast_check_can_fail(new_page: NewPage) -> None:
    page = new_page()
    page.evaluate("document.querySelector('h1').style.setProperty('color', 'rgb(120 120 120)')")
    found = violations(page, runOnly=ON_SCREEN)
    assert any(line.startswith("color-contrast-enhanced") for line in found)


@pytest.mark.parametrize(("state", "name"), [(hovered, "hover"), (focused, "focus")])
def test_the_contrast_check_sees_what_a_state_changes(
    new_page: NewPage, state: Callable[[Page], None], name: str
) -> None:
    page = new_page("about/sources/")
    page.evaluate(
        """(name) => {
          const sheet = new CSSStyleSheet()
          sheet.replaceSync(`a:${name} { color: rgb(150 150 150) !important }`)
          document.adoptedStyleSheets = [sheet]
        }""",
        name,
    )
    state(page)
    found = doubts(page, CHANGED[state], runOnly=ON_SCREEN)
    assert any(line.startswith("color-contrast") for line in found)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_whatever_has_the_focus_wears_the_ring(new_page: NewPage, scheme: str) -> None:
    page = new_page("parts/1-chain/", color_scheme=scheme)
    ring = page.evaluate(
        """() => { const e = document.createElement('i'); e.style.color = 'var(--guide-focus)'
        document.body.append(e); return getComputedStyle(e).color }"""
    )
    seen = set()
    for _ in range(40):
        page.keyboard.press("Tab")
        worn = page.evaluate("""() => {
          const e = document.activeElement, s = getComputedStyle(e)
          return [e.outerHTML.slice(0, 60), s.outlineStyle, parseFloat(s.outlineWidth), s.outlineColor]
        }""")
        seen.add(worn[0])
        assert worn[1:] == ["solid", 3, ring], worn
    assert len(seen) > 20


@pytest.mark.parametrize("path", ["", "parts/1-chain/"])
def test_forced_colours_lose_nothing(new_page: NewPage, path: str) -> None:
    page = new_page(path, forced_colors="active")
    canvas = page.evaluate("getComputedStyle(document.body).backgroundColor")
    for shape in page.locator(".shape").all():
        if shape.is_visible():
            assert shape.evaluate("(e) => getComputedStyle(e).fill") != canvas
    boxes = page.locator(".checklist__item")
    for box in boxes.all():
        style = "(e) => getComputedStyle(e, '::before')"
        assert box.evaluate(f"(e) => ({style})(e).borderTopWidth") != "0px"
        assert box.evaluate(f"(e) => ({style})(e).borderTopColor") != canvas
    expect(page.get_by_role("button", name=in_any("header.to_dark_label"))).to_be_visible()


def test_every_part_has_a_word_and_a_shape_of_its_own(new_page: NewPage, address: str) -> None:
    page = new_page()
    cards = page.get_by_role("list", name=said("en", "parts.all")).get_by_role("heading")
    for number, card in enumerate(cards.all(), start=1):
        begins = filled("en", "parts.of", part="Part", number=number).pattern[:-1]
        expect(card).to_have_accessible_name(re.compile(begins))
    assert cards.count() == 3
    drawn = page.locator(".parts .shape").evaluate_all("(all) => all.map((e) => e.innerHTML)")
    assert len(set(drawn)) == 3
    for number, path in enumerate(["1-chain", "2-brakes", "3-tyres"], start=1):
        page.goto(f"{address}parts/{path}/")
        expect(
            page.get_by_text(filled("en", "parts.of", part="Part", number=number))
        ).to_be_visible()
