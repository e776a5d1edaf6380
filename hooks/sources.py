"""Checks the sources of every language before anything is built, and stops with all that is wrong.

Events: `on_startup` knows whether this is `mkdocs serve`, which says what is wrong and goes on, so
that an author sees the page while mending it (`on_page_read_source`, even one in another encoding)
and, above its text, what is wrong with it (`on_page_context`);
`on_config` is the first event of a build, so that nothing is written from sources with an error.
Only the build that somebody asked for checks; the languages it builds along were checked with it.
"""

import logging
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from guidekit import serving, text_file
from guidekit.check import check
from guidekit.diagnostics import errors, report

_log = logging.getLogger("mkdocs.hooks.sources")


def on_startup(command: str, dirty: bool) -> None:
    """Notes for all hooks whether pages are served with live reload."""
    serving.begin(command)


def on_config(config: MkDocsConfig) -> None:
    """Stops the build, with one line for each problem."""
    if config.extra["guide"].get("built_along"):
        return
    docs = Path(config.docs_dir).parent
    found = errors(check(docs))
    serving.note(found)
    if not found:
        return
    text = f"{len(found)} problem(s) in the sources\n{report(found, docs.parent)}"
    if not serving.is_serving():
        raise PluginError(text)
    _log.error(text)


def on_page_read_source(page: Page, config: MkDocsConfig) -> str | None:
    """While serving, a page that is no UTF-8 is shown as far as it can be read: that was told."""
    path = page.file.abs_src_path
    if not serving.is_serving() or not path:
        return None
    return text_file.read(Path(path))[0]


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation
) -> dict[str, Any]:
    """While serving, the page shows what is wrong with it, as the terminal says it."""
    if serving.is_serving():
        root = Path(config.config_file_path).parent
        found = serving.mistakes(Path(page.file.abs_src_path or ""))
        context["mistakes"] = [mistake.text(root) for mistake in found]
    return context
