"""What the bench compares questions with says the same, and is read as it is meant."""

from __future__ import annotations

import re
from html import unescape

import markdown

from tests.bench.questions import questions
from tests.project import TEST_GUIDE

_OPTION = re.compile(r"^- \[[ x]\]", re.MULTILINE)
_WORD = re.compile(r"\w+")


def _html(source: str) -> str:
    return markdown.markdown(source, extensions=["tables", "pymdownx.tasklist"])


QUESTIONS = questions(TEST_GUIDE / "docs/en")


def test_each_option_of_a_plain_question_is_an_item_of_a_task_list() -> None:
    assert len(QUESTIONS) > 12
    for question in QUESTIONS:
        options = len(_OPTION.findall(question.body))
        assert _html(question.plain()).count('class="task-list-item"') == options, question.id


def test_a_plain_question_has_all_words_of_the_feedback() -> None:
    for question in QUESTIONS:
        shown = _WORD.findall(unescape(re.sub(r"<[^>]+>", "", _html(question.plain()))))
        feedback = re.findall(r"^ +> (.*)", question.body, re.MULTILINE)
        assert set(_WORD.findall(" ".join(feedback))) <= set(shown), question.id


def test_an_option_that_is_read_as_text_would_be_seen() -> None:
    wrong = "- [ ] One\n\n    Because.\n- [ ] Two\n"
    assert _html(wrong).count('class="task-list-item"') == 1
