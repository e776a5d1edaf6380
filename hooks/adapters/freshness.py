"""Says when each page was last reviewed, and how long it takes to read."""

from __future__ import annotations

from typing import Any

from babel.dates import format_date
from mkdocs.structure.pages import Page

from adapters.build import Build
from guidekit import languages
from guidekit.pages.front_matter import reviewed_date
from guidekit.reading_time import minutes


def date_page(page: Page) -> None:
    """Dates the page by its last review: two builds of the same sources have one sitemap."""
    if day := reviewed_date(page.meta.get("reviewed")):
        page.update_date = day.isoformat()


def count_minutes(build: Build, html: str, page: Page) -> None:
    """Counts the words that are really read; other pages (home's cards) show the minutes too."""
    page.meta["minutes"] = minutes(html, build.settings.reading_speed)


def context(build: Build, page: Page) -> dict[str, Any]:
    """The date of the last review in the page's language."""
    day = reviewed_date(page.meta.get("reviewed"))
    if day is None:
        return {}
    locale = languages.interface(build.language)["page"]["locale"]
    return {"reviewed": {"iso": day.isoformat(), "words": format_date(day, "long", locale=locale)}}
