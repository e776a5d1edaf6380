"""What a tag means to whoever reads the prose of a page.

A page is mostly the same few tags over and over, so this is worked out once for each way one is
written.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from guidekit.glossary import elements
from guidekit.glossary.matcher import BREAK, NOTE, OBJECT
from guidekit.sources.tokens import tag

_STRUCTURE = frozenset({"details", "dl", "dt", "h2"})
"""Sections, the entries of a glossary and what is closed at first begin with these."""
_BOUNDARIES: Mapping[str, str] = {
    "": "",
    **dict.fromkeys(elements.INLINE, OBJECT),
    **dict.fromkeys(elements.WITHIN_WORDS, ""),
    "sup": NOTE,
}
"""What stands in the text for a tag; a tag of any other name is a break."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A start tag or an end tag; a comment and the like is an end tag without a name.

    `boundary` stands in the text for it; an element that is `empty` has no end tag, and a start tag
    `ends` elements of some names that are still open. Inside an element that is `never` linked
    nothing is; where a `plain` one begins nothing else does.
    """

    name: str
    closes: bool
    attributes: Mapping[str, str]
    classes: frozenset[str]
    boundary: str
    ends: frozenset[str]
    empty: bool
    never: bool
    plain: bool


@lru_cache(maxsize=512)
def mark(piece: str) -> Mark:
    """The mark that a piece of HTML is."""
    name, closes, _, attributes = tag(piece)
    never = elements.never_linked(name, attributes)
    return Mark(
        name,
        closes or not name,
        attributes,
        elements.classes(attributes),
        _BOUNDARIES.get(name, BREAK),
        elements.ended_by(name),
        empty=name in elements.VOID,
        never=never,
        plain=not (never or attributes or name in _STRUCTURE),
    )
