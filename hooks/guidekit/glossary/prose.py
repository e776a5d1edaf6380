"""Reads off a page's HTML what of it is prose, and in which scope each piece of it stands.

The prose of the whole page becomes one text: with a break between blocks, and a mark for whatever
stands inside a line without being prose. So one search finds everything, whole words and starts of
sentences are seen across `<em>` and the like, and each place leads back to its place in the HTML.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from html import unescape

from guidekit.glossary import elements
from guidekit.glossary.marks import Mark, mark
from guidekit.glossary.matcher import BREAK, NOTE, OBJECT
from guidekit.glossary.quiz import ANSWER_CLASSES, Quiz, is_hidden
from guidekit.glossary.scope import Scope, Scopes
from guidekit.sources.tokens import pieces, text_of

_ODD = re.compile(
    r"""(?P<math>\\\(.{,1000}?\\\)|\\\[.{,1000}?\\\]|\$\$.{,1000}?\$\$)
      | &(?:\#[0-9]+|\#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);
      | \N{SOFT HYPHEN}
      | [^\W_][\u0300-\u036f]+""",
    re.DOTALL | re.VERBOSE,
)
"""What in a text between tags is not one character of prose for one character of HTML."""


@dataclass(frozen=True)
class Asked:
    """What the reader of a page has to be told by whoever knows the glossary.

    `entry_of` gives the id of the entry that a link's address leads to, `term_of` that of the entry
    a text is a form of, both "" if there is none. `language` is that of the glossary.
    """

    entry_of: Callable[[str], str]
    term_of: Callable[[str], str]
    language: str


@dataclass
class Prose:
    """A page's prose as one text, with the way back to the HTML."""

    text: str
    links: list[tuple[Scope, str]]
    _starts: list[int]
    _spans: list[tuple[int, int, bool]]
    _scopes: Scopes

    def scope(self, place: int) -> Scope:
        """The scope of a place in the text."""
        return self._scopes.at(place)

    def html_range(self, start: int, end: int) -> tuple[int, int]:
        """Where a range of the text, `end` exclusive, begins and ends in the HTML."""
        first, first_span = self._span(start)
        last, last_span = self._span(end - 1)
        html_start = first_span[0] + (start - first if first_span[2] else 0)
        html_end = last_span[0] + end - last if last_span[2] else last_span[1]
        return html_start, html_end

    def _span(self, place: int) -> tuple[int, tuple[int, int, bool]]:
        index = bisect_right(self._starts, place) - 1
        return self._starts[index], self._spans[index]


def read(html: str, asked: Asked, scopes: Scopes) -> Prose:
    """The prose of a page or of a part of one."""
    return _Reader(html, asked, scopes).read()


@dataclass(slots=True)
class _Open:
    """An open element, and what it began, which ends with it."""

    tag: Mark
    never: bool
    scope: Scope | None = None
    option: int = -1
    heading: int = -1
    term: int = -1
    foreign: int = -1

    @property
    def name(self) -> str:
        """The element's."""
        return self.tag.name


@dataclass
class _Reader:
    html: str
    asked: Asked
    scopes: Scopes
    parts: list[str] = field(default_factory=list)
    length: int = 0
    starts: list[int] = field(default_factory=list)
    spans: list[tuple[int, int, bool]] = field(default_factory=list)
    links: list[tuple[Scope, str]] = field(default_factory=list)
    # A mark stands for an element that began nothing; most do.
    stack: list[Mark | _Open] = field(default_factory=list)
    names: dict[str, int] = field(default_factory=dict)
    never: int = 0
    in_link: bool = False
    at_break: bool = False

    def read(self) -> Prose:
        cut = pieces(self.html)
        end = 0
        for text, piece in zip(cut[::2], cut[1::2], strict=False):
            start = end + len(text)
            # The line ends between blocks are nothing.
            if text and not (self.never or self.in_link or (self.at_break and text == "\n")):
                self._text(text, end, start)
            end = start + len(piece)
            self._tag(mark(piece), start, end)
        if not self.never and not self.in_link:
            self._text(cut[-1], end, len(self.html))
        return Prose("".join(self.parts), self.links, self.starts, self.spans, self.scopes)

    # text

    def _text(self, text: str, start: int, end: int) -> None:
        if text.isspace():  # no term begins or ends here, and between two blocks it is nothing
            if not self.at_break:
                self._put(text)
            return
        if not _may_be_odd(text):
            self._piece(text, start, end, same=True)
            return
        at = 0
        for odd in _ODD.finditer(text):
            self._piece(text[at : odd.start()], start + at, start + odd.start(), same=True)
            shown = OBJECT if odd["math"] else _shown(odd.group())
            self._piece(shown, start + odd.start(), start + odd.end(), same=False)
            at = odd.end()
        self._piece(text[at:], start + at, end, same=True)

    def _piece(self, text: str, start: int, end: int, *, same: bool) -> None:
        if text:
            self.starts.append(self.length)
            self.spans.append((start, end, same))
            self._put(text)

    def _put(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)
        self.at_break = text == BREAK

    # tags

    def _tag(self, tag: Mark, start: int, end: int) -> None:
        if tag.boundary and not (self.never or (self.at_break and tag.boundary == BREAK)):
            self._put(tag.boundary)
        if tag.name == "a":
            self._link(tag)
        elif not tag.closes:
            self._open(tag, start, end)
        elif self.names.get(tag.name):
            while self._leave(start) != tag.name:
                pass

    def _link(self, tag: Mark) -> None:
        """Links don't nest, and a browser ends one only where it is closed: so no stack here."""
        self.in_link = not tag.closes
        if tag.closes:
            return
        if not self.never:
            self._put(NOTE if "footnote-ref" in tag.classes else OBJECT)
        entry = self.asked.entry_of(tag.attributes.get("href", ""))
        if entry:
            scope = self.scopes.current
            scope.linked.add(entry)
            self.links.append((scope, entry))

    def _open(self, tag: Mark, start: int, end: int) -> None:
        while tag.ends and self.stack and self.stack[-1].name in tag.ends:
            self._leave(start)
        if tag.empty:
            return
        self.names[tag.name] = self.names.get(tag.name, 0) + 1
        if tag.plain:
            self.stack.append(tag)
            return
        opened = _Open(tag, tag.never)
        self.stack.append(opened)
        self.never += opened.never
        self._began(opened, end)

    def _began(self, opened: _Open, end: int) -> None:
        tag = opened.tag
        if tag.name == "h2":
            opened.heading = end
            self.scopes.start_section(self.length, tag.attributes.get("id", ""))
        elif tag.name == "dt":
            opened.term = end
        elif tag.attributes or tag.name == "details":
            self._special(opened, tag, end)

    def _special(self, opened: _Open, tag: Mark, end: int) -> None:
        if "data-quiz" in tag.attributes:
            opened.scope = self.scopes.enter_quiz(self.length, Quiz())
        elif is_hidden(tag.name, tag.classes, tag.attributes):
            answered = not tag.classes.isdisjoint(ANSWER_CLASSES)
            opened.scope = self.scopes.enter_hidden(self.length, answered=answered)
        elif "footnote" in tag.classes:
            self.scopes.start_section(self.length, "")
        elif tag.name == "li" and self.never and self.scopes.current.quiz:
            opened.option = end  # never linked and not yet answered: something to choose
        elif "quiz__gap" in tag.classes and self.scopes.current.quiz:
            self.scopes.current.quiz.add_gap(tag.attributes)
        self._foreign(opened, tag)

    def _foreign(self, opened: _Open, tag: Mark) -> None:
        """A passage in another language is none of this glossary's; a borrowed term may be."""
        language = tag.attributes.get("lang", "")
        if opened.never or not language or _main(language) == _main(self.asked.language):
            return
        if tag.name in elements.WITHIN_WORDS:
            opened.foreign = self.length
        else:
            opened.never = True
            self.never += 1

    def _leave(self, at: int) -> str:
        left = self.stack.pop()
        self.names[left.name] -= 1
        if isinstance(left, _Open):
            self.never -= left.never
            self._ended(left, at)
        return left.name

    def _ended(self, opened: _Open, at: int) -> None:
        if opened.scope:
            self.scopes.leave(self.length)
        elif opened.heading >= 0:
            self.scopes.name_section(self.html[opened.heading : at])
        elif opened.option >= 0 and self.scopes.current.quiz:
            self.scopes.current.quiz.options.append(text_of(self.html[opened.option : at]))
        elif opened.name in {"dt", "dl"}:
            self._entry(opened, at)
        if opened.foreign >= 0 and not self.never:
            self._keep_term(opened.foreign)

    def _entry(self, opened: _Open, at: int) -> None:
        """In a glossary a term begins an entry, and the end of the list ends the last one."""
        text = text_of(self.html[opened.term : at]) if opened.term >= 0 else ""
        self.scopes.start_entry(self.length, self.asked.term_of(text) if text else "")

    def _keep_term(self, start: int) -> None:
        text = "".join(self.parts)[start:]
        if not self.asked.term_of(text):
            self.parts = ["".join(self.parts)[:start], OBJECT * len(text)]


def _may_be_odd(text: str) -> bool:
    if "&" in text or "\\" in text or "$$" in text:
        return True
    return not text.isascii() and (
        "\N{SOFT HYPHEN}" in text or not unicodedata.is_normalized("NFC", text)
    )


def _shown(odd: str) -> str:
    if odd == "\N{SOFT HYPHEN}":
        return ""
    return unicodedata.normalize("NFC", unescape(odd)).replace("\N{SOFT HYPHEN}", "")


def _main(language: str) -> str:
    return language.partition("-")[0].lower()
