"""The order that is shown never tells the answer."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidekit.quiz.kinds.matching import Matching, Pair
from guidekit.quiz.order import letter, mixed
from guidekit.quiz.text import Text


def matching(rights: list[str]) -> Matching:
    pairs = tuple(Pair(Text(str(n)), Text(right)) for n, right in enumerate(rights))
    return Matching((Text(), Text()), pairs)


def shown(rights: list[str]) -> list[str]:
    table = matching(rights)
    return [table.choices[index].markdown for index in table.shown]


@pytest.mark.parametrize(
    ("rights", "expected"),
    [
        (["b", "a"], ["a", "b"]),
        (["zebra", "Éclair", "fox", "eel"], ["Éclair", "eel", "fox", "zebra"]),
        (["10 %", "9 %", "**100** %"], ["9 %", "10 %", "**100** %"]),
        (["b", "a", "b"], ["a", "b"]),
        (["a", "b", "c"], ["b", "c", "a"]),
    ],
)
def test_alphabetical(rights: list[str], expected: list[str]) -> None:
    assert shown(rights) == expected


@given(st.lists(st.text(min_size=1), min_size=2, max_size=8, unique=True))
def test_alphabet_never_is_the_order_of_the_rows(rights: list[str]) -> None:
    assert sorted(shown(rights)) == sorted(rights)
    assert shown(rights) != rights


@given(st.integers(2, 30), st.from_regex(re.compile(r"[a-z]+(-[a-z]+)*"), fullmatch=True))
def test_mixed_is_never_right_and_always_the_same(size: int, seed: str) -> None:
    order = mixed(size, seed)

    assert sorted(order) == list(range(size))
    assert order != list(range(size))
    assert order == mixed(size, seed)


def test_letters_go_on_after_z() -> None:
    assert [letter(n) for n in (0, 1, 25, 26, 51, 52, 701, 702)] == [
        *("A", "B", "Z", "AA", "AZ", "BA", "ZZ", "AAA")
    ]
