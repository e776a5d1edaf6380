"""The suggested colour: it passes, keeps its hue, and nothing nearer does."""

from __future__ import annotations

import math

import pytest
from coloraide import Color
from hypothesis import example, given, settings
from hypothesis import strategies as st

from guidekit.contrast.suggest import delta_e_ok, hue_drift, nearest_passing
from guidekit.contrast.thresholds import Need, meets

TEXT, LARGE, PART = Need(7, 4.5), Need(4.5, 4.5), Need(3)
SAMPLES = [
    ("#ff0000", "#00ff00", TEXT),
    ("#4051b5", "#ffffff", TEXT),
    ("#5488e8", "#1e2129", TEXT),
    ("#ff0080", "#1e2129", TEXT),
    ("#fc0c35", "#020458", TEXT),
    ("#ff7900", "#fbf8f3", TEXT),
    ("#00ffff", "#fbf8f3", PART),
    ("#ffff00", "#ffffff", TEXT),
    ("#0000ff", "#14171e", TEXT),
    ("#888888", "#777777", LARGE),
]

hex_colours = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


def drift(one: str, other: str) -> float:
    return hue_drift(other, Color(one).convert("oklch").get("hue", nans=False))


def brute_force(colour: str, ground: str, need: Need) -> float:
    """The distance to the nearest passing colour of a dense grid over lightness and chroma."""
    hue = Color(colour).convert("oklch").get("hue", nans=False)
    nearest = math.inf
    for lightness in range(0, 201):
        for chroma in range(0, 34):
            other = Color("oklch", [lightness / 200, chroma / 100, hue]).convert("srgb")
            if other.in_gamut("srgb"):
                code = other.to_string(hex=True)
                if meets(code, ground, need):
                    nearest = min(nearest, delta_e_ok(colour, code))
    return nearest


@pytest.mark.parametrize(("colour", "ground", "need"), SAMPLES)
def test_nothing_nearer_passes(colour: str, ground: str, need: Need) -> None:
    found = nearest_passing(colour, lambda other: meets(other, ground, need))
    assert found is not None
    assert meets(found, ground, need)
    assert drift(colour, found) < 0.004
    assert delta_e_ok(colour, found) <= brute_force(colour, ground, need) + 0.005


@settings(max_examples=60, deadline=None)
@example("#4c4b00", "#989680", TEXT)  # the darkest yellow but black was given as a red
@given(hex_colours, hex_colours, st.sampled_from([TEXT, LARGE, PART]))
def test_a_suggestion_passes_and_keeps_the_hue(colour: str, ground: str, need: Need) -> None:
    found = nearest_passing(colour, lambda other: meets(other, ground, need))
    possible = any(meets(extreme, ground, need) for extreme in ("#000000", "#ffffff"))
    assert (found is not None) is possible
    if found:
        assert meets(found, ground, need)
        assert drift(colour, found) < 0.01  # near black, an 8-bit step is as wide as this


def test_a_passing_colour_is_its_own_suggestion() -> None:
    assert nearest_passing("#1d438c", lambda other: True) == "#1d438c"


def test_no_suggestion_where_nothing_passes() -> None:
    assert nearest_passing("#1d438c", lambda other: meets(other, "#808080", TEXT)) is None


def test_a_narrow_window_of_lightness_is_found() -> None:
    """At least 4.5:1 on white and 3:1 on black: neither the lightest nor the darkest will do."""
    found = nearest_passing(
        "#ffd0d0",
        lambda other: meets(other, "#ffffff", Need(4.5)) and meets(other, "#000000", PART),
    )
    assert found is not None
    assert meets(found, "#ffffff", Need(4.5))
    assert meets(found, "#000000", PART)
