"""Links every page's terms to the glossary, and writes into the glossary where each is used.

The linking is a Python-Markdown postprocessor; this adds what only MkDocs knows. Events: `on_config`
registers the extension with the language's glossary, `on_env` draws the shapes of the causes as the
theme does, `on_page_markdown` says which page comes and
collects its uses and tips, `on_page_context` puts the tips in and completes the glossary's page:
both after the search has read the page, which is work and memory saved.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from guidekit import strings
from guidekit.glossary import entries, languages, uses
from guidekit.glossary.extension import GlossaryExtension, load, to_html
from guidekit.glossary.link import Linked
from guidekit.glossary.model import Use
from guidekit.glossary.read import read

NAME = "glossary.md"
CAUSES = (1, 2, 3, 4)


def on_config(config: MkDocsConfig) -> None:
    """Registers the extension once, with a place of this configuration's own to collect uses in."""
    collected: dict[str, tuple[Use, ...]] = {}
    config.extra["glossary_uses"] = collected
    config.extra["glossary_tips"] = {}  # of pages that haven't got theirs yet
    extensions: list[Any] = config.markdown_extensions
    extensions[:] = [known for known in extensions if not isinstance(known, GlossaryExtension)]
    path = Path(config.docs_dir) / NAME
    if path.is_file():
        scope = config.extra.get("guide", {}).get("glossary_scope", "section")
        matcher = load(path, config.theme["language"])
        config.extra["glossary"] = matcher.glossary
        extensions.append(GlossaryExtension(matcher, scope=scope))


def on_env(env: jinja2.Environment, config: MkDocsConfig, files: Files) -> None:
    """Draws the shapes by the template that all pages draw them by, where a theme has it."""
    try:
        shape: Any = env.get_template("partials/shape.html").module
    except jinja2.TemplateNotFound:
        config.extra["glossary_shapes"] = {}
    else:
        config.extra["glossary_shapes"] = {cause: str(shape.shape(cause)) for cause in CAUSES}


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    """Says which page comes next, and how it is to be linked."""
    glossary = files.get_file_from_path(NAME)

    def collect(linked: Linked) -> None:
        config.extra["glossary_uses"][page.file.src_uri] = linked.uses
        config.extra["glossary_tips"][page.file.src_uri] = linked.tips

    for extension in config.markdown_extensions:
        if not isinstance(extension, GlossaryExtension) or glossary is None:
            continue
        if page.file.src_uri == NAME:
            extension.begin_glossary()
        elif page.meta.get("glossary") is False:
            extension.skip_page()
        else:
            extension.begin_page(get_relative_url(glossary.url, page.url), collect)


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation
) -> dict[str, Any]:
    """Gives a page its tips; completes the glossary: order, letters, equivalents, uses."""
    page.content = (page.content or "") + config.extra["glossary_tips"].pop(page.file.src_uri, "")
    if page.file.src_uri == NAME and page.content:
        language = config.theme["language"]
        words = strings.load(language)["glossary"]
        page.content = entries.render(
            page.content,
            config.extra["glossary"],
            languages.load(language),
            words,
            others=_others(context, config),
            uses=uses.by_entry(_pages(page, config, nav), words["use"]),
            shapes=config.extra["glossary_shapes"],
        )
    context["glossary_page"] = page.file.src_uri == NAME
    context["glossary_here"] = "glossary-link" in page.content
    return context


def _pages(glossary: Page, config: MkDocsConfig, nav: Navigation) -> list[uses.PageUses]:
    collected = config.extra["glossary_uses"]
    return [
        uses.PageUses(
            get_relative_url(page.url, glossary.url),
            str(page.meta.get("title", page.title)),
            collected[page.file.src_uri],
            int(page.meta.get("cause", 0)),
        )
        for page in nav.pages
        if page.file.src_uri in collected
    ]


def _others(context: dict[str, Any], config: MkDocsConfig) -> list[entries.Other]:
    found = []
    for alternate in context.get("alternates", ()):
        path = Path(config.docs_dir).parent / alternate["language"] / NAME
        if not alternate["current"] and path.is_file():
            glossary, _ = read(path, alternate["language"], to_html)
            found.append(entries.Other(alternate["name"], glossary, alternate["url"]))
    return found
