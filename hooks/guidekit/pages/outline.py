"""A page's headings, anchors and links, read off the HTML that Markdown makes of it.

Markdown is not a thing to parse with patterns: each page goes through Python-Markdown with the site's
own extensions, and the result through the standard library's HTML parser. Only the line of a finding
is looked up in the source afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any


@dataclass(frozen=True)
class Heading:
    """A heading's level (2 for `##`), id and words."""

    level: int
    id: str
    text: str


@dataclass
class Outline:
    """What of a page others can link to, and what it links to itself."""

    headings: list[Heading] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)


def outline(html: str) -> Outline:
    """The outline of a page."""
    parser = _Collector()
    parser.feed(html)
    parser.close()
    return parser.outline


class _Collector(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.outline = Outline()
        self._open: tuple[int, str, list[str]] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values: dict[str, Any] = dict(attrs)
        if values.get("id"):
            self.outline.ids.append(values["id"])
        if tag == "a" and "headerlink" not in (values.get("class") or "") and values.get("href"):
            self.outline.links.append(values["href"])
        elif tag == "img" and values.get("src"):
            self.outline.links.append(values["src"])
        elif _level(tag):
            self._open = (_level(tag), values.get("id") or "", [])

    def handle_data(self, data: str) -> None:
        if self._open:
            self._open[2].append(data)

    def handle_endtag(self, tag: str) -> None:
        if self._open and _level(tag):
            level, identity, words = self._open
            text = "".join(words).replace("¶", "").strip()
            self.outline.headings.append(Heading(level, identity, text))
            self._open = None


def _level(tag: str) -> int:
    return int(tag[1]) if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit() else 0
