"""How each kind is shown, and in every place where a block may stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.golden import golden, load
from tests.unit.quiz.helpers import cases, convert, well_formed


@pytest.mark.usefixtures("neutral_words")
@pytest.mark.parametrize("path", cases("pages"), ids=lambda path: path.stem)
def test_page(path: Path) -> None:
    case = load(path)

    page = convert(case["input"], case.get("language", "en"))

    assert page.told == ""
    assert page.html == golden(path, "html", page.html)
    well_formed(page.html)
