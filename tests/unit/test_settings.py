"""Each setting is read or told at its line with what to write; the default holds then."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from guidekit.diagnostics import report
from guidekit.settings import SETTINGS, Parts, Settings, read
from guidekit.settings.model import text
from guidekit.sources import located_yaml

CONFIG = Path("mkdocs.yml")


def read_lines(lines: str) -> tuple[Settings, str]:
    indented = "".join(f"    {line}\n" for line in lines.splitlines())
    located = located_yaml.load(f"extra:\n  guide:\n{indented}")
    settings, found = read(CONFIG, located, ("en", "fr"))
    return settings, report(found)


@pytest.mark.parametrize("name", SETTINGS)
def test_the_example_of_every_setting_can_be_read(name: str) -> None:
    settings, told = read_lines(f"{name}: {SETTINGS[name].example}")
    assert told == ""
    assert hasattr(settings, name)


def test_every_setting_has_a_line_and_every_line_a_setting() -> None:
    assert set(SETTINGS) == set(vars(Settings()))


MISTAKES = [
    ("stale_after_months: soon", "3: `stale_after_months` is not a whole number of months: 'soon'"),
    ("stale_after_months: 0", "Write `stale_after_months: 18`"),
    ("stale_after_months: true", "is not a whole number of months: 'True'"),
    ("reading_speed: 10", "`reading_speed` is not a number of words from 50 to 1000: '10'"),
    ("chapter_words: 1800", "`chapter_words` is not two numbers of words: '1800'"),
    ("chapter_words: 2600 to 1800", "Write `chapter_words: 1800 to 2600`"),
    ("chapter_questions: [1]", "`chapter_questions` is not a whole number: '[1]'"),
    ("right_option_length: 0.5", "is not a number from 1 to 10: '0.5'"),
    ("glossary_scope: chapter", "`glossary_scope` is not section or page: 'chapter'"),
    ("chapter_question: 12", "unknown key 'chapter_question' under `extra: guide:`. Did you mean"),
    ("licence: { en: Free, de: Frei }", "there is no text in 'fr', but one in 'de', which is none"),
    ("licence:\n  en: Free", "3: there is no text in 'fr'. Add a line `fr: …`"),
    ("licence:\n  en: Free\n  fr: []", "5: the text in 'fr' is none: '[]'"),
    ("legal_notice: http://example.org", "`legal_notice` is not a page of the guide, an https:"),
    ("legal_notice: javascript:alert(1)", "is not a page of the guide"),
    ("contact: /etc/legal.md", "is not a page of the guide"),
    ("footer_pages: sources.md", "`footer_pages` is not a list of pages: 'sources.md'"),
    ("parts: cause", "`parts` is not a group of `key`, `one`, `all` and `begin`: 'cause'"),
    ("parts:\n  keys: cause", "4: unknown key 'keys' in `parts`. Did you mean 'key'?"),
    ("parts:\n  key: title", "4: `key` can't be 'title'"),
    ("parts:\n  one: { en: cause }", "4: there is no text in 'fr'"),
    ("parts:\n  one:\n    en: 5\n    fr: x", "5: the text in 'en' is none: '5'"),
]


@pytest.mark.parametrize(("lines", "told"), MISTAKES)
def test_a_mistake_is_told(lines: str, told: str) -> None:
    settings, found = read_lines(lines)
    assert told in found
    assert found.startswith("mkdocs.yml:")
    assert replace(settings, parts=Parts()) == Settings()


def test_the_key_of_parts_holds_though_a_text_is_missing() -> None:
    settings, told = read_lines("parts:\n  key: cause\n  one: { en: cause }")
    assert "there is no text in 'fr'" in told
    assert settings.parts == Parts("cause")


def test_numbers_are_read_as_people_write_them() -> None:
    settings, told = read_lines("chapter_words: 1,800 – 2,600\nchanged_length: 10-30")
    assert told == ""
    assert settings.chapter_words == range(1800, 2601)
    assert settings.changed_length == range(10, 31)


def test_a_text_is_one_for_all_languages_or_one_for_each() -> None:
    settings, _ = read_lines("publisher: Acme & Co\nlicence: { en: Free, fr: Libre }")
    assert text(settings.publisher, "fr") == "Acme & Co"
    assert text(settings.licence, "fr") == "Libre"
    assert text(settings.contact, "fr") == ""


def test_a_text_in_a_language_that_was_dropped_may_stay() -> None:
    settings, told = read_lines("licence: { de: Frei, en: Free, fr: Libre }")
    assert told == ""
    assert text(settings.licence, "de") == ""


def test_all_mistakes_are_told_in_one_run() -> None:
    _, told = read_lines("stale_after_months: x\nreading_speed: y\nparts: z")
    assert len(told.splitlines()) == 3
