"""Gives the page that prints the whole guide its parts.

Which page that is says its front matter, `template: whole-guide.html`; what it holds is every page of
the navigation but the first and the lists.
"""

from __future__ import annotations

from typing import Any

from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from adapters.build import Build
from guidekit.whole_guide import Part, combine

TEMPLATE = "whole-guide.html"


def context(build: Build, page: Page, nav: Navigation) -> dict[str, Any]:
    """The parts in the order of the navigation."""
    if page.meta.get("template") != TEMPLATE:
        return {}
    pages = [item for item in nav.pages if not item.is_homepage and not item.meta.get("lists")]
    tips = build.glossary_tips  # of pages that MkDocs hasn't come to yet
    parts = [
        Part(item.url, (item.content or "") + tips.get(item.file.src_uri, "")) for item in pages
    ]
    texts = combine(parts, page.url)
    return {
        "parts": [
            {"name": part.name, "page": item, "html": texts[part.name]}
            for part, item in zip(parts, pages, strict=True)
        ]
    }
