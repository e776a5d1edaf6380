"""How long a chapter is, and whether its questions give themselves away."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from guidekit import conversion
from guidekit.diagnostics import Severity
from guidekit.prose import check, gather, length, questions
from guidekit.quiz.model import Question
from guidekit.settings import Parts, Settings
from guidekit.sources.page import Page
from tests.unit import made
from tests.unit.prose import helpers

CHAPTER = "title: T\ncause: 1\n"
SETTINGS = Settings(
    parts=Parts("cause"),
    chapter_words=range(1600, 2401),
    chapter_questions=12,
    chapter_kinds=5,
    right_option_length=1.15,
)
UNCOUNTED = """
| A table | of words |
|---|---|
| one | two |

/// quiz | an-id

**A question of six words?**

- [x] Yes
    > Feedback.
- [ ] No
    > Feedback.

///

/// figure | a-figure
A caption.
///

/// details | A sheet to copy
Words to copy.
///

```
code
```

[^a]: A note.
"""


@pytest.mark.parametrize(
    ("number", "fits"), [(1599, False), (1600, True), (2400, True), (2401, False)]
)
def test_a_chapter_has_1600_to_2400_words(tmp_path: Path, number: int, *, fits: bool) -> None:
    page = helpers.page(
        tmp_path, "word " * (number - 2) + "\n\n## A heading" + "\n" + UNCOUNTED, meta=CHAPTER
    )
    body = gather.body(page)
    assert length.words_of(body) == number
    found = length.check(page, body, SETTINGS)
    assert (found == []) is fits
    for problem in found:
        assert problem.severity is Severity.ADVICE
        assert problem.line == 3
        assert f"has {number:,} words of prose in 'en'" in problem.message


def test_other_pages_are_as_long_as_they_like(tmp_path: Path) -> None:
    page = helpers.page(tmp_path, "Short.", meta="title: T\n")
    assert length.check(page, gather.body(page), SETTINGS) == []


def choice(identity: str, right: str, wrong: str) -> str:
    return (
        f"/// quiz | {identity}\n\n**Which?**\n\n- [x] {right}\n    > Why so.\n"
        f"- [ ] {wrong}\n    > Why not.\n\n///\n\n"
    )


def asked_on(page: Page) -> Sequence[Question]:
    guide = conversion.convert(made.guide(page.path.parents[2], page))
    return guide.drawing(page).questions


def lengths(folder: Path, body: str) -> list[str]:
    page = helpers.page(folder, body, meta=CHAPTER)
    asked = asked_on(page)
    found = list(questions.check_lengths(page, asked, SETTINGS))
    assert all(problem.severity is Severity.ADVICE for problem in found)
    return [f"{problem.line}: {problem.message} {problem.hint}" for problem in found]


def test_right_options_that_are_longer(tmp_path: Path) -> None:
    body = choice("fair", "x" * 20, "y" * 20) + choice("telling", "x" * 40, "y" * 20)
    (found,) = lengths(tmp_path, body)
    assert found.startswith("16: right options have 30 characters on average, wrong ones 20")
    assert "first of all in 'telling'" in found


def test_the_mean_over_a_chapter_counts(tmp_path: Path) -> None:
    assert (
        lengths(tmp_path, choice("a", "x" * 40, "y" * 20) + choice("b", "x" * 10, "y" * 30)) == []
    )
    assert lengths(tmp_path, choice("a", "x" * 23, "y" * 20)) == []  # 15 % longer is still fair
    assert lengths(tmp_path, choice("a", "x" * 24, "y" * 20)) != []


def test_markup_has_no_length(tmp_path: Path) -> None:
    assert lengths(tmp_path, choice("a", "[word](https://x.org/long/address)**!**", "y" * 8)) == []


def test_a_page_without_choices_has_nothing_to_compare(tmp_path: Path) -> None:
    assert lengths(tmp_path, "/// quiz | a\n\nA [[word]].\n\nSo.\n\n///\n") == []
    assert lengths(tmp_path, "/// quiz | a\n\nBroken\n") == []


OTHER_KINDS = {
    "blank": "A [[word]].\n\nSo.",
    "numerical": "Of 2, [[= 1]].\n\nSo.",
    "reflection": "Why?\n\nSo.",
    "ordering": "Which order?\n\n1. One\n2. Two\n3. Three\n\nSo.",
}


def chapter_of(choices: int, others: int) -> str:
    """A chapter with so many choices, and so many questions of other kinds, one of each."""
    blocks = [choice(f"choice-{number}", "Right", "Wrong") for number in range(choices)]
    bodies = list(OTHER_KINDS.items())[:others]
    return "".join(blocks + [f"/// quiz | {kind}\n\n{body}\n\n///\n\n" for kind, body in bodies])


def numbers(folder: Path, body: str) -> list[str]:
    page = helpers.page(folder, body, meta=CHAPTER)
    found = list(questions.check_number(page, asked_on(page), SETTINGS))
    assert all(problem.severity is Severity.ERROR for problem in found)
    return [f"{problem.line}: {problem.message} {problem.hint}" for problem in found]


def test_twelve_questions_of_five_kinds_are_enough(tmp_path: Path) -> None:
    assert numbers(tmp_path, chapter_of(8, 4)) == []


def test_eleven_questions_are_too_few(tmp_path: Path) -> None:
    (found,) = numbers(tmp_path, chapter_of(7, 4))
    assert found.startswith("3: the chapter has 11 questions in 'en' Ask 12 or more")


def test_four_kinds_are_too_few(tmp_path: Path) -> None:
    (found,) = numbers(tmp_path, chapter_of(9, 3))
    assert found.startswith(
        "3: the chapter's questions are of 4 kinds in 'en': blank, numerical, reflection"
    )
    assert found.endswith(
        "Ask 5 kinds or more (`chapter_kinds` in mkdocs.yml): matching, multiple, ordering"
    )


def test_without_settings_nothing_is_asked_of_a_chapter(tmp_path: Path) -> None:
    page = helpers.page(tmp_path, "Words.", meta=CHAPTER)
    settings = Settings(parts=Parts("cause"))
    assert list(questions.check_number(page, asked_on(page), settings)) == []
    assert length.check(page, gather.body(page), settings) == []


def test_a_chapter_without_questions(tmp_path: Path) -> None:
    first, second = numbers(tmp_path, "Words.")
    assert "has 0 questions" in first
    assert "of 0 kinds in 'en': none" in second


def test_the_kind_of_a_broken_question_is_not_known_yet(tmp_path: Path) -> None:
    assert (
        numbers(tmp_path, chapter_of(9, 3) + "/// quiz | broken\n\nWhy?\n\n- [ ] a\n\n///\n") == []
    )


def test_other_pages_need_no_questions(tmp_path: Path) -> None:
    page = helpers.page(tmp_path, "Words.", meta="title: T\n")
    guide = made.guide(tmp_path, page)
    assert not [found for found in check.check(guide) if "questions" in found.message]
