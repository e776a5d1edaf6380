"""What counts as the same spelling, from the table that the script is tested with too."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidekit.fold import aligned, folded
from guidekit.quiz.numbers import read_number
from tests.project import ROOT

CASES: dict[str, Any] = json.loads((ROOT / "tests/cases/folding.json").read_text("utf-8"))
NUMBERS: dict[str, Any] = json.loads((ROOT / "tests/cases/numbers.json").read_text("utf-8"))


@pytest.mark.parametrize(("one", "other", "why"), CASES["same"])
def test_spellings_of_one(one: str, other: str, why: str) -> None:
    assert folded(one) == folded(other), why


@pytest.mark.parametrize(("one", "other", "why"), CASES["different"])
def test_spellings_of_two(one: str, other: str, why: str) -> None:
    assert folded(one) != folded(other), why


@pytest.mark.parametrize(("one", "other", "why"), CASES["same_without_accents"])
def test_spellings_of_one_where_accents_do_not_count(one: str, other: str, why: str) -> None:
    assert folded(one, accents=False) == folded(other, accents=False), why


@given(st.text())
def test_what_is_folded_stays(text: str) -> None:
    assert folded(folded(text)) == folded(text)
    assert len(aligned(text)) == len(text)


@pytest.mark.parametrize("case", NUMBERS["cases"], ids=lambda case: case["text"])
def test_numbers_as_authors_write_them(case: dict[str, Any]) -> None:
    read = read_number(case["text"])
    assert (None if read is None else float(read)) == case["author"]
