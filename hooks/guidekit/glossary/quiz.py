"""Keeps tips from giving away the answer of a question that stands beside them.

The markup is that of `guidekit.quiz`, of whatever kind: what there is to choose from are the items of
an element `quiz__parts`, never linked; a field in the text says what it accepts.
In what a reader sees before answering (stem, context, hint)
a term stays plain

- if one of its forms is an answer to fill in, or its tip says one;
- if its tip says much the same as an option: whoever reads the tip knows which one to choose.

Feedback and explanation come after the answer: there every term is linked.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from guidekit.fold import spelling
from guidekit.glossary.model import Entry

ANSWER_CLASSES = frozenset({"quiz__answer", "quiz__reason"})

_WORD = re.compile(r"\w+")
_LONG = 4
_SAME_WORDS = 3
_SAME_SHARE = 0.5


@dataclass
class Quiz:
    """A question: its answers to fill in, and the texts of its options."""

    answers: list[str] = field(default_factory=list)
    options: list[str] = field(default_factory=list)

    def add_gap(self, attributes: Mapping[str, str]) -> None:
        """Takes a field's answers from its attributes; a number also with a decimal comma."""
        number = attributes.get("data-answer", "")
        self.answers += [number, number.replace(".", ",")] if number else []
        try:
            words = json.loads(attributes.get("data-answers", "[]"))
        except ValueError:
            words = []
        self.answers += [str(word) for word in words] if isinstance(words, list) else []

    def gives_away(self, entry: Entry, forms: frozenset[str]) -> bool:
        """Whether the tip of an entry, which is written in these forms, would tell the answer."""
        tip = spelling(entry.definition).casefold()
        answers = [spelling(answer).casefold() for answer in self.answers if answer.strip()]
        return (
            any(answer in forms or _says(tip, answer) for answer in answers)
            or any(_alike(tip, option) for option in self.options)
        )  # fmt: skip


def is_hidden(tag: str, names: frozenset[str], attributes: Mapping[str, str]) -> bool:
    """Whether an element is shown later than what is around it, or perhaps never.

    Of the reasons in an answer a reader sees that of the right option and that of the own choice.
    """
    if "quiz__reason" in names:
        return attributes.get("data-correct") != "true"
    return (
        "data-search-exclude" in attributes
        or "hidden" in attributes
        or (tag == "details" and "open" not in attributes)
        or not names.isdisjoint({"quiz__answer", "quiz__hint"})
    )


def _says(text: str, words: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) is not None


def _alike(tip: str, option: str) -> bool:
    first, second = _long_words(tip), _long_words(spelling(option).casefold())
    same = len(first & second)
    return same >= _SAME_WORDS and same >= _SAME_SHARE * min(len(first), len(second))


def _long_words(text: str) -> set[str]:
    return {word for word in _WORD.findall(text) if len(word) >= _LONG}
