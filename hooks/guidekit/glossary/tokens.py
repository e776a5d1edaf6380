"""Cuts HTML into tags, without changing or mending a byte.

A parser of HTML would give back a page that is as good but not the same; here everything that is
not a tag keeps its place, so that links can be put in between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from html import unescape
from typing import NamedTuple

_TAG = re.compile(
    r"""<(?:
        !--.*?-->                                                    # a comment
      | (?P<close>/?)(?P<name>[a-zA-Z][^\s/>]*+)
        (?P<attributes>(?:[^"'>]++|"[^"]*+"|'[^']*+')*+)>            # a tag, `>` in quotes included
      | [!?][^-][^>]*>                                               # a doctype, an instruction
      | (?P<broken>[a-zA-Z/!?].*)                                    # one that never ends
    )""",
    re.DOTALL | re.VERBOSE,
)
_ATTRIBUTE = re.compile(r"""([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
_RAW_TEXT = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)
    for name in ("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes")
}


class Tag(NamedTuple):
    """A tag, comment or the like from `start` to `end`; only tags have a name, in small letters."""

    start: int
    end: int
    name: str = ""
    closes: bool = False
    attributes: str = ""


def tags(html: str) -> Iterator[Tag]:
    """All tags in order. What a script or a style holds is part of nothing and is passed over.

    A tag that never ends takes the rest of the page: a browser would read it so.
    """
    at = 0
    while at < len(html):
        for found in _TAG.finditer(html, at):
            start, at = found.span()
            close, name, written = found.group("close", "name", "attributes")
            name = (name or "").lower()
            yield Tag(start, at, name, bool(close), written or "")
            if name in _RAW_TEXT and not close:
                end = _RAW_TEXT[name].search(html, at)
                at = end.start() if end else len(html)
                yield Tag(found.end(), at)
                break
        else:
            return


@lru_cache(maxsize=4096)
def attributes(text: str) -> Mapping[str, str]:
    """The attributes of a tag; the first one counts where a name stands twice, as in browsers."""
    values: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(text):
        values.setdefault(name.lower(), unescape(double or single or bare))
    return values


def text_of(html: str) -> str:
    """The text of a piece of HTML, white space squeezed."""
    pieces, at = [], 0
    for tag in tags(html):
        pieces.append(html[at : tag.start])
        at = tag.end
    pieces.append(html[at:])
    return " ".join(unescape("".join(pieces)).split())
