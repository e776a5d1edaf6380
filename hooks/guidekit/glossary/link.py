"""Links the terms of a glossary in a page: a pure function from HTML to HTML.

Nothing is taken from the page or changed: without the links and tips it is the page, byte for byte.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape
from urllib.parse import unquote, urlsplit

from guidekit.glossary import tips
from guidekit.glossary.elements import WITHIN_WORDS
from guidekit.glossary.matcher import Match, Matcher
from guidekit.glossary.model import Entry, Use
from guidekit.glossary.prose import Asked, Prose, read
from guidekit.glossary.scope import Per, Scope, Scopes
from guidekit.sources.tokens import tags

_MARKS = WITHIN_WORDS - {"a"}
_TAG_BEFORE = re.compile(r"<([a-z]+)(?:\s[^<>]*)?>\Z")
_LONGEST_TAG = 200
_GLOSSARY_FILES = frozenset({"", "index.html", "index.md"})


@dataclass(frozen=True)
class Linked:
    """A page with its links, their tips, and the uses that the glossary's own page lists."""

    body: str
    tips: str = ""
    uses: tuple[Use, ...] = ()

    @property
    def html(self) -> str:
        """The page, with the tips at its end."""
        return self.body + self.tips


def link(html: str, matcher: Matcher, href: str, per: Per = Per.SECTION) -> Linked:
    """Links each term where a reader first needs it.

    `html` is the content of a page, complete or not; `href` is the glossary's address as seen from
    the page, "" on the glossary's own page.
    """
    prose = _prose(html, matcher, href, per)
    written = [_use(scope, entry) for scope, entry in prose.links]
    links = [
        (*place, match.entry, scope)
        for match, scope, place, refusal in _judge(html, prose, matcher)
        if place and not refusal
    ]
    shown = {entry.id: entry for _, _, entry, _ in links}
    return Linked(
        _insert(html, href, links),
        tips.render(shown.values()),
        tuple(dict.fromkeys([*written, *(_use(scope, entry.id) for *_, entry, scope in links)])),
    )


@dataclass(frozen=True)
class Judged:
    """A term in a page's prose, where it stands in the HTML, and why it got no link ("" if it did)."""

    start: int
    end: int
    entry: Entry
    refusal: str


def judge(html: str, matcher: Matcher, href: str, per: Per) -> Iterator[Judged]:
    """Every term that `link` finds in a page's prose, and what it makes of it."""
    prose = _prose(html, matcher, href, per)
    for match, _, _, refusal in _judge(html, prose, matcher):
        start, end = prose.html_range(match.start, match.end)
        yield Judged(start, end, match.entry, refusal)


def entry_of(target: str, matcher: Matcher, href: str) -> str:
    """The id of the entry that a link leads to, "" if it leads elsewhere.

    Takes the address as authors write it (`../glossary.md#reach`) and as an engine makes it.
    """
    path, _, fragment = target.partition("#")
    identity = unquote(fragment)
    if identity not in matcher.glossary.by_id:
        return ""
    return identity if path == href or _is_glossary(path, matcher.glossary.path.stem) else ""


def _is_glossary(path: str, name: str) -> bool:
    parts = urlsplit(path)
    if parts.scheme or parts.netloc or not parts.path:
        return False
    *folders, file = parts.path.split("/")
    if file in _GLOSSARY_FILES:
        return folders[-1:] == [name]
    return file in {name, f"{name}.md", f"{name}.html"}


_Chosen = tuple[int, int, Entry, Scope]


def _prose(html: str, matcher: Matcher, href: str, per: Per) -> Prose:
    asked = Asked(
        lambda target: entry_of(target, matcher, href),
        lambda text: entry.id if (entry := matcher.entry(text)) else "",
        matcher.glossary.language,
    )
    return read(html, asked, Scopes(per))


def _judge(
    html: str, prose: Prose, matcher: Matcher
) -> Iterator[tuple[Match, Scope, tuple[int, int] | None, str]]:
    """Each term with its scope, the range that its link goes around, and why it gets none."""
    for match in matcher.find(prose.text):
        scope = prose.scope(match.start)
        refusal = _refusal(match, scope, matcher)
        place = None if refusal else _whole(html, *prose.html_range(match.start, match.end))
        if place:
            scope.linked.add(match.entry.id)
        elif not refusal:
            refusal = "markup begins or ends inside it"
        yield match, scope, place, refusal


def _refusal(match: Match, scope: Scope, matcher: Matcher) -> str:
    entry = match.entry
    if not entry.auto:
        return 'it has data-auto="no": only links written by hand lead to it'
    if scope.has(entry.id):
        return "nothing is linked here" if scope.closed else "it has its link in this section"
    if scope.quiz and scope.quiz.gives_away(entry, matcher.forms_of(entry)):
        return "its tip would give away the answer of the question"
    return ""


def _whole(html: str, start: int, end: int) -> tuple[int, int] | None:
    """The range that a link goes around, so that what opens inside it ends inside it.

    It grows over the tags that touch it; None if that isn't enough.
    """
    loose = _loose_tags(html[start:end]) if "<" in html[start:end] else ([], [])
    if loose is None:
        return None
    opened, closed = loose
    for name in closed:
        before = _TAG_BEFORE.search(html, max(0, start - _LONGEST_TAG), start)
        if not before or before[1] != name:
            return None
        start = before.start()
    after = "".join(f"</{name}>" for name in reversed(opened))
    return (start, end + len(after)) if html.startswith(after, end) else None


def _loose_tags(html: str) -> tuple[list[str], list[str]] | None:
    """What opens in a piece of HTML without ending there, and what ends without opening there.

    None if anything else stands there than marks of words.
    """
    opened: list[str] = []
    closed: list[str] = []
    for _, _, tag in tags(html):
        if tag.name == "wbr":
            continue
        if tag.name not in _MARKS:
            return None
        if not tag.closes:
            opened.append(tag.name)
        elif not opened:
            closed.append(tag.name)
        elif opened.pop() != tag.name:
            return None
    return opened, closed


def _insert(html: str, href: str, links: Iterable[_Chosen]) -> str:
    parts, at = [], 0
    for start, end, entry, _ in links:
        address = escape(f"{href}#{entry.id}")
        opening = (
            f'<a class="glossary-link" href="{address}" aria-describedby="{tips.tip_id(entry)}">'
        )
        parts += [html[at:start], opening, html[start:end], "</a>"]
        at = end
    return "".join([*parts, html[at:]])


def _use(scope: Scope, entry: str) -> Use:
    return Use(entry, scope.section.id, scope.section.title)
