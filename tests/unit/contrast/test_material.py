"""Material's colour variables: which are new or gone, and whether the stylesheet sets them."""

from __future__ import annotations

import re
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from guidekit.contrast.material import FIXED, VARIABLES, colour_variables, covered
from guidekit.contrast.palette import TOKENS
from tests.unit.contrast.palettes import case_table

KNOWN: dict[str, Any] = case_table("material-variables.json")


@pytest.fixture(scope="module")
def theme_css() -> str:
    spec = find_spec("material")
    assert spec is not None
    assert spec.origin is not None
    folder = Path(spec.origin).parent / "templates" / "assets" / "stylesheets"
    sheets = [*folder.glob("main*.min.css"), *folder.glob("palette*.min.css")]
    assert len(sheets) == 2
    return "\n".join(sheet.read_text(encoding="utf-8") for sheet in sheets)


def test_the_installed_theme_has_the_variables_we_know(theme_css: str) -> None:
    installed, known = colour_variables(theme_css), set(KNOWN["variables"])
    assert {"new": sorted(installed - known), "gone": sorted(known - installed)} == {
        "new": [],
        "gone": [],
    }, "map what is new in guidekit/contrast/material.py, then update material-variables.json"
    assert version("mkdocs-material") == KNOWN["material"]


def test_every_variable_is_covered_or_left_alone_for_a_reason() -> None:
    left_alone: dict[str, str] = KNOWN["left_alone"]
    assert set(KNOWN["variables"]) - covered() == set(left_alone)
    assert covered() - set(KNOWN["variables"]) == frozenset()
    assert all(len(reason) > 20 for reason in left_alone.values())


def test_what_is_left_alone_takes_its_colour_from_what_is_covered(theme_css: str) -> None:
    for name in KNOWN["left_alone"]:
        values = re.findall(rf"{name}:([^;}}]*)", theme_css)
        assert values, name
        if name != "--md-hue":
            assert all(re.fullmatch(r"var\(--md-[a-z-]+\)", value) for value in values), name


def test_no_variable_takes_two_colours() -> None:
    variables = [variable for group in VARIABLES.values() for variable in group] + list(FIXED)
    assert len(variables) == len(set(variables))
    assert set(VARIABLES) <= set(TOKENS)


@pytest.mark.parametrize(
    ("css", "names"),
    [
        ("a{--md-new-color:#fff}", {"--md-new-color"}),
        ("a{--md-tint:rgb(1 2 3)}", {"--md-tint"}),
        ("a{--md-tint:var(--md-x-color)}", {"--md-tint", "--md-x-color"}),
        ("a{color:var(--md-x-color--light)}", {"--md-x-color--light"}),
        ("a{--md-icon:url(\"data:image/svg+xml,<path fill='#fff'/>\")}", set()),
        ("/* --md-old-color:#fff */ a{--md-width:3px}", set()),
    ],
)
def test_a_new_variable_would_be_seen(css: str, names: set[str]) -> None:
    assert colour_variables(css) == names
