"""A link's words say where it leads: never "here", and never its address.

Who listens to a page, or goes through it by its links alone, hears only those words (WCAG 2.2, success
criteria 2.4.4 and 2.4.9; failure F84 is the link named "here" or "more").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from guidekit.diagnostics import Diagnostic
from guidekit.sources.page import Page

EMPTY_WORDS = frozenset(
    (
        "here",
        "click here",
        "this link",
        "link",
        "this page",
        "more",
        "read more",
        "ici",
        "cliquez ici",
        "cliquer ici",
        "par ici",
        "ce lien",
        "lien",
        "cette page",
        "en savoir plus",
        "lire la suite",
        "plus",
    )
)
_LINKS = (
    re.compile(r"(?<!!)\[(?P<text>(?:[^\[\]]|\[[^\[\]]*\]){1,500})\](?:\(|\[(?!\^))"),
    re.compile(r"<a\b[^<>]*\bhref\b[^<>]*>(?P<text>.{0,500}?)</a\s*>", re.DOTALL | re.IGNORECASE),
    re.compile(r"<(?P<text>https?://[^<>\s]+)>"),
)
_MARKS = re.compile(r"<[^<>]*>|[*_`“”«»\"!?.…:>→]|\\")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w-]+(?:\.[\w-]+)+/\S*", re.IGNORECASE)


def check(page: Page) -> Iterator[Diagnostic]:
    """Links of a page whose words tell nothing."""
    body = page.masked
    for pattern in _LINKS:
        for found in pattern.finditer(body):
            line = page.line_at(found.start())
            yield from _judge(page, line, found["text"])


def _judge(page: Page, line: int, written: str) -> Iterator[Diagnostic]:
    text = re.sub(r"\s*\n\s*", " ", written).strip(" ")
    if " ".join(_MARKS.sub(" ", text).split()).casefold() in EMPTY_WORDS:
        message = f"a link named '{text}' doesn't say where it leads"
        yield Diagnostic(page.path, line, message, "Link the words that name what is found there")
    elif _ADDRESS.fullmatch(text.strip("*_` ")):
        message = f"a link named by its address: '{text}'"
        hint = "Link the words that name it, as `[What it is called](its address)`"
        yield Diagnostic(page.path, line, message, hint)
