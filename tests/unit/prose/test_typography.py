"""What typography asks for is found where it is missing, and nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from guidekit.diagnostics import Severity
from guidekit.prose import typography
from tests.unit.prose import helpers

CASES = helpers.cases("typography")


@pytest.mark.parametrize(
    ("language", "case"),
    [(language, case) for language in CASES for case in CASES[language]],
    ids=lambda value: repr(value["text"]) if isinstance(value, dict) else value,
)
def test_finds(tmp_path: Path, language: str, case: dict[str, object]) -> None:
    page = helpers.page(tmp_path, str(case["text"]), language)
    found = [
        problem
        for passage in helpers.passages(tmp_path, page)
        for problem in typography.check(passage)
    ]
    quoted = [f"{problem.line}: {problem.message.split(' in ', 1)[1][1:-1]}" for problem in found]
    assert sorted(quoted) == sorted(case["found"])  # type: ignore[call-overload]


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("Qui ?", "no no-break space before the mark in 'Qui ?'", "U+202F"),
        ("Un but : oui", "no no-break space before the colon in 'Un but : oui'", "U+00A0"),
        ("5 %", "no no-break space before the % in '5 %'", "U+00A0"),
        ("«a\u00a0»", "no no-break space after « in '«a\u00a0»'", "Put a no-break space (U+00A0)"),
        ("L'un", "a straight apostrophe in 'L'un'", "Write ’ (U+2019)"),
        ("etc...", "dots instead of an ellipsis in 'etc...'", "Write … (U+2026)"),
    ],
)
def test_says_how_to_write_it(tmp_path: Path, text: str, message: str, hint: str) -> None:
    (passage,) = helpers.passages(tmp_path, helpers.page(tmp_path, text, "fr"))
    (found,) = typography.check(passage)
    assert found.message == message
    assert hint in found.hint
    assert found.severity is Severity.ERROR


def test_a_no_break_space_of_the_other_width_is_advice(tmp_path: Path) -> None:
    (passage,) = helpers.passages(tmp_path, helpers.page(tmp_path, "Qui\u00a0?", "fr"))
    (found,) = typography.check(passage)
    assert found.severity is Severity.ADVICE
    assert "U+202F" in found.hint


def test_a_language_without_rules_is_left_alone(tmp_path: Path) -> None:
    (passage,) = helpers.passages(tmp_path, helpers.page(tmp_path, "Wie geht's ?", "de"))
    assert list(typography.check(passage)) == []
