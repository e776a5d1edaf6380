"""Pages and guides made of a few lines."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from guidekit import conversion
from guidekit.project import Project
from guidekit.sources import guide as guides
from guidekit.sources.guide import Guide
from guidekit.sources.page import Page, parse

NAMES = {"en": "English", "fr": "Français"}


def page(text: str, path: str = "docs/en/a.md", language: str = "en") -> Page:
    """A page that no file holds."""
    return parse(text, Path(path), language, PurePosixPath(path.rpartition("/")[2]))


def guide(folder: Path, *pages: Page) -> Guide:
    """A guide of some pages, whose figures and word list are in a folder's `docs`."""
    by_language: dict[str, dict[PurePosixPath, Page]] = {}
    for one in pages:
        by_language.setdefault(one.language, {})[one.name] = one
    return Guide(project(folder), by_language)


def project(folder: Path, languages: Mapping[str, str] = NAMES) -> Project:
    """A guide's settings."""
    return Project(folder, folder / "docs", dict(languages))


def converted(docs: Path) -> Guide:
    """The guide of the pages below a folder, which holds a folder for each language."""
    codes = sorted({path.relative_to(docs).parts[0] for path in docs.rglob("*.md")})
    settings = Project(docs.parent, docs, {code: code for code in codes})
    return conversion.convert(guides.read(settings))
