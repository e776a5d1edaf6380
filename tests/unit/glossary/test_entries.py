"""The glossary's own page, and the order of its entries."""

from __future__ import annotations

import re

import html5lib
import pytest

from guidekit.glossary import collation, rules
from guidekit.glossary.entries import Other, render
from guidekit.glossary.model import Entry, PageUse, Use
from guidekit.glossary.rules import Rules
from guidekit.glossary.uses import PageUses, by_entry, used
from tests.unit.glossary.helpers import convert, glossary

WORDS = {
    "index": "By letter",
    "permalink": "Link to “{term}”",
    "forms": "Also {forms}",
    "equivalent": "{term} ({language})",
    "equivalent_fr": "{term} in <French>",
    "used_in": "Used in",
    "separator": ", ",
    "filter_label": "Find & see",
    "filter_count": "{count} terms",
    "filter_one": "1 term",
    "filter_none": "None",
}
SOURCE = """\
Before.

reach {: #reach data-forms="seen <by>" data-auto="no" }
:   How many *saw* it.

    More.

Été {: #ete }
:   Summer.

90-9-1 {: #rule .x }
:   A rule.
:   In a list:

    inner {: #inner }
    :   Of no entry here.

Between.

buzz {: #buzz }
:   Talk, see [cause 2](b.md) and [part 2 of it](c.md).

After.
"""
EN = glossary(
    Entry("reach", "reach", "", ("seen <by>",)), Entry("ete", "Été", ""),
    Entry("rule", "90-9-1", ""), Entry("buzz", "buzz", ""),
)  # fmt: skip
FR = glossary(Entry("reach", "portée & cie", "", ("vue", "vues")), language="fr")


def page() -> str:
    uses = {"reach": [PageUse("../a/#b", "A & b", 2), PageUse("../c/", "C")]}
    others = [Other("Français", FR, "../fr/glossary/")]
    shapes = {2: "<svg></svg>"}
    return render(convert(SOURCE), EN, rules.load("en"), WORDS, others, uses, shapes)


def test_entries_stand_in_the_order_of_the_alphabet_under_their_letter() -> None:
    html = page()
    found = re.findall(r'<(?:h2|dt)(?: class="x")? id="([^"]*)"', html)
    assert found == [
        *["letter-digits", "rule", "inner", "letter-b", "buzz", "letter-e", "ete"],
        *["letter-r", "reach"],
    ]
    assert re.findall(r'<li><a href="#(letter-\w+)">([^<]*)', html) == [
        ("letter-digits", "0–9"), ("letter-b", "B"), ("letter-e", "E"), ("letter-r", "R"),
    ]  # fmt: skip


def test_an_entry_is_complete() -> None:
    entry = page().partition('<dt id="reach">')[2].partition("\n</div>")[0]
    assert entry == (
        'reach <a class="headerlink" href="#reach" title="Link to “reach”" '
        'aria-label="Link to “reach”">¶</a></dt>\n'
        "<dd>\n<p>How many <em>saw</em> it.</p>\n<p>More.</p>\n</dd>\n"
        '<dd class="glossary-meta" data-search-exclude>'
        '<p class="glossary-equivalent"><a href="../fr/glossary/#reach" lang="fr" hreflang="fr" '
        'data-forms="vue vues">portée &amp; cie</a> in &lt;French&gt;</p>'
        '<p class="glossary-forms">Also <em>seen &lt;by&gt;</em></p>'
        '<div class="glossary-used"><p>Used in</p><ul class="glossary-uses">'
        '<li><svg></svg><a href="../a/#b">A &amp; b</a></li><li><a href="../c/">C</a></li></ul></div></dd>'
    )


def test_a_language_without_words_of_its_own_goes_by_its_name() -> None:
    other = Other("Deutsch", glossary(Entry("reach", "Reichweite", ""), language="de"), "../de/")
    html = render(convert(SOURCE), EN, rules.load("en"), WORDS, [other])
    assert '>Reichweite</a> (<span lang="de">Deutsch</span>)</p>' in html


def test_the_index_is_the_alphabet_and_an_absent_letter_is_text() -> None:
    index = re.findall(r"<li([^>]*)>(?:<a [^>]*>)?([^<]+)", page().partition("</nav>")[0])
    assert [letter for _, letter in index] == ["0–9", *"ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
    present = [letter for attributes, letter in index if not attributes]
    assert present == ["0–9", "B", "E", "R"]


def test_a_cause_and_its_number_stay_on_one_line() -> None:
    assert ">cause\N{NO-BREAK SPACE}2</a>" in page()
    assert ">part 2 of it</a>" in page()


def test_what_stands_around_the_list_stays_and_the_page_is_sound() -> None:
    html = page()
    assert re.findall(r"<p>(Before|Between|After)\.</p>", html) == ["Before", "Between", "After"]
    assert html.count('class="glossary"') == 1
    assert "Of no entry here." in html
    assert 'data-filter-label="Find &amp; see"' in html
    html5lib.HTMLParser(strict=True).parseFragment(html)


def test_a_page_without_entries_is_left_alone() -> None:
    html = convert("a\n:   b")
    assert render(html, EN, rules.load("en"), WORDS) == html


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "fr",
            [
                "90-9-1",
                "à côté",
                "Abc",
                "cote",
                "Cote",
                "coté",
                "côte",
                "côté",
                "étude",
                "œil",
                "zoo",
            ],
        ),
        ("en", ["A/B test", "Abc", "bad buzz", "badge", "naïve", "native"]),
        ("xx", ["ab", "b", "éa", "za", "α"]),
    ],
)
def test_collation(language: str, words: list[str]) -> None:
    known = rules.load(language)
    mixed = sorted(words, key=lambda word: word[::-1])
    assert mixed != words
    assert sorted(mixed, key=lambda word: collation.key(word, known)) == words


def test_letters_of_their_own_sort_where_the_alphabet_has_them() -> None:
    swedish = Rules("sv", alphabet="abcdefghijklmnopqrstuvwxyzåäö")
    assert sorted(["ö", "ä", "z", "å"], key=lambda word: collation.key(word, swedish)) == [
        "z", "å", "ä", "ö",
    ]  # fmt: skip
    assert collation.initial("ångström", swedish) == "Å"
    assert collation.initial("ångström", rules.load("fr")) == "A"
    assert collation.initial("#x", swedish) == collation.SIGNS


def test_uses_are_told_once_each_by_entry() -> None:
    pages = [
        PageUses("../a/", "A", (Use("x"), Use("x", "s", "S {x}"), Use("x", "s", "S {x}")), 3),
        PageUses("../b/", "B", (Use("y"),)),
    ]
    assert by_entry(pages, "{page}: {section}") == {
        "x": [PageUse("../a/", "A", 3), PageUse("../a/#s", "A: S {x}", 3)],
        "y": [PageUse("../b/", "B")],
    }
    assert used(pages) == {"x", "y"}
