"""One command, every language: builds the others, and links each page to itself in each language.

Each language is a MkDocs project of its own (so each has its own search index). The one of mkdocs.yml is
begun first; when it is read, the next one is built, and so on. The first of the languages stands at the
root of the site, each other in a folder under its code.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mkdocs.commands import build as mkdocs
from mkdocs.config.base import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from adapters.build import Build
from guidekit import languages


def set_address(build: Build) -> None:
    """Puts every language but the root's under its code: its address, and its folder."""
    config = build.config
    if not build.built_along:
        build.site.folder = Path(config.site_dir)
        if not build.alone:
            config.site_dir = str(build.site.folder / build.folder(build.language))
    if config.site_url:
        build.root_url = config.site_url
        config.site_url += build.folder(build.language)
    if not config.repo_url:
        config.edit_uri = None  # nowhere to edit: MkDocs would warn once a page


def words(build: Build) -> languages.Strings:
    """The words of the interface in the build's language, as templates write them into HTML."""
    return languages.for_html(build.language)


def social_picture(build: Build, files: Files) -> str:
    """The picture that shared links show, "" if none was drawn for the language (`make social`)."""
    name = f"assets/social/{build.language}.png"
    return name if files.get_file_from_path(name) or name in build.at_root else ""


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


def build_next(build: Build) -> bool:
    """Builds the next language into the site of the root's; False if this one is the last.

    Called when the pages of this one are HTML and none is written, so that the last language finds
    the pages of all of them, and nothing of any language written.
    """
    build.site.drawn.update(build.conversion.drawn)
    own = build.project.own_language
    in_turn = [own, *(language for language in build.languages if language != own)]
    following = in_turn[in_turn.index(build.language) + 1 :]
    if not following or build.alone:
        return False
    with _plugins_kept(build.config):
        _build_along(build, following[0])
    return True


@contextmanager
def _plugins_kept(config: MkDocsConfig) -> Iterator[None]:
    """MkDocs makes one instance of a plugin for all configurations; each is given its state back."""
    plugins = [plugin for plugin in config.plugins.values() if isinstance(plugin, BasePlugin)]
    kept = [dict(vars(plugin)) for plugin in plugins]
    yield
    for plugin, state in zip(plugins, kept, strict=True):
        vars(plugin).clear()
        vars(plugin).update(state)


def _build_along(build: Build, language: str) -> None:
    other = load_config(
        config_file=str(build.project.config_of(language)),
        site_dir=str(build.site.folder / build.folder(language)),
        strict=build.config.strict,
    )
    other.site_url = build.root_url
    along = Build.of(other)
    along.built_along, along.site = True, build.site
    mkdocs.build(other)
