"""Each language says all that a question says, in its own way."""

from __future__ import annotations

import json
import re

import pytest

from guidekit import languages
from guidekit.quiz.kinds import registry
from guidekit.quiz.words import script_words, words


def test_every_kind_has_a_name() -> None:
    assert {f"kind_{kind}" for kind in registry.names()} <= set(words("en").page)


def test_french_has_its_own_spaces() -> None:
    """A no-break space before : ; ! ? and inside « », and no straight apostrophe."""
    found = languages.words("fr", "quiz")
    texts = [text for part in ("page", "script") for text in found[part].values()]

    for text in texts:
        assert not re.search("[^\u00a0\u202f][;!?»]|(?<=[^\u00a0]):|«[^\u00a0]|'", text), text


@pytest.mark.parametrize(
    ("language", "used"), [("fr", "fr"), ("fr-CA", "fr"), ("FR_ca", "fr"), ("en-GB", "en")]
)
def test_a_region_is_served_by_its_language(language: str, used: str) -> None:
    assert words(language).language == used


@pytest.mark.parametrize("language", ["de", "de-AT", "../../secret", ""])
def test_an_unknown_language_falls_back_to_english(language: str) -> None:
    assert words(language).page == words("en").page


def test_the_script_is_given_a_text_for_each_sort_of_number() -> None:
    said = script_words("fr", "")
    assert isinstance(said["count"], dict)
    assert set(said["count"]) == {"one", "other"}
    assert json.dumps(said)


@pytest.mark.parametrize(
    ("language", "option", "stays"),
    [
        ("en", "All of the above", True),
        ("en", "None of these", True),
        ("en", "Both A and B", True),
        ("en", "Neither", True),
        ("en", "All brands that post daily", False),
        ("en", "A calendar", False),
        ("fr", "Toutes ces réponses", True),
        ("fr", "Aucune des réponses ci-dessus", True),
        ("fr", "Aucune de ces réponses", True),
        ("fr", "A et B", True),
        ("fr", "Les deux", True),
        ("fr", "Toutes les marques qui publient", False),
        ("fr", "Un calendrier", False),
    ],
)
def test_options_that_speak_of_the_others_stay_put(language: str, option: str, stays: bool) -> None:
    assert words(language).stays_put(option) is stays
