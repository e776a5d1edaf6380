"""The gate: a right palette passes, and each way to fail is seen and said."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from guidekit.contrast.check import check, gate, measure, shown
from guidekit.contrast.loader import load
from guidekit.contrast.palette import Kind, Level, Palette
from guidekit.contrast.ratios import Vision, delta_e
from guidekit.contrast.thresholds import NEEDS
from guidekit.diagnostics import Severity, errors, report
from tests.unit.contrast.palettes import PALETTE, case_table, edited, line_with

FIGURES: dict[str, Any] = case_table("palette-figures.json")


@pytest.fixture(scope="module")
def palette() -> Palette:
    palette, found = load(PALETTE)
    assert palette is not None, report(found)
    return palette


def test_a_right_palette_passes(palette: Palette) -> None:
    assert check(palette) == []
    assert len(measure(palette)) == 112


@pytest.mark.parametrize(
    "row", FIGURES["ratios"], ids=lambda row: f"{row['scheme']}-{row['foreground']}"
)
def test_the_palette_has_the_figures_it_was_designed_with(
    palette: Palette, row: dict[str, Any]
) -> None:
    measured = [
        found
        for found in measure(palette)
        if found.scheme == row["scheme"]
        and found.foreground.name == row["foreground"]
        and found.background.name in row["background"]
    ]
    assert {found.background.name for found in measured} == set(row["background"])
    assert shown(min(found.ratios[Vision.NORMAL] for found in measured)) == f"{row['normal']:.2f}"
    if row["deficient"] is not None:
        visions = (Vision.PROTAN, Vision.DEUTAN)
        lowest = min(found.ratios[vision] for found in measured for vision in visions)
        assert shown(lowest) == f"{row['deficient']:.2f}"


@pytest.mark.parametrize(
    "row", FIGURES["distances"], ids=lambda row: f"{row['scheme']}-{row['group']}"
)
def test_the_groups_have_the_distances_they_were_designed_with(
    palette: Palette, row: dict[str, Any]
) -> None:
    group = next(group for group in palette.groups if group.name == row["group"])
    colours = [palette.colour(row["scheme"], token) for token in group.tokens]
    for vision in (Vision.PROTAN, Vision.DEUTAN, Vision.TRITAN):
        smallest = min(
            delta_e(one, other, vision) for one in colours for other in colours if one != other
        )
        assert smallest == pytest.approx(row[vision], abs=0.1)


def test_red_on_green_fails_with_everything_one_needs_to_mend_it(tmp_path: Path) -> None:
    path = edited(
        tmp_path, ('paper-2: "#f4efe7"', 'paper-2: "#00ff00"'), ('c1: "#358e88"', 'c1: "#ff0000"')
    )
    line = line_with(path.read_text(encoding="utf-8"), 'c1: "#ff0000"')
    palette, found = gate(path)
    assert palette is not None, "a failing pair doesn't make the file unreadable"
    (finding,) = [item for item in found if "'c1' (#ff0000) on 'paper-2'" in item.message]
    assert finding.severity is Severity.ERROR
    text = finding.text(tmp_path)
    assert text.startswith(
        f"palette.yml:{line}: light: 'c1' (#ff0000) on 'paper-2' (#00ff00) has a contrast of "
        "2.91:1, protan 5.64:1, deutan 2.21:1; chart needs 3:1."
    )
    assert "nearest passing colour of the same hue for 'c1' is \"#" in text


def test_one_bad_pair_gives_one_finding_with_a_colour_that_passes(tmp_path: Path) -> None:
    path = edited(tmp_path, ('wrong: "#912e08"', 'wrong: "#ff8a5c"'))
    _, found = gate(path)
    assert {item.line for item in found} == {
        line_with(path.read_text(encoding="utf-8"), 'wrong: "#ff8a5c"')
    }
    assert len(found) == 3  # on paper, paper-2 and its tint
    (hint,) = {item.hint for item in found}
    colour = hint.split('"')[1]
    _, mended = gate(edited(tmp_path, ('wrong: "#912e08"', f'wrong: "{colour}"')))
    assert mended == []


def test_a_floor_under_simulation_can_fail_alone(tmp_path: Path) -> None:
    path = edited(
        tmp_path,
        ("level: AAA", "level: AA"),
        ('mark: "#f3dd99"', 'mark: "#020458"'),
        ("{ foreground: ink, background: mark", "{ foreground: wrong, background: mark"),
        ('wrong: "#912e08"', 'wrong: "#fc0c35"'),
    )
    _, found = gate(path)
    (finding,) = [item for item in found if "'mark' (#020458)" in item.message]
    assert "4.51:1, protan 2.70:1, deutan 5.47:1; text needs 4.5:1 and 3:1 under" in finding.message


def test_a_hopeless_background_is_said_to_be_one(tmp_path: Path) -> None:
    path = edited(tmp_path, ('mark: "#f3dd99"', 'mark: "#8a8a8a"'))
    _, found = gate(path)
    (finding,) = found
    assert finding.line == line_with(path.read_text(encoding="utf-8"), 'mark: "#8a8a8a"')
    assert finding.hint.startswith("Change the background: no text can reach 7:1 on it")
    assert "for 'mark' is \"#" in finding.hint


def test_a_suggestion_that_would_break_another_pair_is_said_to(tmp_path: Path) -> None:
    """`ink` can't suit white paper and black paper-2; no paper-2 can carry a pure red `link`."""
    path = edited(
        tmp_path,
        ('paper-2: "#f4efe7"', 'paper-2: "#14171e"'),
        ('link: "#1d438c"', 'link: "#ff0000"'),
    )
    _, found = gate(path)
    (finding,) = [
        item for item in found if item.message.startswith("light: 'ink' (#1a2131) on 'paper-2'")
    ]
    assert finding.hint.endswith("but another pair with 'ink' fails with it")


