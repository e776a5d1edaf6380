"""Gives every page its Content-Security-Policy, with the hashes of the scripts that are in it.

Events: `on_post_page` and `on_post_template` (404 comes only there) see the final HTML. `mkdocs serve`
gets none: its live reload is an inline script that the policy would block.
It must be the last hook: it hashes what all others leave in the page.
"""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from guidekit.security import protect
from guidekit.serving import is_serving


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Protects a page."""
    return _protected(output)


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:
    """Protects the error page; the sitemap is no page."""
    return _protected(output_content) if template_name.endswith(".html") else output_content


def _protected(html: str) -> str:
    return html if is_serving() else protect(html)
