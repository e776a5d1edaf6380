"""Each language says all that a question says, with the same values filled in."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from guidekit.quiz.kinds import registry
from guidekit.quiz.words import FOLDER, languages, words


def load(language: str) -> dict[str, dict[str, str]]:
    texts: dict[str, dict[str, str]] = yaml.safe_load(
        (FOLDER / f"{language}.yml").read_text("utf-8")
    )
    return texts


def fields(text: str) -> list[str]:
    return sorted(re.findall(r"\{(\w+)\}", text))


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("part", ["page", "script"])
def test_languages_say_the_same(language: str, part: str) -> None:
    english, own = load("en")[part], load(language)[part]

    assert list(own) == list(english)
    assert all(
        isinstance(text, str) and (text or key == "percent_space") for key, text in own.items()
    )
    assert {key: fields(text) for key, text in own.items()} == {
        key: fields(text) for key, text in english.items()
    }


def test_every_kind_has_a_name() -> None:
    assert {f"kind_{kind}" for kind in registry.names()} <= set(words("en").page)


def test_english_and_french_are_there() -> None:
    assert {"en", "fr"} <= set(languages())


def test_french_has_its_own_spaces() -> None:
    """A no-break space before : ; ! ? and inside « », and no straight apostrophe."""
    texts = [text for part in ("page", "script") for text in load("fr")[part].values()]

    for text in texts:
        assert not re.search("[^\u00a0\u202f][;!?»]|(?<=[^\u00a0]):|«[^\u00a0]|'", text), text


@pytest.mark.parametrize(
    ("language", "used"), [("fr", "fr"), ("fr-CA", "fr"), ("FR_ca", "fr"), ("en-GB", "en")]
)
def test_a_region_is_served_by_its_language(language: str, used: str) -> None:
    assert words(language).language == used
    assert words(language).advice is None


@pytest.mark.parametrize("language", ["de", "de-AT", "../../secret", ""])
def test_an_unknown_language_falls_back_to_english(language: str) -> None:
    found = words(language)

    assert found.page == words("en").page
    assert found.advice
    assert found.advice.path.parent == FOLDER
    assert found.advice.path.name == ("de.yml" if language[:2] == "de" else found.advice.path.name)


def test_a_new_language_is_a_new_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for known in languages():
        (tmp_path / f"{known}.yml").write_bytes((FOLDER / f"{known}.yml").read_bytes())
    (tmp_path / "nl.yml").write_text("page: {hint: Tip}\n", encoding="utf-8")
    monkeypatch.setattr("guidekit.quiz.words.FOLDER", tmp_path)
    words.cache_clear()

    dutch = words("nl")

    words.cache_clear()
    assert dutch.page["hint"] == "Tip"
    assert dutch.page["answer"] == words("en").page["answer"]
    assert dutch.advice is None


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
