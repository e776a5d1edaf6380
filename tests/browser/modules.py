"""A page for scripts alone: it imports the modules of `overrides/assets` as they are in the repository."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Page, Route

from tests.project import ROOT

HOST = "http://guide.example/"


@contextmanager
def empty_page(browser: Browser) -> Iterator[Page]:
    """The page, until the end of the block; `import("/shared/fold.js")` finds what is under assets/."""

    def answer(route: Route) -> None:
        path = ROOT / "overrides/assets" / route.request.url.removeprefix(HOST)
        route.fulfill(body=path.read_text("utf-8"), content_type="text/javascript")

    context = browser.new_context()
    page = context.new_page()
    page.route(f"{HOST}**/*.js", answer)
    page.route(HOST, lambda route: route.fulfill(body="<title>x</title>", content_type="text/html"))
    page.goto(HOST)
    yield page
    context.close()
