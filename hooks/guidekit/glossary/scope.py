"""Where a term is linked once: a section, the page, an entry of the glossary, or hidden feedback.

A heading of the second level opens a section, and so do the footnotes at the end of a page. What a
reader doesn't see at first (the answer to a question, a hint) is a scope of its own inside a
section: its links don't use up the section's, but what the section has linked stays plain in it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from guidekit.glossary.quiz import Quiz
from guidekit.sources.tokens import text_of

_DEEPEST = 2  # an answer, and in it the reason of an option; what lies deeper is shown with these
_HEADERLINK = re.compile(r'<a [^>]*class="headerlink".*?</a>', re.DOTALL)


class Per(StrEnum):
    """How often a term is linked: once a section, once a page, or once an entry (in a glossary)."""

    SECTION = "section"
    PAGE = "page"
    ENTRY = "entry"


@dataclass
class Section:
    """What a heading opens: its id and its words, these still as HTML until the page is read."""

    id: str = ""
    html: str = ""

    @cached_property
    def title(self) -> str:
        """The heading's words, without the link to itself."""
        return text_of(_HEADERLINK.sub("", self.html))


@dataclass(eq=False, slots=True)
class Scope:
    """One scope. `linked` holds the entries that have their link here, by hand or by us.

    `quiz` is the question whose answer must not be given away here; nothing is linked where the
    scope is `closed`; `depth` counts what hides it.
    """

    section: Section
    linked: set[str] = field(default_factory=set)
    around: Scope | None = None
    quiz: Quiz | None = None
    closed: bool = False
    depth: int = 0

    def has(self, entry: str) -> bool:
        """Whether an entry gets no link here, because it has one here or around."""
        scope: Scope | None = self
        while scope is not None:
            if scope.closed or entry in scope.linked:
                return True
            scope = scope.around
        return False


class Scopes:
    """The scopes of a page, collected from its start to its end by their places in its prose."""

    def __init__(self, per: Per = Per.SECTION) -> None:
        self._per = per
        self._page = Scope(Section(), closed=per is Per.ENTRY)
        self._inner: list[Scope] = []
        self._places: list[int] = []
        self._scopes: list[Scope] = []
        self._mark(0)

    @property
    def current(self) -> Scope:
        """The scope at the place reached so far."""
        return self._inner[-1] if self._inner else self._page

    def at(self, place: int) -> Scope:
        """The scope of a place."""
        return self._scopes[bisect_right(self._places, place) - 1]

    def start_section(self, place: int, identity: str) -> None:
        """A heading, or the footnotes, which have no id."""
        linked = set() if self._per is Per.SECTION else self._page.linked
        self._page = Scope(Section(identity), linked, closed=self._per is Per.ENTRY)
        self._mark(place)

    def name_section(self, html: str) -> None:
        """The words of the heading that opened the section."""
        self._page.section.html = html

    def start_entry(self, place: int, identity: str) -> None:
        """An entry of a glossary, which never links to itself; without an id, what is no entry."""
        if self._per is Per.ENTRY:
            self._page = Scope(Section(identity), {identity}, closed=not identity)
            self._mark(place)

    def enter_quiz(self, place: int, quiz: Quiz) -> Scope:
        """A question: its terms are the section's, but some would give it away."""
        return self._enter(place, Scope(self._page.section, self._page.linked, None, quiz))

    def enter_hidden(self, place: int, *, answered: bool) -> Scope:
        """Something not yet shown; once the question is answered nothing can be given away."""
        outer = self.current
        quiz = None if answered else outer.quiz
        if outer.depth == _DEEPEST:
            inner = Scope(outer.section, outer.linked, outer.around, quiz, outer.closed, _DEEPEST)
        else:
            inner = Scope(outer.section, set(), outer, quiz, outer.closed, outer.depth + 1)
        return self._enter(place, inner)

    def leave(self, place: int) -> None:
        """The end of what was entered last."""
        self._inner.pop()
        self._mark(place)

    def _enter(self, place: int, scope: Scope) -> Scope:
        self._inner.append(scope)
        self._mark(place)
        return scope

    def _mark(self, place: int) -> None:
        self._places.append(place)
        self._scopes.append(self.current)
