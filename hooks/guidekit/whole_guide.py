"""Puts pages one after the other into a single one, to print the guide in one go.

What is unique on its own page no longer is on a common one: every id gets its page's name in front,
and every link to a page that is in here leads to its place in here. Headings go down a level, since
the common page has the one title.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from html.parser import HTMLParser
from posixpath import join, normpath, relpath
from urllib.parse import urlsplit

_LISTS_OF_IDS = {"aria-labelledby", "aria-describedby", "aria-controls", "for"}
_HEADING = re.compile(r"h([2-5])")


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
    names = {part.url: part.name for part in pages}
    return {part.name: _Rewriter(part, names, here).rewrite() for part in pages}


class _Rewriter(HTMLParser):
    def __init__(self, part: Part, names: Mapping[str, str], here: str) -> None:
        super().__init__(convert_charrefs=False)
        self._part, self._names, self._here = part, names, here
        self._out: list[str] = []

    def rewrite(self) -> str:
        self.feed(self._part.html)
        self.close()
        return "".join(self._out)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._out.append(f"<{_lower(tag)}{''.join(self._attribute(*each) for each in attrs)}>")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._out.append(f"<{tag}{''.join(self._attribute(*each) for each in attrs)}/>")

    def handle_endtag(self, tag: str) -> None:
        self._out.append(f"</{_lower(tag)}>")

    def handle_data(self, data: str) -> None:
        self._out.append(data)

    def handle_entityref(self, name: str) -> None:
        self._out.append(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._out.append(f"&#{name};")

    def _attribute(self, name: str, value: str | None) -> str:
        if value is None:
            return f" {name}"
        if name == "id":
            value = self._own(value)
        elif name in _LISTS_OF_IDS:
            value = " ".join(map(self._own, value.split()))
        elif name in ("href", "src"):
            value = self._address(value)
        return f' {_CASED.get(name, name)}="{escape(value)}"'

    def _own(self, identity: str) -> str:
        return f"{self._part.name}--{identity}"

    def _address(self, address: str) -> str:
        parts = urlsplit(address)
        if parts.scheme or parts.netloc:
            return address
        if not parts.path:
            return f"#{self._own(parts.fragment)}"
        target = normpath(join(self._part.url or ".", parts.path))
        target = "" if target == "." else f"{target}/" if parts.path.endswith("/") else target
        if target in self._names:
            name = self._names[target]
            return f"#{name}--{parts.fragment}" if parts.fragment else f"#{name}"
        end = "/" if target.endswith("/") or not target else ""
        tail = f"#{parts.fragment}" if parts.fragment else ""
        return relpath(target or ".", self._here or ".") + end + tail


# Python's parser gives names in small letters; SVG's own are mixed.
_CASED = {"viewbox": "viewBox", "preserveaspectratio": "preserveAspectRatio"}


def _lower(tag: str) -> str:
    return _HEADING.sub(lambda match: f"h{int(match[1]) + 1}", tag)
