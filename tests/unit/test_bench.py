"""What the bench compares questions with says the same, and is read as it is meant."""

from __future__ import annotations

import re
from html import unescape

import markdown
import pytest

from tests.bench.questions import Question, questions

_OPTION = re.compile(r"^- \[[ x]\]", re.MULTILINE)
_WORD = re.compile(r"\w+")


def _html(source: str) -> str:
    return markdown.markdown(source, extensions=["tables", "pymdownx.tasklist"])


@pytest.mark.parametrize("question", questions(), ids=lambda question: question.id)
def test_each_option_of_a_plain_question_is_an_item_of_a_task_list(question: Question) -> None:
    options = len(_OPTION.findall(question.body))
    assert _html(question.plain()).count('class="task-list-item"') == options


@pytest.mark.parametrize("question", questions(), ids=lambda question: question.id)
def test_a_plain_question_has_all_words_of_the_feedback(question: Question) -> None:
    shown = _WORD.findall(unescape(re.sub(r"<[^>]+>", "", _html(question.plain()))))
    feedback = re.findall(r"^ +> (.*)", question.body, re.MULTILINE)
    for word in _WORD.findall(" ".join(feedback)):
        assert word in shown


def test_an_option_that_is_read_as_text_would_be_seen() -> None:
    wrong = "- [ ] One\n\n    Because.\n- [ ] Two\n"
    assert _html(wrong).count('class="task-list-item"') == 1
