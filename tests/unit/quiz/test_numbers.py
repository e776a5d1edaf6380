"""Numbers as authors write them and as readers see them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidekit.quiz.numbers import has_two_readings, plain, read_number, show_number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("25", "25"),
        ("0.5", "0.5"),
        ("0,5", "0.5"),
        ("12 000", "12000"),
        ("12\u202f000,25", "12000.25"),
        ("1’300", "1300"),
        ("-3", "-3"),
        ("−3", "-3"),
        ("+3", "3"),
    ],
)
def test_read(text: str, value: str) -> None:
    assert read_number(text) == Decimal(value)


@pytest.mark.parametrize(
    "text",
    ["", "x", "1 2", "1.2.3", "1e3", ".5", "5.", "٣", "½", "1 0000", "1234567890123456", "--1"],
)
def test_no_number(text: str) -> None:
    assert read_number(text) is None


@pytest.mark.parametrize(
    ("text", "two"),
    [
        ("12,000", True),
        ("1,300", True),
        ("0,125", False),
        ("12.000", True),
        ("12.5", False),
        ("1,5", False),
    ],
)
def test_two_readings(text: str, two: bool) -> None:
    assert has_two_readings(text) is two


@pytest.mark.parametrize(
    ("value", "english", "french"),
    [
        ("25", "25", "25"),
        ("0.50", "0.5", "0,5"),
        ("1300", "1300", "1300"),
        ("-12000.5", "−12,000.5", "−12\u202f000,5"),
        ("-0", "0", "0"),
    ],
)
def test_show(value: str, english: str, french: str) -> None:
    assert show_number(Decimal(value), ".", ",") == english
    assert show_number(Decimal(value), ",", "\u202f") == french


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=4))
def test_what_scripts_read_is_the_number(number: Decimal) -> None:
    assert read_number(plain(number)) == number
