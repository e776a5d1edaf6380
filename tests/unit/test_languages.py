"""A language's files are read like any other input, and each that is here is whole."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from guidekit import languages
from guidekit.diagnostics import Severity, report
from guidekit.languages.counted import Counted
from guidekit.prose import typography

KNOWN = {
    "en/interface.yml": {
        "home": "Home",
        "next": "Next",
        "licence": "Text CC BY 4.0, code MIT",
        "code": "Code",
        "of": '"{part} {number} of {total}"',
        "reading_time": '"{minutes} min read"',
    },
    "fr/interface.yml": {"home": "Accueil", "title": "Page introuvable"},
}
"""Texts that tests look for; a host may have changed them, so they are put into the copies."""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Copies of the languages' folders, to put a defect into."""
    shutil.copytree(languages.FOLDER, tmp_path / "languages")
    for name, texts in KNOWN.items():
        path = tmp_path / "languages" / name
        text = path.read_text("utf-8")
        for key, known in texts.items():
            text = re.sub(rf"(?m)^  {key}: .*", f"  {key}: {known}", text, count=1)
        path.write_text(text, "utf-8")
    monkeypatch.setattr("guidekit.languages.FOLDER", tmp_path / "languages")
    languages.refresh()
    yield tmp_path / "languages"
    monkeypatch.undo()
    languages.refresh()


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    languages.refresh()


def told(folder: Path, language: str) -> str:
    return report(languages.check(language), folder)


@pytest.mark.parametrize("language", languages.known())
def test_nothing_is_missing_and_nothing_wrong(language: str) -> None:
    assert languages.check(language) == []


@pytest.mark.parametrize("language", languages.known())
@pytest.mark.parametrize("part", languages.WORDS)
def test_every_text_is_there_in_each_language(language: str, part: str) -> None:
    rooms = languages.words(language, part)
    for room, names in languages.words("en", part).items():
        assert {name for name in names if not name.startswith("equivalent_")} <= set(rooms[room])


DEFECTS = {
    "no YAML": (
        "interface.yml",
        "code: Code",
        "code: Code: x",
        ("en/interface.yml:20: the file is no YAML", "quote a text that holds a colon"),
    ),
    "placeholder of another name": (
        "interface.yml",
        "{part} {number} of {total}",
        "Mistake {nummer} of {total}",
        (": unknown placeholder {nummer}", "Did you mean 'number'?"),
    ),
    "placeholder where there is nothing to fill in": (
        "interface.yml",
        "home: Home",
        "home: Home of {site}",
        ("unknown placeholder {site}", "None may stand here"),
    ),
    "placeholder with a format": (
        "interface.yml",
        "{number} of",
        "{number:03} of",
        ("the placeholder {number} has more in it",),
    ),
    "placeholder that is missing": (
        "interface.yml",
        "{minutes} min read",
        "5",
        ("en/interface.yml:6: the placeholder {minutes} is missing in '5'",),
    ),
    "brace without a partner": (
        "interface.yml",
        "{part} {number} of",
        "{part} {number of",
        ("a brace without its partner in '{part} {number of {total}'",),
    ),
    "list instead of a text": (
        "interface.yml",
        "home: Home",
        "home: [Home]",
        ("en/interface.yml:4: 'home' is no text: '['Home']'",),
    ),
    "empty text": ("interface.yml", "home: Home", "home:", ("'home' is empty",)),
    "locale that nobody knows": (
        "interface.yml",
        "locale: en_GB",
        "locale: English",
        ("en/interface.yml:3: unknown locale 'English'",),
    ),
    "misspelt name": (
        "interface.yml",
        "legal_notice: ",
        "legal_notise: ",
        ("unknown key 'legal_notise' in 'page'. Did you mean 'legal_notice'?",),
    ),
    "misspelt room": (
        "quiz.yml",
        "\nscript:",
        "\nscripts:",
        ("unknown key 'scripts'. Did you mean 'script'?",),
    ),
    "name that English lacks": (
        "interface.yml",
        "  home: Home\n",
        "",
        ("en/interface.yml:2: 'page: home' is missing",),
    ),
    "name written twice": (
        "interface.yml",
        "  home: Home\n",
        "  home: Home\n  home: House\n",
        ("'home' is written twice",),
    ),
    "form that numbers don't have": (
        "interface.yml",
        "  questions:\n    one:",
        "  questions:\n    ones:",
        (
            "unknown form 'ones' of 'questions'. Did you mean 'one'?",
            "'questions' has no form 'one', which 1 takes",
        ),
    ),
    "pattern that is none": (
        "quiz.yml",
        r"'\bexcept\b'",
        r"'\bexcept('",
        ("is no regular expression",),
    ),
    "list that is none": (
        "prose.yml",
        "empty_links: [here, click here, this link, link, this page, more, read more]",
        "empty_links: here",
        ("'empty_links' is no list: 'here'",),
    ),
    "choice that isn't one": (
        "prose.yml",
        "notes: after_stop",
        "notes: after",
        ("'notes' is 'after'. Write before_stop or after_stop",),
    ),
    "number that is none": (
        "prose.yml",
        "constant: 206.835",
        "constant: two",
        ("'constant' is no number: 'two'",),
    ),
    "rule that isn't whole": (
        "prose.yml",
        "    hint: Write … (U+2026)\n",
        "",
        ("a rule lacks 'hint'",),
    ),
    "pair of one": (
        "glossary.yml",
        "- ['(s)is', '\\1es']",
        "- ['(s)is']",
        ("is no pair",),
    ),
    "group that isn't there": (
        "glossary.yml",
        "- ['(s)is', '\\1es']",
        "- ['sis', '\\1es']",
        ("names a group that 'sis' doesn't have",),
    ),
}


