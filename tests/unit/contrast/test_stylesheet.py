"""The stylesheet and the icon written from the palette."""

from __future__ import annotations

import gzip
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from guidekit.contrast.loader import load
from guidekit.contrast.material import covered
from guidekit.contrast.palette import SCHEMES, Palette
from guidekit.contrast.stylesheet import (
    MATERIAL_SCHEMES,
    favicon_svg,
    figure_classes,
    stylesheet,
    theme_color,
)
from tests.unit.contrast.palettes import PALETTE, edited

LIGHT = '[data-md-color-scheme="default"]'
DARK = '[data-md-color-scheme="slate"]'


@pytest.fixture(scope="module")
def palette() -> Palette:
    palette, _ = load(PALETTE)
    assert palette is not None
    return palette


@pytest.fixture(scope="module")
def css(palette: Palette) -> str:
    return stylesheet(palette)


def declared(css: str, selector: str) -> dict[str, str]:
    """The declarations of the first rule whose selector ends so."""
    match = re.search(re.escape(selector) + r" \{([^}]*)\}", css)
    assert match, selector
    lines = (line.strip(" ;").partition(": ") for line in match.group(1).strip().splitlines())
    return {name: value for name, _, value in lines}


@pytest.mark.parametrize(("scheme", "selector"), [("light", LIGHT), ("dark", DARK)])
def test_each_scheme_sets_every_token(
    palette: Palette, css: str, scheme: str, selector: str
) -> None:
    assert declared(css, selector) == {
        f"--guide-{name}": palette.colour(scheme, name) for name in palette.tokens
    }


def test_every_variable_of_material_is_set_from_a_token(palette: Palette, css: str) -> None:
    rule = declared(css[css.index("/* Material's") :], "[data-md-color-scheme]")
    assert set(rule) == covered()
    tokens = {value for value in rule.values() if value != "none"}
    assert tokens <= {f"var(--guide-{name})" for name in palette.tokens}


def test_without_a_script_the_device_chooses_the_scheme(palette: Palette, css: str) -> None:
    block = css[css.index("@media (scripting: none) and (prefers-color-scheme: dark)") :]
    rule = declared(block, LIGHT)
    assert rule.pop("color-scheme") == "dark"
    assert rule == {f"--guide-{name}": palette.colour("dark", name) for name in palette.tokens}


def test_print_is_black_on_white_in_every_scheme(palette: Palette, css: str) -> None:
    rule = declared(css[css.index("@media print") :], "[data-md-color-scheme]")
    assert rule["--guide-ink"] == rule["--guide-link"] == "#000000"
    grounds = ["paper", "paper-2", "paper-3", "right-tint", "wrong-tint", "mark"]
    assert {rule[f"--guide-{name}"] for name in grounds} == {"#ffffff"}
    assert rule["--guide-c1-text"] == palette.colour("light", "c1-text")
    assert set(rule) == {f"--guide-{name}" for name in palette.tokens} | {"color-scheme"}
    assert css.rindex("@media print") > css.rindex(DARK), "it has to outrank the schemes"


def test_forced_colours_are_left_to_the_system(css: str) -> None:
    assert "forced" not in css


def test_figures_get_their_classes(css: str) -> None:
    assert ".guide-fill-c1 { fill: var(--guide-c1); }" in css
    assert ".guide-stroke-edge { stroke: var(--guide-edge); }" in css
    written = set(re.findall(r"^\.(guide-[-\w]+) \{", css, re.MULTILINE))
    assert written == {name for name in figure_classes() if not re.search("c[56]$", name)}


def test_parts_get_their_classes(css: str) -> None:
    assert ".shape--4 { fill: var(--guide-c4); }" in css
    assert ".part-text--4 { color: var(--guide-c4-text); }" in css
    assert ".shape--5" not in css


def test_the_stylesheet_is_well_formed_and_small(css: str) -> None:
    assert css.count("{") == css.count("}")
    assert re.sub(r"/\*.*?\*/", "", css).count("/*") == 0
    assert len(gzip.compress(css.encode())) < 2048


def test_a_changed_colour_reaches_stylesheet_frame_and_icon(tmp_path: Path) -> None:
    palette, _ = load(
        edited(tmp_path, ('paper: "#fbf8f3"', "paper: white"), ('c1: "#358e88"', "c1: teal"))
    )
    assert palette is not None
    assert declared(stylesheet(palette), LIGHT)["--guide-paper"] == "#ffffff"
    assert theme_color(palette, "light") == "#ffffff"
    assert theme_color(palette, "dark") == "#14171e"
    assert "#008080" in favicon_svg(palette, 4)


def test_the_icon_has_four_shapes_in_both_schemes(palette: Palette) -> None:
    icon = favicon_svg(palette, 4)
    root = ET.fromstring(icon)  # noqa: S314  (written by us)
    names = [element.get("class") for element in root if element.get("class")]
    assert names == ["c1", "c2", "c3", "c4"]
    assert all(palette.colour(scheme, name or "") in icon for scheme in SCHEMES for name in names)
    assert icon.index("prefers-color-scheme: dark") < icon.index(palette.colour("dark", "c1"))


@pytest.mark.parametrize("parts", range(7))
def test_the_icon_has_a_shape_for_each_part(palette: Palette, parts: int) -> None:
    root = ET.fromstring(favicon_svg(palette, min(parts, 4)))  # noqa: S314  (written by us)
    drawn = [element for element in root if element.get("class")]
    assert len(drawn) == max(1, min(parts, 4))


def test_both_schemes_have_their_name_in_material() -> None:
    assert dict(MATERIAL_SCHEMES) == {"light": "default", "dark": "slate"}
