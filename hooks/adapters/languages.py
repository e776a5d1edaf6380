"""One command, every language: builds the others, and links each page to itself in each language.

Each language is a MkDocs project of its own (so each has its own search index); when the one at the
root is done, the others are built into a folder each.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mkdocs.commands import build as mkdocs
from mkdocs.config.base import load_config
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from adapters.build import Build
from guidekit import languages
from guidekit.pages.project import config_name


def set_address(build: Build) -> None:
    """Puts every language but the root's under its code."""
    config = build.config
    if config.site_url:
        build.root_url = config.site_url
        config.site_url += build.folder(build.language)
    if not config.repo_url:
        config.edit_uri = None  # nowhere to edit: MkDocs would warn once a page


def words(build: Build) -> languages.Strings:
    """The words of the interface in the build's language, as templates write them into HTML."""
    return languages.for_html(build.language)


def context(build: Build, page: Page) -> dict[str, Any]:
    """Says where this very page is in each language, and where the root of the guide is."""
    here = build.folder(build.language) + page.url
    return {
        "guide_language": build.language,
        "guide_root_url": build.root_url,
        "guide_root": get_relative_url(".", here),
        "alternates": [
            {
                "language": language,
                "name": name,
                "locale": languages.interface(language)["page"]["locale"],
                "current": language == build.language,
                "url": get_relative_url(build.folder(language) + page.url, here),
                "absolute": build.root_url + build.folder(language) + page.url,
            }
            for language, name in build.languages.items()
        ],
    }


def template_context(build: Build, base_url: str) -> dict[str, Any]:
    """The one page that isn't any language's own, 404, speaks them all."""
    root = base_url.rstrip("/")
    if build.language != build.main_language:
        root = root.removesuffix("/" + build.language)
    return {
        "guide_language": build.language,
        "guide_root_url": build.root_url,
        "guide_root": f"{root}/",
        "alternates": [
            {
                "language": language,
                "name": name,
                "words": languages.for_html(language),
                "current": language == build.language,
                "url": f"{root}/{build.folder(language)}",
            }
            for language, name in build.languages.items()
        ],
    }


def build_others(build: Build) -> None:
    """Builds the other languages into the finished site of the root's."""
    if build.language == build.main_language:
        for language in list(build.languages)[1:]:
            _build_along(build, language)


def _build_along(build: Build, language: str) -> None:
    other = load_config(
        config_file=str(build.root / config_name(language, build.main_language)),
        site_dir=str(Path(build.config.site_dir) / language),
        strict=build.config.strict,
    )
    other.site_url = build.config.site_url
    Build.of(other).built_along = True
    mkdocs.build(other)
