"""Hands the pages to Markdown as `guidekit` reads them, and checks the guide before it is written.

Each page is read once and converted once, by MkDocs; what the checks need is noted on the way. When
the last language's pages are HTML, and none of any language is written, all checks run and tell
everything at once. While serving, what is wrong is said and the build goes on, so that an author
sees the page while mending it, with what is wrong with it above its text.
"""

import logging
from pathlib import Path, PurePosixPath
from typing import Any

from mkdocs.exceptions import PluginError
from mkdocs.structure.pages import Page

from adapters.build import Build
from guidekit import checks, languages, serving
from guidekit import project as projects
from guidekit.diagnostics import errors, report
from guidekit.sources import page as sources

_log = logging.getLogger("mkdocs.hooks.sources")
_LINKS = ("not_found", "absolute_links", "unrecognized_links", "anchors")


def begin(build: Build) -> None:
    """Stops a build whose settings can't be read; leaves the judging of links to the checks."""
    languages.refresh()
    project, found = projects.load(build.docs)
    if project is None and not build.built_along:
        raise PluginError(_told(build, found))
    for kind in _LINKS:
        setattr(build.config.validation.links, kind, logging.DEBUG)
    for extension in build.conversion.extensions:
        build.register(extension)


def read(build: Build, page: Page) -> str | None:
    """A page's text, even one in another encoding: that is told."""
    source = _source(build, page)
    return source.text if source else None


def begin_page(build: Build, markdown: str, page: Page) -> None:
    """Says which page comes next, and how many lines of front matter were cut off it."""
    if source := _source(build, page):
        above = source.text.count("\n") - markdown.count("\n")
        build.conversion.begin(source.path, max(0, above))
        page.meta.update(source.meta)  # where text is meant, `title: 2026` is text


def check(build: Build) -> None:
    """Runs all checks over all languages, of which this one came last."""
    found = errors(checks.check_converted(build.docs, build.site.drawn))
    serving.note(found)
    if not found:
        return
    if not serving.is_serving():
        raise PluginError(_told(build, found))
    _log.error(_told(build, found))


def context(build: Build, page: Page) -> dict[str, Any]:
    """While serving, what is wrong with the page and with what all pages share."""
    if not serving.is_serving():
        return {}
    found = serving.mistakes(Path(page.file.abs_src_path or ""))
    return {"mistakes": [mistake.text(build.root) for mistake in found]}


def _source(build: Build, page: Page) -> sources.Page | None:
    if page.file.abs_src_path is None or not Path(page.file.abs_src_path).is_file():
        return None  # what another hook makes has no source
    path = Path(page.file.abs_src_path)
    return sources.read(path, build.language, PurePosixPath(page.file.src_uri))


def _told(build: Build, found: list[Any]) -> str:
    return f"{len(found)} problem(s) in the sources\n{report(found, build.root)}"
