"""No page looks another way for the rules of the theme that were left out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import material
import pytest
from playwright.sync_api import Browser, BrowserContext, Route

THEME = Path(material.__file__).parent / "templates/assets/stylesheets"
PATHS = ["", "parts/1-chain/", "fr/glossary/", "fr/about/practice/", "no-page"]
PROPERTIES = [
    "display", "position", "color", "background-color", "font-size", "font-weight", "font-style",
    "line-height", "text-align", "text-decoration-line", "list-style-type", "margin-top",
    "padding-top", "padding-left", "border-top-width", "border-top-color", "border-left-width", "width",
    "height", "overflow-x", "opacity", "content",
]  # fmt: skip
STYLES = """(properties) => {
  const seen = (element, part) => {
    const style = getComputedStyle(element, part)
    return properties.map((name) => style.getPropertyValue(name)).join(";")
  }
  // Where it stands, too: Chromium tells an automatic margin as 0 or as what it is, by its cache.
  const place = (element) => {
    const { x, y } = element.getBoundingClientRect()
    return `${x};${y}`
  }
  return [...document.querySelectorAll("body, body *:not(svg *)")].map((element) => [
    element.tagName + "." + element.className,
    place(element),
    ...[undefined, "::before", "::after"].map((part) => seen(element, part)),
  ])
}"""


def looks(
    context: BrowserContext, url: str, media: str, styles: Callable[[str, str], str]
) -> list[list[str]]:
    """The computed style of every element; `styles` makes the theme's, of its name and what is sent."""
    page = context.new_page()
    page.emulate_media(media=media)  # type: ignore[arg-type]

    def answer(route: Route) -> None:
        name = route.request.url.rsplit("/", 1)[-1]
        route.fulfill(body=styles(name, route.fetch().text()), content_type="text/css")

    page.route("**/assets/stylesheets/*.css", answer)
    page.goto(url)
    page.wait_for_function("document.documentElement.classList.contains('js')")
    page.wait_for_load_state("networkidle")
    found: list[list[str]] = page.evaluate(STYLES, PROPERTIES)
    page.close()
    return found


def as_sent(_: str, css: str) -> str:
    return css


def whole(name: str, _: str) -> str:
    return (THEME / name).read_text("utf-8")


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(("width", "media"), [(1280, "screen"), (360, "screen"), (800, "print")])
def test_every_element_looks_as_with_the_whole_theme(
    browser: Browser, address: str, path: str, width: int, media: str
) -> None:
    """One reader sees both: another one would find other options first."""
    with browser.new_context(viewport={"width": width, "height": 900}) as context:
        ours, full = (looks(context, address + path, media, styles) for styles in (as_sent, whole))
    assert len(ours) == len(full)
    assert [pair for pair in zip(ours, full, strict=True) if pair[0] != pair[1]] == []


def test_a_rule_too_few_is_seen(browser: Browser, address: str) -> None:
    def less(_: str, css: str) -> str:
        return css.replace(".md-main__inner", "none", 1)

    with browser.new_context() as context:
        ours, full = (looks(context, address, "screen", styles) for styles in (less, whole))
    assert ours != full
