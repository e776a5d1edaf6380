"""How far apart two colours are, for normal and for colour-deficient eyes.

Every figure is taken on the 8-bit colours that a browser shows, written `#rrggbb`. WCAG's formulas
are written out because coloraide's luminance weights differ from WCAG's in the fourth decimal;
differences in hue are coloraide's.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache

from coloraide import Color


class Vision(StrEnum):
    """A kind of eyes; the dichromacies are simulated in full strength."""

    NORMAL = "normal"
    PROTAN = "protan"
    DEUTAN = "deutan"
    TRITAN = "tritan"


# Weights of linear red, green and blue in the relative luminance that each kind of eyes sees.
# Normal: WCAG 2.2. The other two: the simulation of Viénot, Brettel & Mollon, "Digital Video
# Colourmaps for Checking the Legibility of Displays by Dichromats" (1999), followed by WCAG's
# weights, is one weighted sum. Tritanopia hardly moves luminance, so nothing is measured under it.
LUMINANCE_WEIGHTS: dict[Vision, tuple[float, float, float]] = {
    Vision.NORMAL: (0.2126, 0.7152, 0.0722),
    Vision.PROTAN: (0.1046, 0.8232, 0.0722),
    Vision.DEUTAN: (0.2700, 0.6578, 0.0722),
}


@lru_cache(maxsize=4096)
def luminance(colour: str, vision: Vision = Vision.NORMAL) -> float:
    """Relative luminance of `#rrggbb`, from 0 (black) to 1 (white), as `vision` sees it.

    https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. Nothing is clipped on the way: a simulated
    colour may leave the gamut, and cutting it off there would change its luminance.

    Raises:
        KeyError: `vision` has no luminance weights (tritan).
    """
    channels = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    weights = LUMINANCE_WEIGHTS[vision]
    return sum(weight * channel for weight, channel in zip(weights, channels, strict=True))


def contrast_ratio(one: str, other: str, vision: Vision = Vision.NORMAL) -> float:
    """Contrast of two `#rrggbb` colours, from 1 to 21, in either order; never rounded.

    https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
    """
    darker, lighter = sorted((luminance(one, vision), luminance(other, vision)))
    return (lighter + 0.05) / (darker + 0.05)


def delta_e(one: str, other: str, vision: Vision = Vision.NORMAL) -> float:
    """Difference ΔE2000 of two `#rrggbb` colours as `vision` sees them; 0 is the same colour.

    CIE 142-2001, by coloraide, on D65 Lab. Protan and deutan are simulated after Viénot 1999,
    tritan after Brettel 1997; what a simulation puts outside the gamut is cut to it, as a screen
    would.
    """
    return _simulated(one, vision).delta_e(_simulated(other, vision), method="2000")


@lru_cache(maxsize=1024)
def _simulated(colour: str, vision: Vision) -> Color:
    seen = Color(colour)
    if vision is not Vision.NORMAL:
        seen = seen.filter(vision.value).clip("srgb")
    return seen.convert("lab-d65")


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
