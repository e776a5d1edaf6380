"""The figures: against the golden pairs, and against an implementation that isn't ours."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest
from coloraide import Color
from hypothesis import given
from hypothesis import strategies as st

from guidekit.contrast.ratios import LUMINANCE_WEIGHTS, Vision, contrast_ratio, delta_e, luminance
from guidekit.contrast.thresholds import Need, meets
from tests.unit.contrast.palettes import case_table

CASES: dict[str, Any] = case_table("contrast-pairs.json")
TEXTS = [case for case in CASES["pairs"] if case["kind"] == "text"]
GROUPS = [case for case in CASES["pairs"] if case["kind"] != "text"]

hex_colours = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


def note(case: dict[str, Any]) -> str:
    return str(case["note"])


@pytest.mark.parametrize("case", TEXTS, ids=note)
def test_ratios_of_golden_pairs(case: dict[str, Any]) -> None:
    one, other = case["fg"], case["bg"]
    assert contrast_ratio(one, other) == pytest.approx(case["ratio"], abs=0.0005)
    assert contrast_ratio(one, other, Vision.PROTAN) == pytest.approx(case["protan"], abs=0.0005)
    assert contrast_ratio(one, other, Vision.DEUTAN) == pytest.approx(case["deutan"], abs=0.0005)


@pytest.mark.parametrize("case", TEXTS, ids=note)
@pytest.mark.parametrize(
    ("verdict", "need"),
    [
        ("AA", Need(4.5)),
        ("AAA", Need(7)),
        ("AA_cvd_floor3", Need(4.5, 3)),
        ("AA_cvd_strict", Need(4.5, 4.5)),
        ("AAA_cvd_floor45", Need(7, 4.5)),
        ("AAA_cvd_strict", Need(7, 7)),
    ],
)
def test_verdicts_of_golden_pairs(case: dict[str, Any], verdict: str, need: Need) -> None:
    assert meets(case["fg"], case["bg"], need) is case[verdict]


@pytest.mark.parametrize("case", GROUPS, ids=note)
def test_distances_of_golden_groups(case: dict[str, Any]) -> None:
    colours = case.get("colors") or [case["a"], case["b"]]
    smallest = {
        vision: min(delta_e(one, other, vision) for one, other in combinations(colours, 2))
        for vision in Vision
    }
    # The golden figures come from other simulations: they agree within 0.4 of a ΔE2000.
    assert smallest == pytest.approx(case["dE2000"], abs=0.4)
    assert (min(smallest.values()) >= 11) is case["distinct_11"]
    assert (min(smallest.values()) >= 20) is case["distinct_20"]


@pytest.mark.parametrize("case", GROUPS, ids=note)
def test_ratios_of_golden_groups(case: dict[str, Any]) -> None:
    if "bg" in case:
        lowest = min(contrast_ratio(colour, case["bg"]) for colour in case["colors"])
        assert lowest == pytest.approx(case["bg_ratio_min"], abs=0.005)
        assert (lowest >= 3) is case["nontext_3to1"]
    else:
        ratio = contrast_ratio(case["a"], case["b"])
        assert ratio == pytest.approx(case["ratio_between"], abs=0.0005)


def test_weights_are_those_of_the_sources() -> None:
    assert {vision.value: list(weights) for vision, weights in LUMINANCE_WEIGHTS.items()} == CASES[
        "weights"
    ]


@given(hex_colours, hex_colours)
def test_ratio_agrees_with_another_implementation(one: str, other: str) -> None:
    theirs = Color(one).contrast(Color(other), method="wcag21")
    assert contrast_ratio(one, other) == pytest.approx(theirs, rel=2e-3)


@pytest.mark.parametrize("vision", [Vision.PROTAN, Vision.DEUTAN])
@given(one=hex_colours)
def test_simulated_luminance_agrees_with_a_simulation(vision: Vision, one: str) -> None:
    simulated = Color(one).filter(vision.value, method="vienot").convert("srgb-linear")
    theirs = sum(
        weight * channel
        for weight, channel in zip(
            LUMINANCE_WEIGHTS[Vision.NORMAL], simulated.coords(nans=False), strict=True
        )
    )
    assert luminance(one, vision) == pytest.approx(theirs, abs=2e-4)


@given(hex_colours, hex_colours)
def test_ratio_is_symmetric_and_bounded(one: str, other: str) -> None:
    for vision in LUMINANCE_WEIGHTS:
        ratio = contrast_ratio(one, other, vision)
        assert ratio == contrast_ratio(other, one, vision)
        assert 1 <= ratio <= 21.000001


@given(hex_colours)
def test_a_colour_does_not_differ_from_itself(one: str) -> None:
    assert contrast_ratio(one, one) == 1
    assert all(delta_e(one, one, vision) == 0 for vision in Vision)


def test_nothing_is_rounded_before_it_is_compared() -> None:
    assert round(contrast_ratio("#777777", "#ffffff"), 1) == 4.5
    assert not meets("#777777", "#ffffff", Need(4.5))
    assert round(contrast_ratio("#5a5a5a", "#ffffff")) == 7
    assert not meets("#5a5a5a", "#ffffff", Need(7))


def test_a_simulated_ratio_is_an_extra_condition() -> None:
    """Red on green reads better for protan eyes than for others: that excuses nothing."""
    assert contrast_ratio("#ff0000", "#00ff00", Vision.PROTAN) > 4.5
    assert not meets("#ff0000", "#00ff00", Need(4.5, 4.5))
    assert contrast_ratio("#fc0c35", "#020458") > 4.5
    assert not meets("#fc0c35", "#020458", Need(4.5, 3))
