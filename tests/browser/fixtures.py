"""A real browser on the built site; every test runs under the site's own security policy.

Each page is watched: a request to another origin, an error on the console, an uncaught exception or a
violation of the policy fails the test, whatever it was about.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.server import serve
from tests.project import BASE

NewPage = Callable[..., Page]

_REPORT_VIOLATIONS = """document.addEventListener("securitypolicyviolation", (event) =>
  console.error("policy violation:", event.violatedDirective, event.blockedURI, event.sourceFile))"""


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    """The address of the English home page."""
    with serve(site, BASE) as where:
        yield where


@dataclass
class Watched:
    """What must not happen on any page of a test."""

    address: str
    allow_404: bool = False
    problems: list[str] = field(default_factory=list)

    def follow(self, page: Page) -> None:
        """Records everything that goes wrong on a page."""
        page.on("request", lambda request: self._request(request.url))
        page.on("pageerror", lambda error: self.problems.append(f"exception: {error}"))
        page.on("console", lambda message: self._console(message.type, message.text))

    def _request(self, url: str) -> None:
        origin = "/".join(self.address.split("/")[:3])
        if not url.startswith((f"{origin}/", "data:", "blob:", "about:")):
            self.problems.append(f"foreign request: {url}")

    def _console(self, kind: str, text: str) -> None:
        if kind == "error" and not (self.allow_404 and "404" in text):
            self.problems.append(f"console: {text}")


@pytest.fixture
def watched(address: str) -> Iterator[Watched]:
    """Fails the test at its end if something went wrong on one of its pages."""
    watched = Watched(address)
    yield watched
    assert watched.problems == []


@pytest.fixture
def new_page(browser: Browser, address: str, watched: Watched) -> Iterator[NewPage]:
    """Opens pages: `new_page("fr/", color_scheme="dark", java_script_enabled=False, width=320)`."""
    contexts = []

    def open_page(path: str = "", *, width: int = 1280, height: int = 900, **options: Any) -> Page:
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        contexts.append(context)
        context.add_init_script(_REPORT_VIOLATIONS)
        page = context.new_page()
        watched.follow(page)
        page.goto(address + path)
        return page

    yield open_page
    for context in contexts:
        context.close()