@pytest.mark.parametrize(("name", "old", "new", "words"), DEFECTS.values(), ids=DEFECTS)
def test_a_mistake_is_told_at_its_line(
    folder: Path, name: str, old: str, new: str, words: tuple[str, ...]
) -> None:
    change(folder / "en" / name, old, new)
    text = told(folder, "en")
    assert all(word in text for word in words), text
    for line in text.splitlines():
        assert line.startswith(f"en/{name}:")


def test_what_cannot_be_used_is_lent_by_english_and_never_a_traceback(folder: Path) -> None:
    change(folder / "fr/interface.yml", "home: Accueil", "home: [a]")
    change(folder / "fr/interface.yml", "title: Page introuvable", "title: Page {x}")
    assert languages.interface("fr")["page"]["home"] == "Home"
    english = languages.interface("en")["not_found"]
    assert languages.interface("fr")["not_found"]["title"] == english["title"]


def test_without_english_a_name_stands_for_itself(folder: Path) -> None:
    (folder / "en/interface.yml").write_text("page: [", "utf-8")
    languages.refresh()
    assert languages.interface("en")["page"]["home"] == "home"


def test_a_word_that_another_language_lacks_is_advice(folder: Path) -> None:
    change(folder / "fr/interface.yml", "  home: Accueil\n", "")
    (found,) = languages.check("fr")
    assert found.severity is Severity.ADVICE
    assert "'page: home' is missing, English stands in. Add it, after 'Home'" in found.text()


def test_a_new_language_is_a_folder(folder: Path) -> None:
    (folder / "de").mkdir()
    (folder / "de/interface.yml").write_text("page: { home: Startseite }", "utf-8")
    languages.refresh()
    assert languages.interface("de-AT")["page"]["home"] == "Startseite"
    assert languages.interface("de")["page"]["next"] == "Next"
    text = told(folder, "de")
    assert "the language 'de' has no prose.yml: none of its rules is applied" in text
    assert "the language 'de' has no quiz.yml: English words stand in" in text


def test_rules_that_are_missing_are_said_once_and_can_be_waived(folder: Path) -> None:
    change(folder / "fr/prose.yml", "notes: before_stop\n", "")
    (found,) = languages.check("fr")
    assert found.severity is Severity.ADVICE
    assert "'notes' is missing: nothing of it is checked" in found.text()
    path = folder / "fr/prose.yml"
    text = path.read_text("utf-8")
    path.write_text(
        text[: text.index("typography:")]
        + "typography: []\nnotes: before_stop\n"
        + text[text.index("empty_links:") :],
        "utf-8",
    )
    languages.refresh()
    assert languages.check("fr") == []
    assert typography.rules("fr") == ()


def test_a_language_without_a_folder_is_told_in_one_line() -> None:
    (found,) = languages.check("pt")
    assert (found.path.name, found.severity) == ("pt", Severity.ADVICE)
    assert "Copy the folder en to pt" in found.hint


@pytest.mark.parametrize("code", ["../languages/fr", "", "e n", "xx"])
def test_a_code_is_never_a_path(code: str) -> None:
    assert languages.code(code) is None


@pytest.mark.parametrize(("code", "served"), [("fr-CA", "fr"), ("FR_ca", "fr"), ("en", "en")])
def test_a_region_is_served_by_its_language(code: str, served: str) -> None:
    assert languages.code(code) == served


def test_a_saved_file_is_read_again(folder: Path) -> None:
    languages.refresh()
    assert languages.interface("en")["page"]["home"] == "Home"
    change(folder / "en/interface.yml", "home: Home", "home: The first page")
    assert languages.interface("en")["page"]["home"] == "The first page"


@pytest.mark.parametrize(
    ("language", "number", "form"),
    [("en", 0, "other"), ("en", 1, "one"), ("fr", 0, "one"), ("fr", 2, "other")],
)
def test_a_number_takes_its_form(language: str, number: int, form: str) -> None:
    questions = languages.interface(language)["page"]["questions"]
    assert isinstance(questions, Counted)
    assert questions.format(number=number) == questions.forms[form].format(number=number)


def test_a_language_of_many_forms() -> None:
    forms = {"one": "{n} plik", "few": "{n} pliki", "many": "{n} plików", "other": "{n} pliku"}
    files = Counted(forms, "n", "pl")
    assert [files.format(n=n) for n in (1, 3, 5)] == ["1 plik", "3 pliki", "5 plików"]


def test_words_are_escaped_for_html_and_forms_for_a_script(folder: Path) -> None:
    change(folder / "en/interface.yml", "home: Home", "home: Home & <b>away</b>")
    path = folder / "en/interface.yml"
    path.write_text(
        re.sub(r"(  stale:\n    one: ).*", r'\1Once "a month" & ago', path.read_text("utf-8")),
        "utf-8",
    )
    languages.refresh()
    words = languages.for_html("en")["page"]
    assert words["home"] == "Home &amp; &lt;b&gt;away&lt;/b&gt;"
    stale = words["stale"]
    assert isinstance(stale, Counted)
    assert "'" not in stale.for_script and '"' not in stale.for_script
    raw = stale.for_script.replace("&quot;", '"').replace("&amp;", "&")
    assert json.loads(raw)["one"] == 'Once "a month" & ago'
