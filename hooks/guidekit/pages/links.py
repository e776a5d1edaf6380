"""Links inside the guide lead to a page that exists, and to an anchor that is on it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from posixpath import normpath
from urllib.parse import unquote, urlsplit

from guidekit.diagnostics import Diagnostic, nearest
from guidekit.pages.outline import Outline
from guidekit.pages.project import Project
from guidekit.pages.source import Page

PagesOfLanguage = Mapping[PurePosixPath, tuple[Page, Outline]]


def check(project: Project, pages: PagesOfLanguage) -> list[Diagnostic]:
    """Every internal link of one language that leads nowhere."""
    found: list[Diagnostic] = []
    for page, outline in pages.values():
        seen: Counter[str] = Counter()
        for link in outline.links:
            seen[link] += 1
            for message, hint in _problems(project, pages, page, link):
                line = page.line_of(link, seen[link])
                found.append(Diagnostic(page.path, line, message, hint))
    return found


def _problems(
    project: Project, pages: PagesOfLanguage, page: Page, link: str
) -> Iterator[tuple[str, str]]:
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return
    if parts.path.startswith("/"):
        yield f"the link '{link}' starts at the root", "Write it from this file, as ../glossary.md"
        return
    target = _target(page, unquote(parts.path))
    if target.suffix != ".md":
        if not (project.folder(page.language) / target).is_file():
            yield f"the link '{link}' leads to no file", "Link to a page by its .md file"
        return
    if target not in pages:
        yield f"the link '{link}' leads to no page", nearest(str(target), map(str, pages))
    elif parts.fragment and unquote(parts.fragment) not in pages[target][1].ids:
        ids = [heading.id for heading in pages[target][1].headings]
        message = f"the link '{link}' leads to no anchor of {target}"
        yield message, nearest(parts.fragment, ids)


def _target(page: Page, path: str) -> PurePosixPath:
    if not path:
        return page.name
    return PurePosixPath(normpath(str(page.name.parent / path)))
