"""Small glossaries and pages for the tests: no file, no MkDocs."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import markdown

from guidekit.glossary import rules
from guidekit.glossary.extension import GlossaryExtension
from guidekit.glossary.link import link
from guidekit.glossary.matcher import Matcher
from guidekit.glossary.model import Entry, Glossary
from guidekit.glossary.scope import Per

EXTENSIONS: list[Any] = [
    "admonition",
    "attr_list",
    "def_list",
    "footnotes",
    "md_in_html",
    "tables",
    "toc",
    "pymdownx.arithmatex",
    "pymdownx.superfences",
]
_LINK = re.compile(r'<a class="glossary-link"[^>]*>(.*?)</a>', re.DOTALL)
_TIPS = re.compile(r'\n<aside class="glossary-tips" data-search-exclude>.*?</aside>', re.DOTALL)
CONFIGS = {"pymdownx.arithmatex": {"generic": True}, "toc": {"permalink": True}}


def glossary(*entries: Entry, language: str = "en") -> Glossary:
    """A glossary that no file holds."""
    return Glossary(Path(f"docs/{language}/glossary.md"), language, entries)


def matcher(*terms: str | Entry, language: str = "en") -> Matcher:
    """A matcher for terms; a plain text becomes the entry of that id."""
    entries = [
        term if isinstance(term, Entry) else Entry(term.replace(" ", "-"), term, f"About {term}.")
        for term in terms
    ]
    return Matcher(glossary(*entries, language=language), rules.load(language))


def linked(html: str, *terms: str | Entry, language: str = "en", per: Per = Per.SECTION) -> str:
    """A page's HTML with short links: `<a>term</a>`, and without tips."""
    result = link(html, matcher(*terms, language=language), "glossary/", per).html
    for term in matcher(*terms, language=language).glossary.entries:
        long = (
            f'<a class="glossary-link" href="glossary/#{term.id}" aria-describedby="tip-{term.id}">'
        )
        result = result.replace(long, "<a>")
    return result.partition("\n<aside")[0]


def unlink(html: str) -> str:
    """The page as it was before `link`."""
    return _LINK.sub(r"\1", _TIPS.sub("", html))


def convert(text: str, extension: GlossaryExtension | None = None) -> str:
    """A page as Python-Markdown makes it."""
    extensions = [*EXTENSIONS, extension] if extension else EXTENSIONS
    return markdown.markdown(text, extensions=extensions, extension_configs=CONFIGS)
