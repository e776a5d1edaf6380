"""Links inside the guide lead to a page that exists, and to an anchor that is on it.

Which links a page has says what Markdown made of it; wherever its source writes such an address, it
is told.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath
from posixpath import normpath
from urllib.parse import unquote, urlsplit

from guidekit.diagnostics import Diagnostic, nearest
from guidekit.sources.guide import Guide
from guidekit.sources.page import Page

GLOSSARY = PurePosixPath("glossary.md")


def check(guide: Guide, page: Page) -> Iterator[Diagnostic]:
    """Every internal link of a page that leads nowhere, at each place where it is written."""
    for link in dict.fromkeys(guide.drawing(page).links):
        for message, hint in _problems(guide, page, link):
            lines = [written.line for written in page.links if written.target == link]
            for line in lines or [page.body_line]:
                yield Diagnostic(page.path, line, message, hint)


def _problems(guide: Guide, page: Page, link: str) -> Iterator[tuple[str, str]]:
    try:
        parts = urlsplit(link)
    except ValueError:
        yield f"the link '{link}' is no address", "Write a page's file, or a whole address"
        return
    if parts.scheme or parts.netloc:
        return
    if parts.path.startswith("/"):
        yield f"the link '{link}' starts at the root", "Write it from this file, as ../glossary.md"
        return
    target = _target(page, unquote(parts.path))
    if target.suffix != ".md":
        if not (guide.project.folder(page.language) / target).is_file():
            yield f"the link '{link}' leads to no file", "Link to a page by its .md file"
    elif target not in guide.pages[page.language]:
        known = map(str, guide.pages[page.language])
        yield f"the link '{link}' leads to no page", nearest(str(target), known)
    elif parts.fragment:
        yield from _anchor(guide, guide.pages[page.language][target], link, parts.fragment)


def _anchor(guide: Guide, target: Page, link: str, fragment: str) -> Iterator[tuple[str, str]]:
    drawn = guide.drawing(target)
    if unquote(fragment) in drawn.ids:
        return
    if target.name == GLOSSARY:
        message = f"the link '{link}' leads to no entry of {target.language}/{target.name}"
        yield message, nearest(fragment, drawn.ids)
    else:
        message = f"the link '{link}' leads to no anchor of {target.name}"
        yield message, nearest(fragment, [heading.id for heading in drawn.headings])


def _target(page: Page, path: str) -> PurePosixPath:
    if not path:
        return page.name
    return PurePosixPath(normpath(str(page.name.parent / path)))
