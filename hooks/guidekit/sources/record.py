"""Notes what Markdown made of a page: its headings, ids and links, in the page's own Markdown pass.

A tree processor that comes last but for what turns addresses into those of the site: links are noted
as their author wrote them. Raw HTML, which Markdown keeps aside, is cut by `tokens`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from html import unescape
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE, HTML_PLACEHOLDER_RE

from guidekit.sources.tokens import Tag, pieces, tag

_ESCAPED = re.compile("\x02([0-9]+)\x03")
_PRIORITY = 0.5


@dataclass(frozen=True)
class Heading:
    """A heading's level (2 for `##`), id and words."""

    level: int
    id: str
    text: str


@dataclass
class Drawn:
    """What of a page others can link to, what it links to itself, and the questions on it."""

    headings: list[Heading] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    questions: Sequence[Any] = ()
    blocks: frozenset[str] = frozenset()
    """The names of the blocks that may stand on the page."""


NOTHING = Drawn()


def known_blocks(md: Markdown) -> frozenset[str]:
    """The names of the blocks that a converter knows."""
    if "blocks" not in md.parser.blockprocessors:
        return frozenset()
    return frozenset(getattr(md.parser.blockprocessors["blocks"], "blocks", {}))


class RecordExtension(Extension):
    """Calls `collect` with what was noted, once a page."""

    def __init__(self, collect: Callable[[Drawn], object]) -> None:
        super().__init__()
        self._collect = collect

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Registers the tree processor."""
        md.treeprocessors.register(_Record(md, self._collect), "guide-record", _PRIORITY)


class _Record(Treeprocessor):
    def __init__(self, md: Markdown, collect: Callable[[Drawn], object]) -> None:
        super().__init__(md)
        self._collect = collect

    def run(self, root: Element) -> None:
        drawn = _Noting(self.md.htmlStash.rawHtmlBlocks).of(root)
        drawn.blocks = known_blocks(self.md)
        self._collect(drawn)


class _Noting:
    def __init__(self, raw: Sequence[Any]) -> None:
        self._raw = raw
        self._drawn = Drawn()
        self._open: tuple[int, str, list[str]] | None = None

    def of(self, root: Element) -> Drawn:
        self._element(root)
        return self._drawn

    def _element(self, element: Element) -> None:
        name = element.tag if isinstance(element.tag, str) else ""
        if element.attrib:
            self._attributes(name, {key: _plain(str(v)) for key, v in element.attrib.items()})
        level = _level(name)
        if level:
            self._begin(level, element.get("id") or "")
        if element.text:
            self._text(element.text)
        for child in element:
            if "headerlink" not in (child.get("class") or ""):
                self._element(child)
            if child.tail:
                self._text(child.tail)
        if level:
            self._end()

    def _attributes(self, name: str, values: dict[str, str]) -> None:
        if identity := values.get("id"):
            self._drawn.ids.append(identity)
        address = values.get("href") if name == "a" else values.get("src") if name == "img" else ""
        if address:
            self._drawn.links.append(address)

    def _text(self, text: str) -> None:
        if "\x02" not in text:
            self._words(text)
            return
        at = 0
        for found in HTML_PLACEHOLDER_RE.finditer(text):
            self._words(text[at : found.start()])
            index = int(found[1])
            if index < len(self._raw):
                raw = self._raw[index]
                self._html(raw) if isinstance(raw, str) else self._element(raw)
            at = found.end()
        self._words(text[at:])

    def _html(self, raw: str) -> None:
        if "<" not in raw:
            self._words(raw)
            return
        cut = pieces(raw)
        for number, piece in enumerate(cut):
            if number % 2:
                self._tag(tag(piece))
            else:
                self._words(unescape(piece))

    def _tag(self, found: Tag) -> None:
        level = _level(found.name)
        if found.closes:
            if level:
                self._end()
            return
        self._attributes(found.name, dict(found.attributes))
        if level:
            self._begin(level, found.attributes.get("id", ""))

    def _begin(self, level: int, identity: str) -> None:
        self._open = (level, identity, [])

    def _words(self, text: str) -> None:
        if self._open:
            self._open[2].append(text)

    def _end(self) -> None:
        if self._open:
            level, identity, words = self._open
            self._drawn.headings.append(Heading(level, identity, _plain("".join(words)).strip()))
        self._open = None


def _plain(text: str) -> str:
    """What a browser is going to see."""
    if "\x02" in text:
        text = _ESCAPED.sub(lambda found: chr(int(found[1])), text.replace(AMP_SUBSTITUTE, "&"))
    return unescape(text) if "&" in text else text


def _level(tag_name: str) -> int:
    is_heading = len(tag_name) == 2 and tag_name[0] == "h" and tag_name[1].isdigit()
    return int(tag_name[1]) if is_heading else 0
