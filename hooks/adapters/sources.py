"""Checks the sources of every language before anything is built, and stops with all that is wrong.

While serving, what is wrong is said and the build goes on, so that an author sees the page while
mending it, even one in another encoding, with what is wrong with it above its text. Only the build
that somebody asked for checks; the languages it builds along were checked with it.
"""

import logging
from pathlib import Path
from typing import Any

from mkdocs.exceptions import PluginError
from mkdocs.structure.pages import Page

from adapters.build import Build
from guidekit import serving
from guidekit.checks import check as check_all
from guidekit.diagnostics import errors, report
from guidekit.sources import text_file

_log = logging.getLogger("mkdocs.hooks.sources")


def check(build: Build) -> None:
    """Stops the build, with one line for each problem."""
    if build.built_along:
        return
    found = errors(check_all(build.docs))
    serving.note(found)
    if not found:
        return
    text = f"{len(found)} problem(s) in the sources\n{report(found, build.root)}"
    if not serving.is_serving():
        raise PluginError(text)
    _log.error(text)


def readable(page: Page) -> str | None:
    """While serving, a page that is no UTF-8 is shown as far as it can be read: that was told."""
    path = page.file.abs_src_path
    if not serving.is_serving() or not path:
        return None
    return text_file.read(Path(path))[0]


def context(build: Build, page: Page) -> dict[str, Any]:
    """While serving, what is wrong with the page, as the terminal says it."""
    if not serving.is_serving():
        return {}
    found = serving.mistakes(Path(page.file.abs_src_path or ""))
    return {"mistakes": [mistake.text(build.root) for mistake in found]}
