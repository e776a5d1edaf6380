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
    """Checks, and what takes part in the pages' Markdown pass."""
    build, parts = Build.of(config), config.extra["parts"]
    if "sources" in parts:
        sources.check(build)
    for name, capability in {"quiz": quiz, "glossary": glossary}.items():
        if name in parts:
            capability.register(build)


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    """A page begins."""
    quiz.begin_page(Build.of(config), markdown, page)
    glossary.begin_page(Build.of(config), page, files)


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """All pages are HTML."""
    quiz.check(Build.of(config))


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation
) -> dict[str, Any]:
    """A page is written."""
    build = Build.of(config)
    glossary.complete(build, page, nav, [])
    return context | quiz.context(build, page, nav) | glossary.context(page)
