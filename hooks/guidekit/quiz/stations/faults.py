"""Looks at a question once the page's Markdown has made elements of it.

Here nothing can hide behind a way of writing it: what must not come in, or would break the form
that a script builds (a heading, a link in a link, a tag that isn't closed), is found whatever the
author wrote. Each text knows which lines of the file it stands on, and the n-th of its pieces that
are alike is the n-th in its source: so each fault has its own line.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from itertools import islice
from typing import NamedTuple

from markdown.util import AMP_SUBSTITUTE, HTML_PLACEHOLDER_RE, HtmlStash

from guidekit.quiz.notes import quoted
from guidekit.quiz.pen import Field, Pen
from guidekit.quiz.source.code import mask_code
from guidekit.quiz.stations.tags import TAG, VOID, bad_entity, wrong_tag
from guidekit.quiz.text import Text

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SCHEME = re.compile(r"^[\s\x00-\x20]*([a-z][a-z0-9+.-]*)\s*:", re.IGNORECASE)
_SAFE_SCHEMES = frozenset({"http", "https", "mailto", "tel"})
_HARMLESS = ("class", "data-", "id")  # but for what their values refer to
_CODE = ("code", "pre")
_LINKS = ("href", "src", "action", "formaction")

_BEFORE = r"^[ >]*(?:(?:[-*+]|\d+[.)]) +)*"
_HEADING = rf"{_BEFORE}(?:\#{{1,6}}.*[^#\s]|\S.*\n[ >]*(?:=+|-+)[ ]*$)"
_BLOCK = rf"{_BEFORE}(?:\?\?\?|===)"

_ONLY = "Only inline Markdown, lists, tables and code blocks may stand in its texts"
_NO_HTML = (
    "Write it in Markdown; of HTML only tags that mark words are understood here (<kbd>, <sub>)"
)


class Fault(NamedTuple):
    """Where something is wrong, what, and how to write it right."""

    line: int
    message: str
    hint: str = _ONLY


def find_faults(quiz: ET.Element, pen: Pen, stash: HtmlStash) -> list[Fault]:
    """What is wrong with a rendered question; `stash` is the page's raw HTML."""
    faults = [
        fault
        for root, text in pen.written
        for fault in _Reader(text, [one for _, one in pen.written], stash).faults(root)
    ]
    faults += _gap_faults(quiz, pen, stash) if pen.fields else []
    return list(dict.fromkeys(faults))


def _gap_faults(quiz: ET.Element, pen: Pen, stash: HtmlStash) -> Iterator[Fault]:
    """A field stands in running text: not in a link, and not where an author meant text."""
    linked = {
        gap for link in quiz.iter("a") for node in link.iter() for gap in _fields(node, stash)
    }
    seen = {gap for node in quiz.iter() if node.tag not in _CODE for gap in _fields(node, stash)}
    for gap in pen.fields:
        if gap in linked:
            yield Fault(gap.line, "a gap inside a link")
        elif gap not in seen:
            where = "a place where no field can stand (an address, a title, HTML)"
            yield Fault(gap.line, f"a gap in {where}")


def _fields(node: ET.Element, stash: HtmlStash) -> Iterator[Field]:
    return (raw for raw in _raw_pieces(node, stash) if isinstance(raw, Field))


