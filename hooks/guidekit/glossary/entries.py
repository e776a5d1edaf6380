"""The glossary's own page: in the order of the alphabet, each entry with all that belongs to it.

Takes the page as Markdown makes it, a definition list in the order of the source, and puts in its
place an index of letters and a list per letter:

    div.glossary[data-filter-…]           the words of the filter box, which a script puts in, and those
                                          that lose their vowel before a term
      nav.glossary-index > ul > li        the alphabet: a link where a letter has an entry, else text
      section.glossary-letter > h2#letter-a, dl.glossary-list
        div.glossary-entry > dt#id (with a.headerlink), dd… as the author wrote them,
          dd.glossary-meta[data-search-exclude]
            p.glossary-equivalent         the term in another language; the filter reads its other
                                          forms there in `data-forms`
            p.glossary-forms              other forms
            div.glossary-used > p, ul.glossary-uses   where pages link to it, with the part's shape

What stands around the list stays as it is, and so does every definition, but for the space in a
link like `cause 2`: it no longer breaks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from itertools import groupby
from typing import NamedTuple

from guidekit.glossary import collation
from guidekit.glossary.model import Entry, Glossary
from guidekit.glossary.rules import Rules
from guidekit.glossary.uses import UsesByEntry
from guidekit.languages import Counted
from guidekit.sources.tokens import Tag, tags

_OURS = re.compile(r"""\s+data-(?:forms|plural|auto)=(?:"[^"]*"|'[^']*'|[^\s"'>]+)""")
_NUMBERED = re.compile(r">([^\W\d]+) (\d+)</a>")

Words = Mapping[str, str]
Shapes = Mapping[int, str]


@dataclass(frozen=True)
class Other:
    """The glossary of another language: its name in that language, and its page's address."""

    name: str
    glossary: Glossary
    href: str


@dataclass
class _Item:
    """An entry in the HTML: its attributes, the term's HTML, and the definitions'."""

    entry: Entry
    attributes: str
    term: str = ""
    definitions: list[str] = field(default_factory=list)


class _Place(NamedTuple):
    """A tag and where it stands."""

    start: int
    end: int
    tag: Tag


@dataclass
class _List:
    """A definition list that holds entries, and where it stands."""

    start: int
    end: int
    items: list[_Item]


def render(
    html: str,
    glossary: Glossary,
    rules: Rules,
    words: Words,
    others: Sequence[Other] = (),
    uses: UsesByEntry | None = None,
    shapes: Shapes | None = None,
) -> str:
    """The page with its entries in order and complete; unchanged if it has no entry.

    `html` may be the content of the page or the whole page. `words` are those of the interface, by
    the names in languages/<code>/interface.yml, room `glossary`; `shapes` the drawings of the parts.
    """
    lists = [found for found in _lists(html, glossary) if found.items]
    if not lists:
        return html
    items = [item for found in lists for item in found.items]
    page = _Page(rules, words, others, uses or {}, shapes or {})
    parts, at = [], 0
    for place, found in enumerate(lists):
        parts += [html[at : found.start], page.render(items) if place == 0 else ""]
        at = found.end
    return "".join([*parts, html[at:]])


def _lists(html: str, glossary: Glossary) -> Iterator[_List]:
    """The outermost definition lists."""
    inside: list[_Place] = []
    depth, first = 0, 0
    for start, end, tag in tags(html):
        if tag.name == "dl" and not tag.closes:
            depth += 1
            first = start if depth == 1 else first
        if depth == 1 and tag.name in {"dt", "dd"}:
            inside.append(_Place(start, end, tag))
        if tag.name == "dl" and tag.closes and depth:
            depth -= 1
            if not depth:
                yield _List(first, end, list(_items(html, inside, glossary)))
                inside = []


def _items(html: str, inside: list[_Place], glossary: Glossary) -> Iterator[_Item]:
    item: _Item | None = None
    opened: _Place | None = None
    for place in inside:
        if not place.tag.closes:
            opened = place
        elif opened and place.tag.name == "dd" and item:
            item.definitions.append(html[opened.start : place.end])
        elif opened and place.tag.name == "dt":
            if item:
                yield item
            item = _item(html, opened, place, glossary)
    if item:
        yield item


def _item(html: str, opened: _Place, closed: _Place, glossary: Glossary) -> _Item | None:
    entry = glossary.by_id.get(opened.tag.attributes.get("id", ""))
    if entry is None:
        return None
    own = _OURS.sub("", opened.tag.written)
    return _Item(entry, own, html[opened.end : closed.start].strip())


