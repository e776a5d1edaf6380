"""What makes a saved answer lose its meaning, and what doesn't."""

from __future__ import annotations

import pytest

from tests.unit.quiz.helpers import convert

CHOICES = "Which?\n\n- [x] One\n    > Yes.\n- [ ] Two\n    > No.\n- [ ] Three\n    > No.\n"
PAIRS = "Match.\n\n| A | B |\n|---|---|\n| 1 | a |\n| 2 | b |\n| 3 | a |\n\nWhy.\n"
ITEMS = "Order.\n\n1. One\n2. Two\n\nWhy.\n"


def fingerprint(body: str) -> str:
    return convert(f"/// quiz | an-id\n\n{body}\n///\n").quiz.outline.fingerprint


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (CHOICES, CHOICES.replace("One", "Une").replace("Yes.", "Oui.").replace("Which", "Quoi")),
        ("A [[goal]].\n\nWhy.\n", "Un [[but|objectif]].\n\nPourquoi.\n"),
        ("A [[= 25 ± 0.5 %]].\n\nWhy.\n", "Un [[= 25,0 ± 0,50 pour cent]].\n\nPourquoi.\n"),
        (PAIRS, PAIRS.replace("a |", "un |").replace("1", "premier")),
        (ITEMS, ITEMS.replace("Two", "Deux")),
    ],
)
def test_words_and_language_keep_progress(before: str, after: str) -> None:
    assert fingerprint(before) == fingerprint(after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (CHOICES, CHOICES.replace("- [ ] Two", "- [x] Two")),
        (CHOICES, CHOICES.replace("[x]", "[ ]").replace("- [ ] Two", "- [x] Two")),
        (CHOICES, f"{CHOICES}- [ ] Four\n    > No.\n"),
        ("A [[goal]].\n\nWhy.\n", "A [[goal]] and a [[measure]].\n\nWhy.\n"),
        ("A [[= 25 ± 0.5 %]].\n\nWhy.\n", "A [[= 26 ± 0.5 %]].\n\nWhy.\n"),
        ("A [[= 25 ± 0.5 %]].\n\nWhy.\n", "A [[= 25 ± 1 %]].\n\nWhy.\n"),
        (PAIRS, PAIRS.replace("| 3 | a", "| 3 | b")),
        (ITEMS, ITEMS.replace("2. Two", "2. Two\n3. Three")),
        (ITEMS, "Order.\n\nA possible answer.\n"),
    ],
)
def test_another_answer_drops_progress(before: str, after: str) -> None:
    assert fingerprint(before) != fingerprint(after)


def test_a_list_of_questions_shows_gaps_as_lines() -> None:
    quiz = convert("/// quiz | a\n\n**A [[goal]] and `[[code]]`.**\n\nWhy.\n\n///\n").quiz

    assert quiz.outline.title == r"**A \_\_\_ and `[[code]]`.**"
