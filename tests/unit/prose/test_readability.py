"""The formulas as published, and the counts they are made of."""

from __future__ import annotations

from pathlib import Path

import pytest

from guidekit.prose import readability, syllables
from guidekit.prose.readability import Counts, Formula, formula_of, measure
from guidekit.prose.sentences import sentences
from tests.unit.prose import helpers

SYLLABLES = helpers.cases("syllables")


@pytest.mark.parametrize("language", SYLLABLES)
def test_syllables(language: str) -> None:
    patterns = syllables.of(language)
    assert patterns
    for number, words in SYLLABLES[language].items():
        counted = {word: patterns.count(word) for word in words.split()}
        assert counted == dict.fromkeys(counted, number)


@pytest.mark.parametrize("case", helpers.cases("sentences"), ids=lambda case: repr(case["text"]))
def test_sentences(case: dict[str, object]) -> None:
    found = list(sentences(str(case["text"])))
    assert len(found) == case["sentences"], found


def formula(language: str) -> Formula:
    found = formula_of(language)
    assert found
    return found


def test_flesch() -> None:
    # 100 words, 5 sentences, 150 syllables: 206.835 - 1.015 x 20 - 84.6 x 1.5
    assert Counts(100, 5, 150).ease(formula("en")) == pytest.approx(59.635)


def test_kandel_and_moles() -> None:
    assert Counts(100, 5, 150).ease(formula("fr")) == pytest.approx(207 - 20.3 - 110.4)


def test_an_empty_page_has_no_ease() -> None:
    assert measure("", "en").ease(formula("en")) == 0


def test_measures_a_text() -> None:
    assert measure("The brand asked people. Nobody answered!", "en") == Counts(6, 2, 10)
    assert measure("L’outil n’est pas en cause.", "fr") == Counts(5, 1, 6)


def test_prints_a_line_for_each_chapter(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    helpers.page(tmp_path, "A word. Another one.\n\n## Heading", "en", "title: T\npart: 1\n")
    helpers.page(tmp_path, "Un mot.", "fr", "title: T\npart: 1\n")
    helpers.page(tmp_path, "Words.", "en", "title: T\n", "index.md")
    helpers.page(tmp_path, "Mots.", "fr", "title: T\n", "index.md")
    assert readability.main([str(tmp_path / "docs")]) == 0
    head, english, french = capsys.readouterr().out.splitlines()
    assert head.split()[:4] == ["ease", "words", "sentences", "words"]
    assert english.split() == ["78", "4", "2", "2.0", "Flesch,", "en/a.md"]
    assert "Kandel & Moles, fr/a.md" in french


def test_says_what_is_wrong_with_a_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert readability.main([str(tmp_path)]) == 1
    assert "no language folder" in capsys.readouterr().out
