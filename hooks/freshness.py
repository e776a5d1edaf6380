"""Says when each page was last reviewed, and how long it takes to read.

Events: `on_page_markdown` dates the page by its review (the sitemap takes it, so that two builds of
the same sources are the same), `on_page_content` counts the words that are really read,
`on_page_context` hands both to the templates.
"""

from __future__ import annotations

from typing import Any

from babel.dates import format_date
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from guidekit import strings
from guidekit.pages.front_matter import reviewed_date
from guidekit.reading_time import minutes


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    """Dates the page by its last review."""
    if day := reviewed_date(page.meta.get("reviewed")):
        page.update_date = day.isoformat()


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    """Counts the page's minutes; other pages (home's cards) read them too."""
    page.meta["minutes"] = minutes(html)


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation
) -> dict[str, Any]:
    """The date of the last review in the page's language."""
    if day := reviewed_date(page.meta.get("reviewed")):
        words = format_date(
            day, "long", locale=strings.load(config.extra["language"])["page"]["locale"]
        )
        context["reviewed"] = {"iso": day.isoformat(), "words": words}
    return context
