"""Finds the words of a page that are marked as another language, with `lang=` in whatever way.

On a link, on emphasis, on a heading or a paragraph through an attribute list, or on an HTML element.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_LANG = re.compile(r"""(?<![\w-])lang\s*=\s*["']?([a-zA-Z]{2,3})\b""")
_ATTRIBUTES = r"\{(?P<attributes>[^{}\n]*)\}"
_MARKED = (
    re.compile(
        r"\[(?P<text>(?:[^\[\]\n]|\[[^\[\]\n]*\])*)\]\((?:[^()\n]|\([^()\n]*\))*\)" + _ATTRIBUTES
    ),
    re.compile(r"(?P<mark>\*{1,3}|_{1,3})(?P<text>[^*_\n]+)(?P=mark)" + _ATTRIBUTES),
    re.compile(r"^#{1,6}[ \t]+(?P<text>[^{\n]*)" + _ATTRIBUTES, re.MULTILINE),
    re.compile(
        r"<(?P<tag>[a-zA-Z][a-zA-Z0-9]*)\b(?=[^<>]*\blang)(?P<attributes>[^<>]*)>(?P<text>.*?)</(?P=tag)\s*>",
        re.DOTALL,
    ),
)
_OF_PARAGRAPH = re.compile(r"^[ >]*\{:(?P<attributes>[^{}\n]*)\}[ ]*$", re.MULTILINE)


@dataclass(frozen=True)
class Span:
    """A range of a page, `end` exclusive, in a language (`fr`, never `fr-CA`)."""

    start: int
    end: int
    language: str


def spans(markdown: str) -> list[Span]:
    """The ranges that are marked with a language, in the order of the page, none inside another.

    Args:
        markdown: a body in which code and comments are blanked out.
    """
    found: list[Span] = []
    if "lang" not in markdown:
        return found
    for pattern in _MARKED:
        for match in pattern.finditer(markdown):
            language = _LANG.search(match["attributes"])
            if language and match["text"]:
                found.append(Span(match.start("text"), match.end("text"), language[1].lower()))
    return _outermost([*found, *_paragraphs(markdown)])


def _paragraphs(markdown: str) -> Iterator[Span]:
    """Paragraphs with an attribute list on a line of its own under them."""
    for match in _OF_PARAGRAPH.finditer(markdown):
        language = _LANG.search(match["attributes"])
        start = markdown.rfind("\n\n", 0, match.start()) + 1
        if language and start < match.start():
            yield Span(start, match.start(), language[1].lower())


def _outermost(found: list[Span]) -> list[Span]:
    kept: list[Span] = []
    for span in sorted(found, key=lambda span: (span.start, -span.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept
