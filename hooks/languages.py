"""One command, every language: builds the others, and links each page to itself in each language.

Each language is a MkDocs project of its own (so each has its own search index); when the one at the
root is done, this hook builds the others into a folder each. Events: `on_config` puts a language's
code into its address, `on_env` gives templates the words of the interface, `on_page_context` and
`on_template_context` the addresses in the other languages, `on_post_build` builds them.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.commands.build import build
from mkdocs.config.base import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from guidekit import strings
from guidekit.pages.project import config_name


def on_config(config: MkDocsConfig) -> None:
    """Puts every language but the root's under its code."""
    config.extra["language"] = config.theme["language"]
    if config.site_url:
        config.extra["root_url"] = config.site_url
        config.site_url += _folder(config, config.extra["language"])
    if not config.repo_url:
        config.edit_uri = None  # nowhere to edit: MkDocs would warn once a page


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Gives every template the words of the interface in its language."""
    env.globals["words"] = strings.load(config.extra["language"])
    return env


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation
) -> dict[str, Any]:
    """Says where this very page is in each language, and where the root of the guide is."""
    here = _folder(config, config.extra["language"]) + page.url
    context["guide_root"] = get_relative_url(".", here)
    context["alternates"] = [
        {
            "language": language,
            "name": name,
            "locale": strings.load(language)["page"]["locale"],
            "current": language == config.extra["language"],
            "url": get_relative_url(_folder(config, language) + page.url, here),
            "absolute": config.extra.get("root_url", "") + _folder(config, language) + page.url,
        }
        for language, name in config.extra["guide"]["languages"].items()
    ]
    return context


def on_template_context(
    context: dict[str, Any], template_name: str, config: MkDocsConfig
) -> dict[str, Any]:
    """The one page that isn't any language's own, 404, speaks them all."""
    root = context["base_url"].rstrip("/")
    if config.extra["language"] != _main(config):
        root = root.removesuffix("/" + config.extra["language"])
    context["guide_root"] = f"{root}/"
    context["alternates"] = [
        {
            "language": language,
            "name": name,
            "words": strings.load(language),
            "current": language == config.extra["language"],
            "url": f"{root}/{_folder(config, language)}",
        }
        for language, name in config.extra["guide"]["languages"].items()
    ]
    return context


def on_post_build(config: MkDocsConfig) -> None:
    """Builds the other languages into the finished site of the root's."""
    if config.extra["language"] != _main(config):
        return
    for language in config.extra["guide"]["languages"]:
        if language != _main(config):
            _build_along(config, language)


def _build_along(config: MkDocsConfig, language: str) -> None:
    root = Path(config.config_file_path).parent
    other = load_config(
        config_file=str(root / config_name(language, _main(config))),
        site_dir=str(Path(config.site_dir) / language),
        strict=config.strict,
    )
    other.site_url = config.site_url
    other.extra["guide"]["built_along"] = True
    build(other)


def _main(config: MkDocsConfig) -> str:
    return str(next(iter(config.extra["guide"]["languages"])))


def _folder(config: MkDocsConfig, language: str) -> str:
    return "" if language == _main(config) else f"{language}/"
