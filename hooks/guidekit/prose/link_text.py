"""A link's words say where it leads: never "here", and never its address.

Who listens to a page, or goes through it by its links alone, hears only those words (WCAG 2.2, success
criteria 2.4.4 and 2.4.9; failure F84 is the link named "here" or "more"). Those names stand in
`languages/<code>/prose.yml`, room `empty_links`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from guidekit import languages
from guidekit.diagnostics import Diagnostic
from guidekit.sources.page import Page

_LINKS = (
    re.compile(r"(?<!!)\[(?P<text>(?:[^\[\]]|\[[^\[\]]*\]){1,500})\](?:\(|\[(?!\^))"),
    re.compile(r"<a\b[^<>]*\bhref\b[^<>]*>(?P<text>.{0,500}?)</a\s*>", re.DOTALL | re.IGNORECASE),
    re.compile(r"<(?P<text>https?://[^<>\s]+)>"),
)
_MARKS = re.compile(r"<[^<>]*>|[*_`“”«»\"!?.…:>→]|\\")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w-]+(?:\.[\w-]+)+/\S*", re.IGNORECASE)


@languages.cached
def empty_names(language: str) -> frozenset[str]:
    """The names that tell nothing, in small letters: of all languages, since pages quote others."""
    return frozenset(
        name.casefold()
        for code in {language, *languages.known()}
        for name in languages.read(code, "prose").get("empty_links", ())
    )


def check(page: Page) -> Iterator[Diagnostic]:
    """Links of a page whose words tell nothing."""
    body = page.masked
    for pattern in _LINKS:
        for found in pattern.finditer(body):
            line = page.line_at(found.start())
            yield from _judge(page, line, found["text"])


def _judge(page: Page, line: int, written: str) -> Iterator[Diagnostic]:
    text = re.sub(r"\s*\n\s*", " ", written).strip(" ")
    if " ".join(_MARKS.sub(" ", text).split()).casefold() in empty_names(page.language):
        message = f"a link named '{text}' doesn't say where it leads"
        yield Diagnostic(page.path, line, message, "Link the words that name what is found there")
    elif _ADDRESS.fullmatch(text.strip("*_` ")):
        message = f"a link named by its address: '{text}'"
        hint = "Link the words that name it, as `[What it is called](its address)`"
        yield Diagnostic(page.path, line, message, hint)
