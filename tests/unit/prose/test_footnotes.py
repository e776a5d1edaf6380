"""Footnotes that nobody defined, called or counted are told at their line."""

from __future__ import annotations

from pathlib import Path

import pytest

from guidekit.prose import footnotes
from tests.unit.prose import helpers

META = "title: T\n"


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("One[^a].\n\n[^a]: A", []),
        ("One[^a] and again[^a].\n\n[^a]: A, see[^b]\n[^b]: B", []),
        ("One[^a].\n\nTwo[^b].\n\n[^a]: A", ["6: the footnote '[^b]' is not defined"]),
        (
            "One[^aa].\n\n[^ab]: A",
            ["4: the footnote '[^aa]' is not", "6: the footnote '[^ab]' is never"],
        ),
        ("One[^a].\n\n[^a]: A\n[^a]: B", ["7: the footnote '[^a]' is defined on line 6 already"]),
        ("`[^a]` and <!-- [^b] -->\n\n```\n[^c]: C\n```", []),
        ("One[^a]: so.\n\n[^a]: A", []),
        ("/// quiz | x\nOne[^a]\n///\n\n[^a]: A", []),
    ],
)
def test_on_a_page(tmp_path: Path, body: str, found: list[str]) -> None:
    page = helpers.page(tmp_path, body, meta=META)
    told = [
        f"{problem.line}: {problem.message}"
        for problem in footnotes.check(page, footnotes.read(page))
    ]
    assert len(told) == len(found)
    assert all(line.startswith(start) for line, start in zip(sorted(told), found, strict=True))


def test_suggests_the_id_that_was_meant(tmp_path: Path) -> None:
    page = helpers.page(tmp_path, "One[^forester].\n\n[^forrester]: A")
    first, _ = footnotes.check(page, footnotes.read(page))
    assert "Did you mean 'forrester'?" in first.hint


@pytest.mark.parametrize(
    ("english", "french", "found"),
    [
        ("One[^a].\n\n[^a]: A", "Un[^a].\n\n[^a]: A", []),
        (
            "One[^a], two[^b].\n\n[^a]: A\n[^b]: B",
            "Un[^a].\n\n[^a]: A",
            ["en:4: the footnote '[^b]' is missing in 'fr'"],
        ),
        (
            "One[^a].\n\n[^a]: A",
            "Un[^b].\n\n[^b]: A",
            [
                "en:3: the footnote '[^a]' is missing in 'fr'",
                "fr:3: the footnote '[^b]' is missing in 'en'",
            ],
        ),
        (
            "One[^a].\n\n[^a]: A",
            "Un[^a].\n\nDeux[^a].\n\n[^a]: A",
            ["fr:1: the footnote '[^a]' is called 2 time(s) here and 1 in 'en'"],
        ),
        ("One.", "Un.", []),
    ],
)
def test_between_languages(tmp_path: Path, english: str, french: str, found: list[str]) -> None:
    pages = [helpers.page(tmp_path, english, "en"), helpers.page(tmp_path, french, "fr")]
    told = footnotes.compare([(page, footnotes.read(page)) for page in pages])
    assert [f"{p.path.parent.name}:{p.line}: {p.message}" for p in told] == found


def test_a_page_in_one_language_has_nothing_to_compare(tmp_path: Path) -> None:
    page = helpers.page(tmp_path, "One[^a].\n\n[^a]: A")
    assert list(footnotes.compare([(page, footnotes.read(page))])) == []


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("Un.\n\nDeux.[^a] Trois[^b].", ["6: the note is called after the '.' in '.[^a]'"]),
        ("Un,[^a][^b] deux.", ["4: the note is called after the ',' in ',[^a][^b]'"]),
        ("Un, deux, etc.[^a], et `.[^b]`", []),
    ],
)
def test_french_calls_a_note_before_the_stop(tmp_path: Path, body: str, found: list[str]) -> None:
    page = helpers.page(tmp_path, body, "fr", META)
    told = list(footnotes.check_order(page))
    assert [f"{problem.line}: {problem.message}" for problem in told] == found


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("One[^a].", ["4: the note is called before the '.' in '[^a].'"]),
        ("One[^a][^b], two.", ["4: the note is called before the ',' in '[^a][^b],'"]),
        ("One.[^a] Two, etc.[^b], and three[^c]: four[^d]", []),
    ],
)
def test_english_calls_a_note_after_the_stop(tmp_path: Path, body: str, found: list[str]) -> None:
    told = list(footnotes.check_order(helpers.page(tmp_path, body, "en", META)))
    assert [f"{problem.line}: {problem.message}" for problem in told] == found


def test_says_where_the_call_belongs(tmp_path: Path) -> None:
    (found,) = footnotes.check_order(helpers.page(tmp_path, "Un.[^a]", "fr"))
    assert found.hint == "Write `[^a].`"
