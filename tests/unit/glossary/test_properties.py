"""For any page and any glossary: nothing is lost, nothing breaks, no link nests."""

from __future__ import annotations

import time
from html import escape

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guidekit.glossary.link import link
from guidekit.glossary.matcher import Matcher
from guidekit.glossary.model import Entry
from guidekit.glossary.scope import Per
from guidekit.sources.tokens import tags
from tests.unit.glossary.helpers import matcher, unlink

_LETTERS = "aàbcé̀KP '’-&.;<>\"\u00a0\u00ad/#"
_TEXTS = st.one_of(
    st.text(_LETTERS, max_size=12),
    st.sampled_from(
        ["audience", "L’audience", "engagement rate", "KPIs", "Réseaux sociaux", " ", "C++", "R&D"]
    ),
)
_TERMS = st.lists(
    st.one_of(
        st.sampled_from(
            ["audience", "engagement", "engagement rate", "KPI", "réseau social", "C++", "R&D", "a"]
        ),
        st.text(_LETTERS, min_size=1, max_size=8),
    ),
    min_size=1,
    max_size=6,
)
_BLOCKS = ["p", "h2", "h3", "div", "blockquote", "ul><li", "dl><dt", "dl><dd", "details><summary"]
_INLINE = ["em", "strong", "span", "code", "kbd", "sup", 'span class="no-glossary"']
_TAGS = """
<p>|</p>|<a>|</a>|<a href='x'>|<a href="g/#t0">|<em>|</em>|<b>|</b>|<h2>|</h2>|<br>|<button>
</button>|<div data-quiz='x'>|</div>|<details data-search-exclude>|</details>|<th>|<td>|</table>
<dl>|<dt>|<dd>|<!-- -->|<!--|<script>|</script>|<title=|</|<x|<a/>|<?a>|<!b>|&amp;|&rsquo;|&#x61;
<span lang=fr>|</span>|<p class='quiz__option'>|<span class='quiz__gap' data-answers='[1'>
<div class="no-glossary">|'|"
"""
_SOUP = st.lists(
    st.one_of(_TEXTS, st.sampled_from(_TAGS.strip().replace("\n", "|").split("|"))), max_size=30
).map("".join)


def _element(name: str, inside: str) -> str:
    names = [part.split()[0] for part in name.split("><")]
    return f"<{name}>{inside}{''.join(f'</{part}>' for part in reversed(names))}"


_PHRASES = st.recursive(
    _TEXTS.map(escape),
    lambda inner: st.one_of(
        st.builds(_element, st.sampled_from(_INLINE), inner), st.builds(str.__add__, inner, inner)
    ),
    max_leaves=6,
)
_LINKS = st.builds(
    _element, st.sampled_from(["a href='https://example.org/'", "button"]), _TEXTS.map(escape)
)
_PAGES = st.lists(
    st.builds(
        _element,
        st.sampled_from(_BLOCKS),
        st.lists(st.one_of(_PHRASES, _LINKS), max_size=4).map("".join),
    ),
    max_size=6,
).map("\n".join)


def terms_of(names: list[str]) -> Matcher:
    entries = [
        Entry(f"t{number}", name, "<b>&</b> \"what\" 'it' means")
        for number, name in enumerate(names)
    ]
    return matcher(*entries, language="fr")


@given(_SOUP, _TERMS, st.sampled_from(Per))
@settings(max_examples=300, deadline=None)
def test_any_soup_comes_back_byte_for_byte(html: str, names: list[str], per: Per) -> None:
    assert unlink(link(html, terms_of(names), "g/", per).html) == html


@given(_SOUP, _TERMS)
@settings(max_examples=300, deadline=None)
def test_no_link_stands_in_a_link(html: str, names: list[str]) -> None:
    open_link = False
    for _, _, tag in tags(link(html, terms_of(names), "g/").html):
        if tag.name == "a":
            assert not ("glossary-link" in tag.written and open_link)
            open_link = not tag.closes


@given(_PAGES, _TERMS)
@settings(max_examples=200, deadline=None)
def test_a_sound_page_stays_sound_and_says_the_same(html: str, names: list[str]) -> None:
    linked = link(html, terms_of(names), "g/")
    before = _parse(html)
    after = _parse(linked.html)
    for tips in after.findall(".//aside"):
        assert "".join(tips.itertext()).count("what") == len(tips)
        tips.clear()
    assert "".join(after.itertext()).strip() == "".join(before.itertext()).strip()


def _parse(html: str) -> html5lib.treebuilders.etree.Element:  # type: ignore[name-defined]
    """The tree of a page without a mistake: html5lib raises on the first."""
    return html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(
        f"<!DOCTYPE html><html><head><title>x</title></head><body>{html}</body></html>"
    )


@given(st.text(max_size=40), _TERMS)
def test_the_definition_is_escaped(definition: str, names: list[str]) -> None:
    html = link("<p>audience</p>", matcher(Entry("t", "audience", definition)), "g/").html
    tip = html.partition('popover="manual">')[2].partition("</div>")[0]
    assert "<" not in tip
    assert definition.count("<") == tip.count("&lt;")


_HOSTILE = [
    *["<a ", "<", "<a x='", "<!--", "&", "<p>", "</p>", "<b>x", "x ", "<b></i>", "'", "\\("],
    *["audience ", "audience<b>", "<h2>audience", "<i lang=en>x</i>", "<dl><dt>audience"],
    *["<details data-search-exclude>audience", "<div data-quiz=x>audience"],
]


@pytest.mark.parametrize("unit", _HOSTILE)
def test_a_hostile_page_takes_no_longer_than_a_long_one(unit: str) -> None:
    html = unit * 20_000
    start = time.process_time()
    assert unlink(link(html, terms_of(["audience"]), "g/").html) == html
    assert time.process_time() - start < 3
