"""The places of a page: each at its address, with the text that a reader sees, and nothing given away."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidekit.search.extract import places
from guidekit.search.model import Place

PAGE = """
<p>Before all. <a class="headerlink" href="#x">¶</a></p>
<h2 id="one">One <em>more</em> thing<a class="headerlink" href="#one">¶</a></h2>
<p>First<sup id="fnref:a"><a class="footnote-ref" href="#fn:a">1</a></sup> of all.</p>
<div class="admonition case" id="case-1">
<p class="admonition-title">A baker</p><p class="case-facts"><strong>Case</strong> Norway, 2020</p>
<p>Bread.</p>
</div>
<p>After the case.</p>
<div class="quiz" id="quiz-bread"><p class="quiz__head" data-search-exclude>Question 1</p>
<p class="quiz__stem"><strong>Which loaf <span class="quiz__gap">blank</span> is it?</strong></p>
<ol class="quiz__options"><li>An option</li></ol>
<details data-search-exclude><summary>Answer</summary><p>The reason</p></details></div>
<figure class="figure" id="figure-x"><svg><title>Drawn</title></svg>
<figcaption><p class="figure__caption">A caption.</p><details>In words</details></figcaption></figure>
<h3 id="two">Two</h3><p>Last<br>line.</p>
<div class="footnote"><ol><li id="fn:a"><p>A source.</p></li></ol></div>
"""


def found(html: str) -> dict[str, Place]:
    return {place.anchor: place for place in places(html, Place("page", title="The page"))}


def test_a_page_is_cut_into_its_places() -> None:
    by_anchor = found(PAGE)
    assert {anchor: place.kind for anchor, place in by_anchor.items()} == {
        "": "page",
        "one": "section",
        "case-1": "case",
        "quiz-bread": "question",
        "figure-x": "figure",
        "two": "section",
        "fn:a": "note",
    }
    assert by_anchor[""].text == "Before all."
    assert by_anchor["one"].title == "One more thing"
    assert by_anchor["one"].text == "First of all. After the case."
    assert by_anchor["case-1"].title == "A baker"
    assert by_anchor["case-1"].lead == "Norway, 2020"
    assert by_anchor["case-1"].text == "Bread."
    assert by_anchor["figure-x"].title == "A caption."
    assert by_anchor["figure-x"].text == "In words"
    assert by_anchor["two"].text == "Last line."
    assert by_anchor["fn:a"].text == "A source."


def test_of_a_question_only_the_stem_is_found() -> None:
    question = found(PAGE)["quiz-bread"]
    assert question.text == "Which loaf is it?"
    assert not {"option", "reason", "blank", "Answer"} & set(str(found(PAGE)).split())


def test_a_long_stem_is_cut_between_words_for_its_title() -> None:
    stem = " ".join(["word"] * 60)
    place = found(f'<div class="quiz" id="quiz-x"><p class="quiz__stem">{stem}</p></div>')["quiz-x"]
    assert place.text == stem
    assert place.title.endswith("word…") or place.title.endswith("word …")
    assert len(place.title) <= 112


def test_a_term_is_at_its_own_anchor_with_its_definition() -> None:
    html = """<div class="glossary"><nav>A B C</nav><section><h2 id="letter-r">R</h2><dl>
    <div class="glossary-entry"><dt id="reach">reach <a class="headerlink">¶</a></dt>
    <dd><p>How many saw it.</p><p>Not how many cared.</p></dd>
    <dd class="glossary-meta" data-search-exclude>Also x</dd></div></dl></section></div>"""
    by_anchor = found(html)
    assert list(by_anchor) == ["", "reach"]
    term = by_anchor["reach"]
    assert (term.kind, term.title) == ("term", "reach")
    assert (term.lead, term.text) == ("How many saw it.", "Not how many cared.")


@pytest.mark.parametrize(
    "html", ["</p></div>", "<p>", "<h2 id=x", "<div><p>a</div>b", "&amp;&nope;"]
)
def test_broken_html_is_read_as_far_as_it_goes(html: str) -> None:
    assert found(html)[""].title == "The page"


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    places(text, Place("page"))
