"""Misspelt words are found in pages, front matter and figures; names and other languages are not."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from guidekit.diagnostics import Diagnostic, Severity
from guidekit.prose import dictionary, spelling, word_list
from guidekit.sources import guide
from tests.unit.prose import helpers

pytest.importorskip("hunspell", reason="no wheel for this machine")

_QUOTED = re.compile("'([^']+)'")
CASES = helpers.cases("spelling")


@pytest.fixture(scope="module")
def dictionaries() -> dict[str, dictionary.Dictionary]:
    found = {code: dictionary.load(code) for code in ("en", "fr")}
    return {code: words for code, words in found.items() if words}


def told(found: list[Diagnostic]) -> list[str]:
    return [f"{problem.line}: {_QUOTED.findall(problem.message)[0]}" for problem in found]


@pytest.mark.parametrize(
    ("language", "case"),
    [(language, case) for language in CASES for case in CASES[language]],
    ids=lambda value: repr(value["text"]) if isinstance(value, dict) else value,
)
def test_finds(
    tmp_path: Path,
    dictionaries: dict[str, dictionary.Dictionary],
    language: str,
    case: dict[str, object],
) -> None:
    speller = spelling.Speller(dictionaries, word_list.WordList(tmp_path / "words.txt"))
    page = helpers.page(tmp_path, str(case["text"]), language)
    found = [
        problem
        for passage in helpers.passages(tmp_path, page)
        for problem in speller.check(passage)
    ]
    assert told(found) == case["found"]


def check(folder: Path, words: str = "") -> list[Diagnostic]:
    (folder / "docs/words.txt").write_text(words, "utf-8")
    return spelling.check(guide.read(helpers.project(folder)))


def test_says_what_may_be_meant(tmp_path: Path) -> None:
    helpers.page(tmp_path, "A stratgey.")
    (found,) = check(tmp_path)
    assert found.severity is Severity.ERROR
    assert found.text(tmp_path) == (
        "docs/en/a.md:1: 'stratgey' is in no dictionary of 'en'. "
        "Did you mean 'strategy'? If it is written right, add it to docs/words.txt."
    )


def test_front_matter_and_figures_are_spelt_too(tmp_path: Path) -> None:
    helpers.page(tmp_path, "Right.", meta="title: A titel\nreviewed: nonsennse\n")
    (tmp_path / "docs/figures").mkdir()
    (tmp_path / "docs/figures/a.yml").write_text("idd: x\nfr:\n  title: Une erreurr\n", "utf-8")
    assert told(check(tmp_path)) == ["2: titel", "3: erreurr"]


def test_the_projects_own_words(tmp_path: Path) -> None:
    helpers.page(tmp_path, "Brandology, Xyzzyx’s and KLMM, xyzzyx.")
    assert told(check(tmp_path, "# names\nbrandology\nKLMM\nXyzzyx\n")) == ["1: xyzzyx"]


def test_words_that_nothing_needs_are_advice(tmp_path: Path) -> None:
    helpers.page(tmp_path, "A word.")
    first, second = check(tmp_path, "# names\nunneeeded\nword\n")
    assert first.text(tmp_path).startswith(
        "docs/words.txt:2: advice: the word 'unneeeded' is not used."
    )
    assert second.line == 3


def test_a_list_out_of_order(tmp_path: Path) -> None:
    helpers.page(tmp_path, "Aaaax, ébbbx, Zzzzx.")
    found = [problem.text(tmp_path) for problem in check(tmp_path, "Zzzzx\nAaaax\nébbbx\nAaaax\n")]
    assert any(":2: the word 'Aaaax' stands after 'Zzzzx'." in line for line in found)
    assert any(":4: the word 'Aaaax' stands on line 2 already." in line for line in found)
    assert word_list.in_order(["Zzzzx", "ébbbx", "f", "Aaaax"]) == ["Aaaax", "ébbbx", "f", "Zzzzx"]


def test_a_language_without_dictionary_is_advice(tmp_path: Path) -> None:
    helpers.page(tmp_path, "A word.")
    project = helpers.project(tmp_path)
    project.languages["xx"] = "None"
    (found,) = spelling.check(guide.read(project))
    assert found.severity is Severity.ADVICE
    assert "the spelling of 'xx' was not checked" in found.message


def test_without_its_packages_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "hunspell", None)
    helpers.page(tmp_path, "A stratgey.")
    (found,) = spelling.check(guide.read(helpers.project(tmp_path)))
    assert found.severity is Severity.ADVICE
    assert "the spelling was not checked" in found.message
    assert "requirements-dev.txt" in found.hint


def test_few_suggestions_are_looked_up(tmp_path: Path) -> None:
    lookups: list[str] = []

    class Counting:
        def spell(self, word: str) -> bool:
            return False

        def suggest(self, word: str) -> tuple[str, ...]:
            lookups.append(word)
            return ()

    speller = spelling.Speller({"en": Counting()}, word_list.WordList(tmp_path / "words.txt"))
    page = helpers.page(tmp_path, "same same " + " ".join("abcdefghijklmnopqrstuvwxyz"))
    (passage,) = helpers.passages(tmp_path, page)
    assert len(list(speller.check(passage))) == 28
    assert len(lookups) == spelling.SUGGESTIONS
