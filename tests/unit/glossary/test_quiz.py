"""In a question: what is linked, what would give the answer away, and when a link counts."""

from __future__ import annotations

import json
from html import escape

from guidekit.glossary.model import Entry
from tests.unit.glossary.helpers import linked

REACH = Entry("reach", "reach", "How many different people saw a message at least once.")
RATE = Entry("rate", "engagement rate", "Interactions divided by reach.", ("ER",))
RULE = Entry("rule", "90-9-1 rule", "Of a group, 90% only read and 1.5% create.")


def quiz(stem: str, options: str = "", answer: str = "", hint: str = "") -> str:
    return (
        '<div class="quiz" id="quiz-q" data-quiz="q" data-kind="single">\n'
        f'<p class="quiz__head"><span class="quiz__kind">reach</span></p>\n'
        f'<p class="quiz__stem">{stem}</p>\n'
        f'<ol class="quiz__options quiz__parts"><li class="quiz__option">{options}</li></ol>\n'
        f'<details class="quiz__hint" data-search-exclude=""><summary>reach</summary>'
        f'<div class="quiz__hint-text"><p>{hint}</p></div></details>\n'
        f'<details class="quiz__answer" data-search-exclude=""><summary>reach</summary>'
        f'<ul><li class="quiz__reason"><p class="quiz__verdict">reach</p>'
        f'<div class="quiz__feedback"><p>{answer}</p></div></li></ul></details>\n</div>'
    )


def gap(*answers: str) -> str:
    return raw_gap(json.dumps(answers))


def raw_gap(answers: str) -> str:
    return f'<span class="quiz__gap" data-gap="1" data-answers="{escape(answers)}">reach</span>'


def test_stem_hint_and_feedback_are_linked_options_and_labels_are_not() -> None:
    assert linked(quiz("The reach?", "reach", "No reach.", "A hint."), REACH) == quiz(
        "The <a>reach</a>?", "reach", "No reach.", "A hint."
    )
    assert linked(quiz("What?", "reach", "No reach.", "Think of reach."), REACH) == quiz(
        "What?", "reach", "No <a>reach</a>.", "Think of <a>reach</a>."
    )


def test_a_link_not_yet_shown_does_not_use_up_the_sections_first() -> None:
    page = quiz("What?", answer="The reach, the reach.") + "<p>The reach.</p>"
    assert linked(page, REACH) == (
        quiz("What?", answer="The <a>reach</a>, the reach.") + "<p>The <a>reach</a>.</p>"
    )
    assert linked("<p>The reach.</p>" + page, REACH).count("<a>") == 1


def test_the_reason_of_an_option_that_was_not_chosen_does_not_count_either() -> None:
    reasons = (
        '<details class="quiz__answer" data-search-exclude=""><ul>'
        '<li class="quiz__reason" data-correct="false">No reach.</li>'
        '<li class="quiz__reason" data-correct="false">No reach, no reach.</li>'
        '<li class="quiz__reason" data-correct="true">The reach.</li></ul>'
        '<div class="quiz__explanation">So reach.</div></details>'
    )
    assert linked(reasons, REACH) == (
        reasons.replace("No reach", "No <a>reach</a>").replace("The reach", "The <a>reach</a>")
    )


def test_an_authors_link_not_yet_shown_counts_only_there() -> None:
    answer = 'The reach, see <a href="../glossary/#reach">it</a>.'
    page = quiz("What?", answer=answer) + "<p>The reach.</p>"
    assert linked(page, REACH) == quiz("What?", answer=answer) + "<p>The <a>reach</a>.</p>"


def test_a_term_that_is_an_answer_is_linked_only_after_it() -> None:
    stem = f"Fill in: {gap('Reach', 'audience')}, not reach."
    assert linked(quiz(stem, answer="It is reach."), REACH) == quiz(
        stem, answer="It is <a>reach</a>."
    )


def test_a_plural_or_other_form_of_an_answer_counts_as_the_answer() -> None:
    stem = f"The engagement rate is the {gap('ER')}."
    assert linked(quiz(stem), RATE) == quiz(stem)


def test_a_tip_that_says_an_answer_stays_away() -> None:
    stem = f"The engagement rate divides by {gap('reach')}."
    assert linked(quiz(stem), RATE) == quiz(stem)
    other = f"The engagement rate divides by {gap('the sun')}."
    assert "<a>engagement rate</a>" in linked(quiz(other), RATE)


def test_a_number_in_a_tip_is_an_answer_too() -> None:
    for number, away in (("90", True), ("1.5", True), ("9", False)):
        stem = f'By the 90-9-1 rule <span class="quiz__gap" data-answer="{number}">?</span> read.'
        assert ("<a>" not in linked(quiz(stem), RULE)) is away, number


def test_a_tip_that_says_what_an_option_says_stays_away() -> None:
    right = "How many different people saw the message"
    assert linked(quiz("What is reach?", right), REACH) == quiz("What is reach?", right)
    assert "<a>reach</a>" in linked(quiz("What is reach?", "The budget of a campaign"), REACH)


def test_answers_that_are_no_json_do_no_harm() -> None:
    for answers in ("[", '"reach"', "7", "[1, null]"):
        assert "<a>reach</a>" in linked(quiz(f"The reach {raw_gap(answers)}"), REACH)
