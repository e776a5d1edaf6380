"""A language's file is held to the examples that it gives itself."""

from __future__ import annotations

import pytest

from guidekit import languages
from guidekit.glossary import rules

KNOWN = languages.known()
EXAMPLES = [
    (code, *pair) for code in KNOWN for pair in languages.read(code, "glossary")["cases"].items()
]


@pytest.mark.parametrize(("language", "term", "plural"), EXAMPLES)
def test_makes_the_plurals_that_the_file_promises(language: str, term: str, plural: str) -> None:
    assert plural in rules.load(language).plurals(term)


@pytest.mark.parametrize("language", KNOWN)
def test_a_file_gives_enough_examples(language: str) -> None:
    assert len(languages.read(language, "glossary")["cases"]) > 5


def test_a_file_that_makes_a_wrong_plural_would_be_noticed() -> None:
    assert "companys" not in rules.load("en").plurals("company")
    assert "canals" not in rules.load("fr").plurals("canal")


def test_an_unknown_language_has_no_plurals() -> None:
    assert rules.load("pt").plurals("meta") == ("meta",)
    assert not rules.load("pt").known


def test_a_code_is_never_a_path() -> None:
    assert not rules.load("../languages/fr").known
