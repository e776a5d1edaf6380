"""Looks at a question once the page's Markdown has made elements of it.

Here nothing can hide behind a way of writing it: what must not come in, or would break the form
that a script builds (a heading, a link in a link, a tag that isn't closed), is found whatever the
author wrote. `markup` tells most of it first, with the exact line.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from html import unescape
from typing import NamedTuple

from markdown.util import AMP_SUBSTITUTE, HTML_PLACEHOLDER_RE, HtmlStash

from guidekit.quiz.notes import quoted
from guidekit.quiz.pen import Field
from guidekit.quiz.source.markup import TAG, VOID, bad_entity, wrong_tag

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SCHEME = re.compile(r"^[\s\x00-\x20]*([a-z][a-z0-9+.-]*)\s*:", re.IGNORECASE)
_SAFE_SCHEMES = frozenset({"http", "https", "mailto", "tel"})
_HARMLESS = ("class", "data-", "id")  # but for what their values refer to
_CODE = ("code", "pre")
_LINKS = ("href", "src", "action", "formaction")


class Fault(NamedTuple):
    """What is wrong, and the text of the source that shows it (empty if it can't be told)."""

    message: str
    text: str = ""


def find_faults(quiz: ET.Element, gaps: int, stash: HtmlStash) -> list[Fault]:
    """What is wrong with a rendered question of so many gaps; `stash` is the page's raw HTML."""
    faults = [fault for node in quiz.iter() for fault in _node_faults(node)]
    if any("\x02" in text for text in quiz.itertext()):
        faults += [fault for node in quiz.iter() for fault in _raw_faults(node, stash)]
    links = list(quiz.iter("a"))
    if any(inner is not link for link in links for inner in link.iter("a")):
        faults.append(Fault("a link inside a link"))
    faults += _gap_faults(quiz, links, gaps, stash) if gaps else []
    return list(dict.fromkeys(faults))


def _gap_faults(
    quiz: ET.Element, links: Sequence[ET.Element], gaps: int, stash: HtmlStash
) -> Iterator[Fault]:
    """A field stands in running text: not in a link, and not where an author meant text."""
    if any(_fields(inner, stash) for link in links for inner in link.iter()):
        yield Fault("a gap inside a link", "[[")
    if sum(_fields(node, stash) for node in quiz.iter() if node.tag not in _CODE) != gaps:
        where = "a place where no field can stand (an address, a title, HTML)"
        yield Fault(f"a gap in {where}", "[[")


def _fields(node: ET.Element, stash: HtmlStash) -> int:
    return sum(isinstance(raw, Field) for raw in _raw_pieces(node, stash))


def _node_faults(node: ET.Element) -> Iterator[Fault]:
    if node.tag in _HEADINGS:
        heading = "".join(node.itertext())
        yield Fault(f"a heading: {quoted(heading)}", heading)
    if node.tag == "details" and not (node.get("class") or "").startswith("quiz__"):
        yield Fault("a block that opens and closes")
    for name, value in node.items():
        if not name.startswith(_HARMLESS) or "&" in (value or ""):
            yield from _attribute_faults(name.lower(), value or "")


def _attribute_faults(name: str, value: str) -> Iterator[Fault]:
    if name.startswith("on"):
        yield Fault(f"an event handler: {quoted(f'{name}={value}')}", name)
    if name in _LINKS:
        written = HTML_PLACEHOLDER_RE.sub("", value)  # a field in it is told below
        address = unescape(written.replace(AMP_SUBSTITUTE, "&"))
        scheme = _SCHEME.match(address)
        if scheme and scheme[1].lower() not in _SAFE_SCHEMES:
            yield Fault(f"a link that isn't one: {quoted(address)}", value)
    if "&" in value and (wrong := bad_entity(value)):
        yield Fault(f"an unknown character reference: {quoted(wrong)}", wrong)


def _raw_faults(node: ET.Element, stash: HtmlStash) -> Iterator[Fault]:
    """Tags of raw HTML must be known ones, and close in the element that they open in.

    What stands in code is text, also where an extension keeps it as if it were HTML.
    """
    open_tags: list[str] = []
    for raw in _raw_pieces(node, stash) if node.tag != "code" else ():
        if not isinstance(raw, Field) and (wrong := _wrong_raw(raw, node, open_tags)):
            yield Fault(f"{wrong}: {quoted(raw)}", raw)
    for tag in open_tags:
        yield Fault(f"a tag that isn't closed: '<{tag}>'", f"<{tag}")


def _wrong_raw(raw: str, node: ET.Element, open_tags: list[str]) -> str:
    """What is wrong with a piece of raw HTML; a start tag goes onto the open ones."""
    found = TAG.fullmatch(raw)
    if found:
        if wrong := wrong_tag(found):
            return wrong
        nests = _nests(raw, found["name"].lower(), open_tags)
        return "" if nests else "a tag that closes nothing"
    is_text = raw.startswith("&") and not bad_entity(raw)
    return "" if is_text or (raw.startswith("<") and _stands_alone(node)) else "raw HTML"


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


def _stands_alone(node: ET.Element) -> bool:
    """A code block is raw HTML of its own, and replaces the paragraph that its mark stands in."""
    alone = HTML_PLACEHOLDER_RE.fullmatch(node.text or "")
    return node.tag == "p" and not len(node) and alone is not None


def _nests(raw: str, name: str, open_tags: list[str]) -> bool:
    if name in VOID:
        return True
    if raw.startswith("</"):
        return bool(open_tags) and open_tags.pop() == name
    open_tags.append(name)
    return True
