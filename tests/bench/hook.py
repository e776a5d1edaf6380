"""The hook of measured sites: only the capabilities that a site names under `extra: parts:`."""

from __future__ import annotations

from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from adapters import glossary, quiz, sources
from adapters.build import Build


def on_config(config: MkDocsConfig) -> None:
    """What takes part in the pages' Markdown pass."""
    build, parts = Build.of(config), config.extra["parts"]
    if "quiz" in parts:
        sources.begin(build)
    if "glossary" in parts:
        glossary.register(build)


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    """A page begins."""
    sources.begin_page(Build.of(config), markdown, page)
    glossary.begin_page(Build.of(config), page, files)


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """All pages are HTML."""
    build = Build.of(config)
    build.site.drawn.update(build.conversion.drawn)
    if "sources" in config.extra["parts"]:
        sources.check(build)


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation
) -> dict[str, Any]:
    """A page is written."""
    build = Build.of(config)
    glossary.complete(build, page, nav, [])
    return context | quiz.context(build, page, nav) | glossary.context(page)
