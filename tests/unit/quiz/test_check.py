"""The checks of a whole site, on small sites in a temporary folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from guidekit.diagnostics import Diagnostic, report
from guidekit.quiz.check import check_questions
from tests.golden import golden, load
from tests.unit import made
from tests.unit.quiz.helpers import cases, convert

QUESTION = "/// quiz | an-id\n\nWhich?\n\n- [x] One\n    > Yes.\n- [ ] Two\n    > No.\n\n///\n"


def write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())


def check_site(docs: Path) -> list[Diagnostic]:
    guide = made.converted(docs)
    return check_questions(
        {
            language: [
                one.listed for page in pages.values() for one in guide.drawing(page).questions
            ]
            for language, pages in guide.pages.items()
        }
    )


@pytest.mark.parametrize("path", cases("sites"), ids=lambda path: path.stem)
def test_site(path: Path, tmp_path: Path) -> None:
    write(tmp_path, load(path)["files"])

    told = report(check_site(tmp_path), tmp_path)

    assert told == golden(path, "problems", told)


def test_what_a_build_collects_is_checked_in_the_same_way() -> None:
    """A hook has the questions already; pages need no second reading."""
    other = QUESTION.replace("[x]", "[ ]", 1).replace("- [ ] T", "- [x] T")
    pages = {"en": convert(QUESTION).questions, "fr": convert(other).questions}

    told = report(
        check_questions({code: [one.listed for one in found] for code, found in pages.items()})
    )

    assert "the question 'an-id' has another right answer here (2) than (1)" in told


def test_state_of_one_page_does_not_reach_the_next(tmp_path: Path) -> None:
    write(tmp_path, {"en/a.md": f"---\ntitle: A\n---\n{QUESTION}", "en/b.md": QUESTION})

    guide = made.converted(tmp_path)
    found = [one for page in guide.all_pages for one in guide.drawing(page).questions]

    assert [(one.path.name, one.line) for one in found] == [("a.md", 4), ("b.md", 1)]
    assert all(question.quiz for question in found)
