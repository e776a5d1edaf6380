"""Gives the templates what they show of the guide's parts: how many, their words and their shapes."""

from __future__ import annotations

from html import escape
from typing import Any

from mkdocs.structure.files import Files

from adapters.build import Build
from guidekit import languages
from guidekit.parts import shapes as drawn
from guidekit.parts.numbers import number_of
from guidekit.settings.model import text


def count(build: Build, files: Files) -> None:
    """Counts the parts, once all pages are read."""
    pages = (file.page for file in files.documentation_pages())
    numbers = [number_of(page.meta, build.settings) for page in pages if page]
    build.parts = min(sum(map(bool, numbers)), drawn.MOST)


def shapes(build: Build) -> dict[int, str]:
    """The drawing of each part's shape, by its number."""
    return {part: drawn.shape(part) for part in range(1, build.parts + 1)}


def context(build: Build) -> dict[str, Any]:
    """What is said of the parts, each text as it is written into HTML."""
    parts, words = build.settings.parts, languages.for_html(build.language)["parts"]
    one, every, begin = (
        escape(text(texts, build.language)) for texts in (parts.one, parts.all, parts.begin)
    )
    return {
        "key": parts.key,
        "total": build.parts,
        "one": one or words["one"],
        "all": every or words["all"],
        "begin": begin or words["begin"],
        "wordmark": drawn.wordmark(build.parts),
        "lost": drawn.lost(build.parts),
    }
