"""Links every page's terms to the glossary, and writes into the glossary where each is used.

The linking is a Python-Markdown postprocessor; this adds what only MkDocs knows. Tips are put in and
the glossary's page is completed after the search has read the page: work and memory saved.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from adapters import parts
from adapters.build import Build
from guidekit import languages
from guidekit.glossary import entries, rules, uses
from guidekit.glossary.extension import GlossaryExtension, load, to_html
from guidekit.glossary.link import Linked
from guidekit.glossary.read import read
from guidekit.glossary.scope import Per
from guidekit.parts.numbers import number_of

NAME = "glossary.md"


def register(build: Build) -> None:
    """Registers the extension, if the language has a glossary."""
    path = Path(build.config.docs_dir) / NAME
    if path.is_file():
        matcher = load(path, build.language)
        build.glossary = matcher.glossary
        build.linker = GlossaryExtension(matcher, Per(build.settings.glossary_scope))
        build.register(build.linker)


def begin_page(build: Build, page: Page, files: Files) -> None:
    """Says which page comes next, and how it is to be linked."""
    glossary = files.get_file_from_path(NAME)
    if build.linker is None or glossary is None:
        return

    def collect(linked: Linked) -> None:
        build.glossary_uses[page.file.src_uri] = linked.uses
        build.glossary_tips[page.file.src_uri] = linked.tips

    if page.file.src_uri == NAME:
        build.linker.begin_glossary()
    elif page.meta.get("glossary") is False:
        build.linker.skip_page()
    else:
        build.linker.begin_page(get_relative_url(glossary.url, page.url), collect)


def complete(build: Build, page: Page, nav: Navigation, alternates: list[dict[str, Any]]) -> None:
    """Gives a page its tips; completes the glossary: order, letters, equivalents, uses."""
    page.content = (page.content or "") + build.glossary_tips.pop(page.file.src_uri, "")
    if page.file.src_uri == NAME and page.content and build.glossary:
        words = languages.interface(build.language)["glossary"]
        page.content = entries.render(
            page.content,
            build.glossary,
            rules.load(build.language),
            words,
            others=_others(build, alternates),
            uses=uses.by_entry(_pages(build, page, nav), words["use"]),
            shapes=parts.shapes(build),
        )


def context(page: Page) -> dict[str, Any]:
    """Which of the glossary's scripts and styles the page needs."""
    return {
        "glossary_page": page.file.src_uri == NAME,
        "glossary_here": "glossary-link" in (page.content or ""),
    }


def _pages(build: Build, glossary: Page, nav: Navigation) -> list[uses.PageUses]:
    return [
        uses.PageUses(
            get_relative_url(page.url, glossary.url),
            str(page.meta.get("title", page.title)),
            build.glossary_uses[page.file.src_uri],
            number_of(page.meta, build.settings),
        )
        for page in nav.pages
        if page.file.src_uri in build.glossary_uses
    ]


def _others(build: Build, alternates: list[dict[str, Any]]) -> list[entries.Other]:
    found = []
    for alternate in alternates:
        path = build.docs / alternate["language"] / NAME
        if not alternate["current"] and path.is_file():
            glossary, _ = read(path, alternate["language"], to_html)
            found.append(entries.Other(alternate["name"], glossary, alternate["url"]))
    return found
