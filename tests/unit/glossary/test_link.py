"""The link and the tip that are written, and the uses that are told."""

from __future__ import annotations

from guidekit.glossary.link import entry_of, link
from guidekit.glossary.model import Entry, Use
from tests.unit.glossary.helpers import convert, linked, matcher

REACH = Entry("reach", "reach", 'How many <people> & "who".')


def test_a_link_has_its_tip_as_description_and_keeps_its_words_as_name() -> None:
    assert link("<p>The reach.</p>", matcher(REACH), "../glossary/").html == (
        '<p>The <a class="glossary-link" href="../glossary/#reach" '
        'aria-describedby="tip-reach">reach</a>.</p>\n'
        '<aside class="glossary-tips" data-search-exclude>\n'
        '<div class="glossary-tip" id="tip-reach" role="tooltip" popover="manual">'
        'How many &lt;people&gt; &amp; "who".</div>\n</aside>'
    )


def test_one_tip_for_all_links_of_a_term_and_none_without() -> None:
    html = link("<h2>a</h2><p>reach</p><h2>b</h2><p>reach</p>", matcher(REACH), "g/").html
    assert (html.count("<a class"), html.count('glossary-tip"')) == (2, 1)
    assert link("<p>none</p>", matcher(REACH), "g/").html == "<p>none</p>"


def test_uses_name_the_section_by_the_words_of_its_heading() -> None:
    page = convert("The reach.\n\n## The *why* & how { #why }\n\n[x](../glossary.md#buzz), reach.")
    uses = link(page, matcher(REACH, "buzz"), "../glossary/").uses
    assert uses == (
        Use("buzz", "why", "The why & how"),
        Use("reach"),
        Use("reach", "why", "The why & how"),
    )


def test_uses_in_footnotes_lead_to_the_page() -> None:
    page = convert("## A { #a }\n\nx[^1]\n\n[^1]: reach")
    assert link(page, matcher(REACH), "g/").uses == (Use("reach"),)


def test_which_addresses_lead_to_an_entry() -> None:
    terms = matcher(REACH)
    for target in (
        "../glossary.md#reach",
        "glossary/#reach",
        "../g/index.html#reach",
        "glossary.html#reach",
    ):
        assert entry_of(target, terms, "../g/index.html") == "reach", target
    for target in (
        "#reach",
        "../glossary/",
        "../glossary/#x",
        "other.md#reach",
        "https://a.b/glossary/#reach",
        "",
    ):
        assert entry_of(target, terms, "../g/") == "", target
    assert entry_of("#reach", terms, "") == "reach"


def test_text_outside_of_any_element_is_prose() -> None:
    assert linked("reach, <i>reach</i>", REACH) == "<a>reach</a>, <i>reach</i>"
