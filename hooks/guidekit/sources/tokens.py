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

_RAW_TEXT = ("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes")
_ATTRIBUTES = r"""(?:[^"'>]++|"[^"]*+"|'[^']*+')*+"""
_RAW = "|".join(
    rf"(?i:{name}(?=[\s/>]){_ATTRIBUTES}>.*?(?=</{name}[\s/>]|\Z))" for name in _RAW_TEXT
)
_PIECE = re.compile(
    rf"""(<(?:
        !--.*?-->                                   # a comment
      | (?=[{"".join({name[0] for name in _RAW_TEXT} | {name[0].upper() for name in _RAW_TEXT})}])
        (?:{_RAW})                                  # what opens a text without tags, and that text
      | /?[a-zA-Z][^\s/>]*+{_ATTRIBUTES}>           # a tag, `>` in quotes included
      | [!?][^-][^>]*>                              # a doctype, an instruction
      | [a-zA-Z/!?].*                               # one that never ends
    ))""",
    re.DOTALL | re.VERBOSE,
)
_TAG = re.compile(rf"<(/?)([a-zA-Z][^\s/>]*+)({_ATTRIBUTES})>")
_ATTRIBUTE = re.compile(r"""([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
_NO_ATTRIBUTES: Mapping[str, str] = {}


class Tag(NamedTuple):
    """A tag; comments, doctypes and the like have no name. The name is in small letters.

    `written` is what stands between the name and the `>`, `attributes` is what that says; of a name
    that stands twice the first one counts, as in browsers.
    """

    name: str = ""
    closes: bool = False
    written: str = ""
    attributes: Mapping[str, str] = _NO_ATTRIBUTES


def pieces(html: str) -> list[str]:
    """Text and tags by turns, beginning and ending with a text; joined they are the page again.

    What a script or a style holds is part of nothing, and goes with the tag. A tag that never ends
    takes the rest of the page: a browser would read it so.
    """
    return _PIECE.split(html)


@lru_cache(maxsize=8192)
def tag(piece: str) -> Tag:
    """What a piece that is a tag says: a page is mostly the same few tags over and over."""
    found = _TAG.match(piece)
    if not found:
        return Tag()
    close, name, written = found.groups()
    return Tag(name.lower(), bool(close), written, _attributes(written) if written else {})


def tags(html: str) -> Iterator[tuple[int, int, Tag]]:
    """All tags in order, with their start and end (exclusive)."""
    end = 0
    cut = pieces(html)
    for text, piece in zip(cut[::2], cut[1::2], strict=False):
        start = end + len(text)
        end = start + len(piece)
        yield start, end, tag(piece)


def text_of(html: str) -> str:
    """The text of a piece of HTML, white space squeezed."""
    return " ".join(unescape("".join(pieces(html)[::2])).split())


def _attributes(written: str) -> Mapping[str, str]:
    values: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(written):
        values.setdefault(name.lower(), unescape(double or single or bare))
    return values
