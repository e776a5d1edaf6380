"""The watch over every browser test can fail: a foreign request, an error and a violation are seen."""

from __future__ import annotations

from playwright.sync_api import Browser

from tests.browser.accessibility import violations
from tests.browser.fixtures import Watched


def test_what_must_not_happen_is_seen(browser: Browser, address: str) -> None:
    watched = Watched(address)
    page = browser.new_page()
    watched.follow(page)
    page.goto(address)
    page.evaluate("setTimeout(() => { throw new Error('thrown') })")
    page.evaluate("document.body.setAttribute('style', 'color: inherit')")
    page.evaluate("""() => new Promise((done) => {
      const image = new Image()
      image.onerror = done
      image.src = "https://elsewhere.invalid/pixel.png"
    })""")
    page.evaluate(
        "document.body.append(Object.assign(document.createElement('script'), {text: '1'}))"
    )
    page.wait_for_timeout(100)
    problems = "\n".join(watched.problems)
    page.close()
    assert "exception: thrown" in problems
    assert "img-src" in problems
    assert "script-src" in problems


def test_axe_sees_what_is_wrong(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address)
    page.evaluate("document.querySelector('main').append(document.createElement('img'))")
    found = violations(page)
    page.close()
    assert any(line.startswith("image-alt") for line in found)
