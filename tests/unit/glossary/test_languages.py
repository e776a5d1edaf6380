"""A language's file is held to the examples that it gives itself."""

from __future__ import annotations

import pytest

from guidekit.diagnostics import Severity
from guidekit.glossary import languages

KNOWN = sorted(path.stem for path in languages.FOLDER.glob("*.yml"))
EXAMPLES = [(code, *pair) for code in KNOWN for pair in languages.read(code)["cases"].items()]


@pytest.mark.parametrize(("language", "term", "plural"), EXAMPLES)
def test_makes_the_plurals_that_the_file_promises(language: str, term: str, plural: str) -> None:
    assert plural in languages.load(language).plurals(term)


@pytest.mark.parametrize("language", KNOWN)
def test_a_file_gives_examples_and_words_only(language: str) -> None:
    data = languages.read(language)
    words = [*data["elisions"], *data["after_hyphen"], *data["plural"]["before"]]
    assert len(data["cases"]) > 5
    assert all(isinstance(word, str) for word in words), "quote words such as on and no in YAML"


def test_a_file_that_makes_a_wrong_plural_would_be_noticed() -> None:
    assert "companys" not in languages.load("en").plurals("company")
    assert "canals" not in languages.load("fr").plurals("canal")


def test_an_unknown_language_has_no_plurals_and_advice_names_the_file_to_add() -> None:
    (advice,) = languages.check("pt")
    assert languages.load("pt").plurals("meta") == ("meta",)
    assert (advice.path, advice.severity) == (languages.FOLDER / "pt.yml", Severity.ADVICE)
    assert "pt.yml" in advice.hint
    assert languages.check("fr") == languages.check("fr-CA") == []


def test_a_code_is_never_a_path() -> None:
    assert not languages.load("../languages/fr").known
