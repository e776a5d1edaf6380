"""How long a page takes to read, from the words that are really on it."""

from __future__ import annotations

import re
from functools import lru_cache
from html import unescape

from guidekit.sources.tokens import Tag, tags

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
    count, end, skipping = 0, 0, 0
    skipped = ""
    for start, stop, tag in tags(html):
        if not skipping:
            count += _words(html[end:start])
            if not tag.closes and tag.name not in _VOID and _is_unread(tag):
                skipped, skipping = tag.name, 1
        elif tag.name == skipped:
            skipping += -1 if tag.closes else 1
        end = stop
    return count + (0 if skipping else _words(html[end:]))


def _words(text: str) -> int:
    return len(_WORD.findall(unescape(text) if "&" in text else text)) if text else 0


def _is_unread(tag: Tag) -> bool:
    if tag.name in _UNREAD_TAGS:
        return True
    named = tag.attributes.get("class", "")
    return bool(named) and not _UNREAD_CLASSES.isdisjoint(named.split())