@dataclass
class _Reader:
    """Reads one text of an author, with those around it in which a link's address may stand."""

    text: Text
    others: list[Text]
    stash: HtmlStash
    seen: Counter[str] = field(default_factory=Counter)

    def faults(self, root: ET.Element) -> Iterator[Fault]:
        """All that is wrong, in the order of the text."""
        for node in root.iter():
            yield from self._node(node)
            if node.tag != "code":  # what stands there is text, though an extension may keep it so
                yield from self._raw(node)
            if node.tag == "a" and any(inner is not node for inner in node.iter("a")):
                yield Fault(self._line(re.escape(node.get("href", ""))), "a link inside a link")

    def _line(self, pattern: str) -> int:
        """The line of the next piece of the source that a pattern finds."""
        if "\n" not in self.text.markdown:
            return self.text.line
        number = self.seen[pattern]
        self.seen[pattern] += 1
        return _line_in(self.text, pattern, number) or self.text.line

    def _node(self, node: ET.Element) -> Iterator[Fault]:
        if node.tag in _HEADINGS:
            heading = quoted("".join(node.itertext()))
            yield Fault(self._line(_HEADING), f"a heading: {heading}")
        if node.tag == "details" or "tabbed-set" in (node.get("class") or "").split():
            hint = "Put it before or after the question"
            yield Fault(self._line(_BLOCK), "a block that opens and closes", hint)
        for name, value in node.items():
            if not name.startswith(_HARMLESS) or "&" in (value or ""):
                yield from self._attribute(name.lower(), value or "")

    def _attribute(self, name: str, value: str) -> Iterator[Fault]:
        if name.startswith("on"):
            said = quoted(f"{name}={value}")
            yield Fault(self._line(re.escape(name)), f"an event handler: {said}")
        if name in _LINKS:
            yield from self._address(value)
        if "&" in value and (wrong := bad_entity(value)):
            yield self._entity(wrong)

    def _address(self, value: str) -> Iterator[Fault]:
        line = self._line(re.escape(value))
        written = HTML_PLACEHOLDER_RE.sub("", value)  # a field in it is told by itself
        address = unescape(written.replace(AMP_SUBSTITUTE, "&"))
        scheme = _SCHEME.match(address)
        if scheme and scheme[1].lower() not in _SAFE_SCHEMES:
            definition = rf"^ *\[[^\]]+\]: *<?{re.escape(value)}"
            lines = (_line_in(text, definition) for text in self.others)
            line = next(filter(None, lines), line)
            yield Fault(line, f"a link that isn't one: {quoted(address)}")

    def _entity(self, wrong: str) -> Fault:
        hint = f"Write '&amp;{wrong[1:]}' to show it as it is"
        message = f"an unknown character reference: {quoted(wrong)}"
        return Fault(self._line(re.escape(wrong)), message, hint)

    def _raw(self, node: ET.Element) -> Iterator[Fault]:
        """Tags of raw HTML must be known ones, and close in the element that they open in."""
        open_tags: list[_Open] = []
        for raw in _raw_pieces(node, self.stash):
            if isinstance(raw, Field) or _is_code_block(raw, node):
                continue
            if raw.startswith("&") and bad_entity(raw):
                yield self._entity(raw)
            elif not raw.startswith("&"):
                yield from self._tag(raw, open_tags)
        for tag in open_tags:
            if not tag.told:
                yield Fault(tag.line, f"a tag that isn't closed: '<{tag.name}>'")

    def _tag(self, raw: str, open_tags: list[_Open]) -> Iterator[Fault]:
        """What is wrong with a piece of raw HTML; a start tag goes onto the open ones."""
        line, found = self._line(re.escape(raw)), TAG.fullmatch(raw)
        if not found:
            what = "a comment" if raw.startswith("<!--") else "raw HTML"
            yield Fault(line, f"{what}: {quoted(raw)}", _NO_HTML)
            return
        name, wrong = found["name"].lower(), wrong_tag(found)
        ends = raw.startswith("</")
        closes = ends and bool(open_tags) and open_tags.pop().name == name
        if wrong and not closes:
            yield Fault(line, f"{wrong}: {quoted(raw)}", _NO_HTML)
        elif ends and not closes:
            yield Fault(line, f"a tag that closes nothing: {quoted(raw)}")
        if not ends and name not in VOID:
            open_tags.append(_Open(name, line, bool(wrong)))


class _Open(NamedTuple):
    """A start tag, its line, and whether something is told of it already."""

    name: str
    line: int
    told: bool


def _line_in(text: Text, pattern: str, number: int = 0) -> int:
    """The line of the match of that number (from 0) in a text, 0 if there is none."""
    matches = re.finditer(pattern, mask_code(text.markdown), re.MULTILINE)
    found = next(islice(matches, number, None), None)
    return text.line_at(found.start()) if found else 0


def _raw_pieces(node: ET.Element, stash: HtmlStash) -> Iterator[str]:
    """What stands for raw HTML in the text of an element, its children left out."""
    for text in (node.text, *(child.tail for child in node)):
        if not text or "\x02" not in text:
            continue
        for found in HTML_PLACEHOLDER_RE.finditer(text):
            index = int(found[1])
            if index < len(stash.rawHtmlBlocks):
                raw = stash.rawHtmlBlocks[index]
                yield raw if isinstance(raw, str) else str(raw)


def _is_code_block(raw: str, node: ET.Element) -> bool:
    """A code block is raw HTML of its own, and replaces the paragraph that its mark stands in."""
    alone = HTML_PLACEHOLDER_RE.fullmatch(node.text or "") if node.tag == "p" else None
    one = TAG.fullmatch(raw) or raw.startswith(("<!--", "&"))
    return alone is not None and not len(node) and not one
