"""A link named "here", in any way of writing a link, and none that says where it leads."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from guidekit.prose import link_text
from tests.unit.prose import helpers

_QUOTED = re.compile("'(.+?)'(?: doesn|$)")


@pytest.mark.parametrize("case", helpers.cases("links"), ids=lambda case: case["text"])
def test_finds(tmp_path: Path, case: dict[str, object]) -> None:
    found = list(link_text.check(helpers.page(tmp_path, str(case["text"]))))
    told = [f"{problem.line}: {_QUOTED.findall(problem.message)[0]}" for problem in found]
    assert sorted(told) == sorted(case["found"])  # type: ignore[call-overload]


def test_the_line_counts_the_front_matter(tmp_path: Path) -> None:
    (found,) = link_text.check(helpers.page(tmp_path, "\n[here](a.md)", meta="title: T\n"))
    assert found.line == 5
    assert "name what is found there" in found.hint
