"""Every mistake of an author is told at its line, and in the page where the question would be."""

from __future__ import annotations

from pathlib import Path

import pytest

from guidekit.diagnostics import errors
from tests.golden import golden, load
from tests.unit.quiz.helpers import cases, convert, well_formed


@pytest.mark.parametrize("path", cases("mistakes"), ids=lambda path: path.stem)
def test_mistake(path: Path) -> None:
    """It stops the build, is told at its line, and in the page where the question would be."""
    page = convert(load(path)["input"])

    assert page.told == golden(path, "problems", page.told)
    assert errors(page.diagnostics), "a mistake must stop the build"
    assert all(question.quiz is None for question in page.questions if errors(question.diagnostics))
    # A question that never became one has no place of its own to say it.
    if path.stem == "in-a-paragraph":
        return

    shown = "".join(well_formed_items(page.html))

    for found in errors(page.diagnostics):
        assert found.message.translate(_CONTROL) in shown
    assert "\x02" not in page.html


_CONTROL = {7: None}


def well_formed_items(html: str) -> list[str]:
    tree = well_formed(html.translate(_CONTROL))
    return [
        "".join(node.itertext()) + "\n"
        for node in tree.iter("li")
        if node.get("class") == "quiz-problem__item"
    ]


@pytest.mark.parametrize("path", cases("no-mistakes"), ids=lambda path: path.stem)
def test_no_mistake(path: Path) -> None:
    """What must not stop a build: advice, and what is no question at all."""
    page = convert(load(path)["input"])

    assert page.told == golden(path, "problems", page.told)
    assert not errors(page.diagnostics)
    assert "quiz-problem" not in page.html
