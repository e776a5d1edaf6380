"""How long a page takes to read, from the words that are really on it."""

from __future__ import annotations

import re
from functools import lru_cache
from html import unescape

from guidekit.sources.tokens import pieces, tag

_UNREAD_TAGS = {"script", "style", "svg", "template", "details"}
_WORD = re.compile(r"\S*[^\W_]\S*")
_VOID = {"br", "hr", "img", "input", "wbr"}
_UNREAD_CLASSES = {"footnote", "glossary-tips"}


def minutes(html: str, speed: int) -> int:
    """Whole minutes, at least 1, that the words of a page's HTML take at so many words a minute."""
    return max(1, round(words(html) / speed))


@lru_cache(maxsize=256)
def words(html: str) -> int:
    """The number of words a reader of this HTML reads on the way.

    What is looked up or opened on purpose isn't read: footnotes, tips, closed answers.
    """
    count, skipping, skipped = 0, 0, ""
    for number, piece in enumerate(pieces(html)):
        if number % 2 == 0:
            count += 0 if skipping else _words(piece)
        elif skipping:
            found = tag(piece)
            if found.name == skipped:
                skipping += -1 if found.closes else 1
        elif skipped := _unread(piece):
            skipping = 1
    return count


def _words(text: str) -> int:
    return len(_WORD.findall(unescape(text) if "&" in text else text)) if text else 0


@lru_cache(maxsize=4096)
def _unread(piece: str) -> str:
    """The name of an element that isn't read, where its tag opens it; else empty."""
    found = tag(piece)
    if found.closes or found.name in _VOID:
        return ""
    named = found.attributes.get("class", "").split()
    unread = found.name in _UNREAD_TAGS or not _UNREAD_CLASSES.isdisjoint(named)
    return found.name if unread else ""
