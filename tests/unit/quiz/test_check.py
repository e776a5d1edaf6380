"""The checks of a whole site, on small sites in a temporary folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from guidekit.diagnostics import Severity, report
from guidekit.quiz.check import check_questions, check_site, language_folders
from guidekit.quiz.reader import PageReader
from tests.unit.quiz.helpers import cases, convert, golden, load

QUESTION = "/// quiz | an-id\n\nWhich?\n\n- [x] One\n    > Yes.\n- [ ] Two\n    > No.\n\n///\n"


def write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())


@pytest.mark.parametrize("path", cases("sites"), ids=lambda path: path.stem)
def test_site(path: Path, tmp_path: Path) -> None:
    write(tmp_path, load(path)["files"])

    told = report(check_site(tmp_path), tmp_path)

    assert told == golden(path, "problems", told)


def test_a_file_that_is_no_utf8_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    write(tmp_path, {"en/b.md": "/// quiz | b\n"})
    (tmp_path / "en" / "a.md").write_bytes(b"# A\n\ncaf\xe9\n\n/// quiz | a\n")

    first, second, third = report(check_site(tmp_path), tmp_path).split("\n")

    assert first == (
        "en/a.md:3: byte 0xE9 in 'café' is not UTF-8. Save the file with the encoding UTF-8."
    )
    assert second.startswith("en/a.md:5: '/// quiz | a' is not closed")
    assert third.startswith("en/b.md:1: '/// quiz | b' is not closed")


def test_a_folder_that_does_not_exist_is_told(tmp_path: Path) -> None:
    (found,) = check_site(tmp_path / "nowhere")

    assert "no folder" in found.message


def test_an_unknown_language_is_advised_once_and_names_the_file_to_add(tmp_path: Path) -> None:
    write(tmp_path, {"eo/a.md": QUESTION, "eo/b.md": QUESTION.replace("an-id", "b")})

    (line,) = report(check_site(tmp_path)).split("\n")

    assert "advice" in line
    assert "quiz/strings/eo.yml" in line


def test_only_folders_with_pages_are_languages(tmp_path: Path) -> None:
    write(tmp_path, {"en/a.md": "", "pt-br/a.md": "", "img/a.png": "", "figures/a.md": ""})

    assert list(language_folders(tmp_path)) == ["en", "pt-br"]


def test_what_a_build_collects_is_checked_in_the_same_way() -> None:
    """A hook has the questions already; pages need no second reading."""
    other = QUESTION.replace("[x]", "[ ]", 1).replace("- [ ] T", "- [x] T")
    pages = {"en": convert(QUESTION).questions, "fr": convert(other).questions}

    told = report(
        check_questions({code: [one.listed for one in found] for code, found in pages.items()})
    )

    assert "the question 'an-id' has another right answer here (2) than (1)" in told


def test_pages_without_a_question_are_not_converted(monkeypatch: pytest.MonkeyPatch) -> None:
    reader = PageReader("en")
    monkeypatch.setattr(reader, "_md", None)

    assert reader.read_text("# Title\n\nhttps://example.org // text", Path("a.md")) == []


def test_state_of_one_page_does_not_reach_the_next() -> None:
    reader = PageReader("en")

    first = reader.read_text(f"---\ntitle: A\n---\n{QUESTION}", Path("a.md"))
    second = reader.read_text(QUESTION, Path("b.md"))

    assert [(str(one.path), one.line) for one in (*first, *second)] == [("a.md", 4), ("b.md", 1)]
    assert all(question.quiz for question in (*first, *second))


def test_advice_is_no_error() -> None:
    found = convert(QUESTION, "eo").diagnostics

    assert [one.severity for one in found] == [Severity.ADVICE]
