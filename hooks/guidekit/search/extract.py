"""The places of a page, from its finished HTML: what a reader can see, and nothing given away.

A heading with an id begins a section; what follows belongs to it, up to the next heading. A case, a
figure, an entry of the glossary and a note are places of their own; of a question only its stem is,
since an option, a hint or a reason found by searching would answer it. Whatever bears
`data-search-exclude`, and drawings, are left out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from html import unescape
from textwrap import shorten
from typing import NamedTuple

from guidekit.search.model import Place
from guidekit.sources.tokens import Tag, pieces, tag

_VOID = {
    "area",
    "base",
    "br",
    "col",
    "embed",
    "hr",
    "img",
    "input",
    "link",
    "meta",
    "source",
    "wbr",
}
_UNSEEN = {"script", "style", "svg", "template", "math"}
_INLINE = {
    "a", "abbr", "b", "cite", "code", "dfn", "em", "i", "kbd", "mark", "q", "s", "small", "span",
    "strong", "sub", "sup", "time", "u", "var", "wbr",
}  # fmt: skip
_HEADING = re.compile(r"h[1-6]")
_SKIPPED = {"headerlink", "footnote-ref", "footnote-backref", "quiz__gap"}
_NO_CLASSES: set[str] = set()
_SHOWN = 110  # letters of a question's stem that stand for its title
_FIRST = {"section": "title", "term": "closed", "question": "closed"}
_SPACES = re.compile(r"\s+")


def places(html: str, page: Place) -> list[Place]:
    """The page itself, then all its places in the order of the text."""
    return list(map(replace, _places(html, page.title, page.lead, page.text)))


@lru_cache(maxsize=256)
def _places(html: str, title: str, lead: str, text: str) -> tuple[Place, ...]:
    """A page is read once, until it changes: live reload asks again and again."""
    page = Place("page", title=title, lead=lead, text=text)
    reader = _Reader(page)
    reader.read(html)
    for place in reader.places:
        place.title, place.lead, place.text = map(_tidy, (place.title, place.lead, place.text))
        if place.kind == "question":
            place.title = shorten(place.text, _SHOWN, placeholder="…")
    return tuple(place for place in reader.places if place is page or place.title or place.text)


def _tidy(text: str) -> str:
    return _SPACES.sub(" ", text).strip()


class _Open(NamedTuple):
    """An open element: what its text belongs to (None: the section), and as what.

    `role` is a field of the place; "closed" for no text but that of certain parts; "" for none.
    """

    tag: str
    place: Place | None
    role: str


class _Reader:
    def __init__(self, page: Place) -> None:
        self.places = [page]
        self._section = page
        self._stack = [_Open("", None, "text")]

    def read(self, html: str) -> None:
        for number, piece in enumerate(pieces(html)):
            if number % 2:
                self._tag(tag(piece))
            elif piece:
                self._data(unescape(piece) if "&" in piece else piece)

    def _tag(self, found: Tag) -> None:
        if found.closes:
            self._end(found.name)
        elif found.name:
            self._start(found)
            if found.written.endswith("/"):
                self._end(found.name)

    def _start(self, found: Tag) -> None:
        if found.name not in _INLINE:
            self._data(" ")
        if found.name not in _VOID:
            self._stack.append(self._opened(found.name, found.attributes, self._stack[-1]))

    def _end(self, tag: str) -> None:
        if self._stack[-1].tag == tag or any(one.tag == tag for one in self._stack):
            while self._stack.pop().tag != tag:
                pass
            if tag not in _INLINE:
                self._data(" ")

    def _data(self, data: str) -> None:
        _, place, role = self._stack[-1]
        if role not in {"", "closed"}:
            place = place or self._section
            setattr(place, role, getattr(place, role) + data)

    def _opened(self, tag: str, attributes: Mapping[str, str], above: _Open) -> _Open:
        if not above.role or (not attributes and above.place is None and tag not in _UNSEEN):
            return _Open(tag, above.place, above.role)  # most are like that
        classes = set(attributes["class"].split()) if "class" in attributes else _NO_CLASSES
        unseen = tag in _UNSEEN or classes & _SKIPPED or "data-search-exclude" in attributes
        if unseen:
            return _Open(tag, above.place, "")
        anchor = attributes.get("id", "")
        if "glossary" in classes:
            return _Open(tag, None, "closed")
        if above.place is None and (kind := _begins(tag, classes, anchor, above.role)):
            return self._begin(tag, kind, anchor)
        return _Open(tag, above.place, _role(tag, classes, anchor, above))

    def _begin(self, tag: str, kind: str, anchor: str) -> _Open:
        place = Place(kind, anchor)
        self.places.append(place)
        if kind == "section":
            self._section = place
        return _Open(
            tag,
            place,
            {"section": "title", "term": "closed", "question": "closed"}.get(kind, "text"),
        )


def _begins(tag: str, classes: set[str], anchor: str, role: str) -> str:
    """The kind of place that begins here; empty if none does."""
    if role == "closed":
        return "term" if "glossary-entry" in classes else ""
    if not anchor:
        return ""
    begins = {
        "section": _HEADING.fullmatch(tag),
        "question": "quiz" in classes,
        "case": "case" in classes,
        "figure": tag == "figure",
        "note": tag == "li" and anchor.startswith("fn:"),
    }
    return next((kind for kind, here in begins.items() if here), "")


def _role(tag: str, classes: set[str], anchor: str, above: _Open) -> str:
    """What the text of a part is to the place that it is in."""
    place = above.place
    if place is None:
        return above.role
    if "quiz__stem" in classes:
        return "text"
    if classes & {"admonition-title", "figure__caption"}:
        return "title"
    if "case-facts" in classes:
        return "lead"
    if place.kind == "case" and above.role == "lead" and tag == "strong":
        return ""  # "Case": its kind is said anyway
    if place.kind == "term" and tag == "dt":
        place.anchor = anchor
        return "title"
    if place.kind == "term" and tag in {"dd", "p"}:
        return "text" if place.lead.strip() else "lead"
    return above.role