def test_status_colours_that_red_green_blind_eyes_confuse_fail(tmp_path: Path) -> None:
    path = edited(
        tmp_path,
        ('right: "#2a7ddd"', 'right: "#1a7f37"'),
        ('wrong: "#912e08"', 'wrong: "#d1242f"'),
    )
    _, found = gate(path)
    (finding,) = found
    assert "'right' (#1a7f37) and 'wrong' (#d1242f) of 'status' are too alike" in finding.message
    assert "ΔE2000 protan 15.0, deutan 8.6; it needs 20" in finding.message
    token, colour = finding.hint.split("'")[1], finding.hint.split('"')[1]
    edits = {"right": "#1a7f37", "wrong": "#d1242f"} | {token: colour}
    mended = edited(
        tmp_path,
        ('right: "#2a7ddd"', f'right: "{edits["right"]}"'),
        ('wrong: "#912e08"', f'wrong: "{edits["wrong"]}"'),
    )
    assert gate(mended)[1] == []


def test_colours_that_only_tritan_eyes_confuse_are_advice(tmp_path: Path) -> None:
    path = edited(tmp_path, ("status: [right, wrong]", "status: [right, wrong, c1]"))
    _, found = gate(path)
    assert errors(found) == []
    assert {item.severity for item in found} == {Severity.ADVICE}
    assert any("ΔE2000 tritan 3.4; it needs 20" in item.message for item in found)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_both_schemes_are_gated(scheme: str, tmp_path: Path) -> None:
    ink = {
        "light": ('ink: "#1a2131"', 'ink: "#f3dd98"'),
        "dark": ('ink: "#ebe7df"', 'ink: "#5a460f"'),
    }
    _, found = gate(edited(tmp_path, ink[scheme]))
    assert found
    assert all(item.message.startswith(f"{scheme}: ") for item in found)


def test_level_aa_asks_for_less_and_still_asks(tmp_path: Path) -> None:
    grey = ('ink-2: "#3f4858"', 'ink-2: "#5c6470"')
    assert gate(edited(tmp_path, grey))[1]
    relaxed = ("level: AAA", "level: AA")
    assert gate(edited(tmp_path, relaxed, grey))[1] == []
    paler = ('ink-2: "#3f4858"', 'ink-2: "#8a929e"')
    _, found = gate(edited(tmp_path, relaxed, paler))
    assert found
    assert all("text needs 4.5:1 and 3:1 under protan and deutan" in item.message for item in found)


def test_a_minimum_asks_for_more(tmp_path: Path) -> None:
    higher = ("background: mark, kind: text }", "background: mark, kind: text, minimum: 12 }")
    _, found = gate(edited(tmp_path, higher))
    assert [item.message.split(": ", 1)[0] for item in found] == ["light", "dark"]
    assert all("text needs 12:1" in item.message for item in found)


def test_every_kind_has_its_need_at_every_level() -> None:
    assert {kind: str(need) for kind, need in NEEDS[Level.AAA].items()} == {
        Kind.TEXT: "7:1 and 4.5:1 under protan and deutan",
        Kind.LARGE: "4.5:1 and 4.5:1 under protan and deutan",
        Kind.CONTROL: "3:1",
        Kind.FOCUS: "3:1",
        Kind.BORDER: "3:1",
        Kind.STATUS: "3:1",
        Kind.CHART: "3:1",
    }
    assert all(set(needs) == set(Kind) for needs in NEEDS.values())


@pytest.mark.parametrize(
    ("figure", "text"), [(6.99999, "6.99"), (4.5, "4.50"), (21.0, "21.00"), (7.29, "7.29")]
)
def test_figures_are_cut_not_rounded(figure: float, text: str) -> None:
    assert shown(figure) == text