@dataclass(frozen=True)
class _Page:
    rules: Rules
    words: Words
    others: Sequence[Other]
    uses: UsesByEntry
    shapes: Shapes

    def render(self, items: list[_Item]) -> str:
        in_order = sorted(items, key=lambda item: collation.key(item.entry.term, self.rules))
        letters = [
            (letter, list(group))
            for letter, group in groupby(
                in_order, lambda item: collation.initial(item.entry.term, self.rules)
            )
        ]
        index = self._index([letter for letter, _ in letters])
        sections = "".join(self._letter(letter, group) for letter, group in letters)
        data = "".join(
            f' data-{name.replace("_", "-")}="{_for_script(self.words[name])}"'
            for name in ("filter_label", "filter_count", "filter_none")
        )
        data += f' data-filter-elided="{escape(" ".join(sorted(self.rules.elisions)))}"'
        return f'<div class="glossary"{data}>\n{index}{sections}</div>'

    def _index(self, letters: list[str]) -> str:
        alphabet = self.rules.alphabet.upper()
        absent = set(alphabet).difference(letters)
        every = sorted({*letters, *absent}, key=lambda letter: collation.key(letter, self.rules))
        shown = "".join(
            f'<li aria-hidden="true">{letter}</li>'
            if letter in absent
            else f'<li><a href="#{_letter_id(letter)}">{escape(letter)}</a></li>'
            for letter in every
        )
        label = escape(self.words["index"])
        return f'<nav class="glossary-index" aria-label="{label}"><ul>{shown}</ul></nav>\n'

    def _letter(self, letter: str, items: list[_Item]) -> str:
        identity = _letter_id(letter)
        entries = "".join(self._entry(item) for item in items)
        return (
            f'<section class="glossary-letter" aria-labelledby="{identity}">\n'
            f'<h2 id="{identity}">{escape(letter)}</h2>\n'
            f'<dl class="glossary-list">\n{entries}</dl>\n</section>\n'
        )

    def _entry(self, item: _Item) -> str:
        label = escape(self.words["permalink"].replace("{term}", item.entry.term))
        anchor = (
            f'<a class="headerlink" href="#{item.entry.id}" title="{label}" aria-label="{label}">'
            "¶</a>"
        )
        definitions = _NUMBERED.sub(">\\1\N{NO-BREAK SPACE}\\2</a>", "\n".join(item.definitions))
        return (
            f'<div class="glossary-entry">\n<dt{item.attributes}>{item.term} {anchor}</dt>\n'
            f"{definitions}\n{self._meta(item.entry)}</div>\n"
        )

    def _meta(self, entry: Entry) -> str:
        parts = "".join([*self._equivalents(entry), self._forms(entry), self._used_in(entry)])
        return f'<dd class="glossary-meta" data-search-exclude>{parts}</dd>\n' if parts else ""

    def _forms(self, entry: Entry) -> str:
        forms = self.words["separator"].join(map(_escape, entry.forms))
        text = _escape(self.words["forms"]).replace("{forms}", f"<em>{forms}</em>")
        return f'<p class="glossary-forms">{text}</p>' if forms else ""

    def _equivalents(self, entry: Entry) -> Iterator[str]:
        for other in self.others:
            same = other.glossary.by_id.get(entry.id)
            if same:
                text = self._in(other).replace("{term}", _equivalent(other, same))
                yield f'<p class="glossary-equivalent">{text}</p>'

    def _in(self, other: Other) -> str:
        """The words for a term in that language: as this language says it, or by its own name."""
        language = other.glossary.language
        name = f'<span lang="{escape(language)}">{_escape(other.name)}</span>'
        known = self.words.get(f"equivalent_{language}", self.words["equivalent"])
        return _escape(known).replace("{language}", name)

    def _used_in(self, entry: Entry) -> str:
        links = "".join(
            f'<li>{self.shapes.get(use.part, "")}<a href="{escape(use.href)}">{_escape(use.words)}</a></li>'
            for use in self.uses.get(entry.id, ())
        )
        if not links:
            return ""
        label = _escape(self.words["used_in"])
        return (
            f'<div class="glossary-used"><p>{label}</p><ul class="glossary-uses">{links}</ul></div>'
        )


def _equivalent(other: Other, same: Entry) -> str:
    language = escape(other.glossary.language)
    forms = f' data-forms="{escape(" ".join(same.forms))}"' if same.forms else ""
    return (
        f'<a href="{escape(f"{other.href}#{same.id}")}" lang="{language}" hreflang="{language}"'
        f"{forms}>{_escape(same.term)}</a>"
    )


def _for_script(text: str) -> str:
    return text.for_script if isinstance(text, Counted) else escape(text)


def _letter_id(letter: str) -> str:
    names = {collation.DIGITS: "digits", collation.SIGNS: "signs"}
    return f"letter-{names.get(letter, letter.lower())}"


def _escape(text: str) -> str:
    return escape(text, quote=False)
