"""Puts pages one after the other into a single one, to print the guide in one go.

What is unique on its own page no longer is on a common one: every id gets its page's name in front,
and every link to a page that is in here leads to its place in here. Headings go down a level, since
the common page has the one title.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from html import escape, unescape
from posixpath import join, normpath, relpath
from urllib.parse import urlsplit

from guidekit.sources.tokens import pieces

_LISTS_OF_IDS = {"aria-labelledby", "aria-describedby", "aria-controls", "for"}
_HEADING = re.compile(r"(</?h)([2-5])(?=[\s>])", re.IGNORECASE)
_NAMED = re.compile(
    rf"""(?<=\s)(?P<name>id|href|src|{"|".join(sorted(_LISTS_OF_IDS))})"""
    r"""\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)')""",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Part:
    """A page: its address from the site's root ("causes/2-strategy/"), and its HTML."""

    url: str
    html: str

    @property
    def name(self) -> str:
        """The page's name, in front of its ids."""
        return self.url.strip("/").replace("/", "-") or "home"


def combine(parts: Iterable[Part], here: str) -> dict[str, str]:
    """Each part's HTML by its name, as it stands on the common page, whose address is `here`."""
    pages = list(parts)
    names = tuple((part.url, part.name) for part in pages)
    return {part.name: _rewritten(part, names, here) for part in pages}


@lru_cache(maxsize=256)
def _rewritten(part: Part, names: tuple[tuple[str, str], ...], here: str) -> str:
    """A part is rewritten once, until it or the list of parts changes."""
    rewriter = _Rewriter(part, dict(names), here)
    cut = pieces(part.html)
    cut[1::2] = [rewriter.tag(piece) for piece in cut[1::2]]
    return "".join(cut)


@dataclass(frozen=True)
class _Rewriter:
    part: Part
    names: Mapping[str, str]
    here: str

    def tag(self, piece: str) -> str:
        """A tag as it stands on the common page; all that isn't an id or an address stays."""
        heading = _HEADING.match(piece)
        if heading:
            level = min(6, int(heading[2]) + 1)
            piece = f"{heading[1]}{level}{piece[heading.end() :]}"
        return _NAMED.sub(self._attribute, piece) if "=" in piece else piece

    def _attribute(self, found: re.Match[str]) -> str:
        name = found["name"].lower()
        value = unescape(found["double"] if found["double"] is not None else found["single"])
        if name == "id":
            value = self._own(value)
        elif name in _LISTS_OF_IDS:
            value = " ".join(map(self._own, value.split()))
        else:
            value = self._address(value)
        return f'{found["name"]}="{escape(value)}"'

    def _own(self, identity: str) -> str:
        return f"{self.part.name}--{identity}"

    def _address(self, address: str) -> str:
        parts = urlsplit(address)
        if parts.scheme or parts.netloc:
            return address
        if not parts.path:
            return f"#{self._own(parts.fragment)}"
        target = normpath(join(self.part.url or ".", parts.path))
        target = "" if target == "." else f"{target}/" if parts.path.endswith("/") else target
        if target in self.names:
            name = self.names[target]
            return f"#{name}--{parts.fragment}" if parts.fragment else f"#{name}"
        end = "/" if target.endswith("/") or not target else ""
        tail = f"#{parts.fragment}" if parts.fragment else ""
        return relpath(target or ".", self.here or ".") + end + tail
