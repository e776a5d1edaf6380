"""A colour as written in palette.yml becomes the `#rrggbb` that the gate measures and CSS gets."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

from coloraide import Color

_EXAMPLE = 'Write a colour of CSS, for example "#1d438c" or oklch(40% 0.13 262)'


@dataclass(frozen=True)
class Reading:
    """Either `colour` (`#rrggbb`) or what is wrong; beside a colour, `problem` is mere advice."""

    colour: str | None
    problem: str = ""
    hint: str = ""


@lru_cache(maxsize=512)
def read_colour(written: str) -> Reading:
    """Read any notation of CSS Color 4 that stands for itself (no `var()`, no `currentColor`).

    A colour outside sRGB is mapped into it by CSS Color 4's own method (less chroma, same hue):
    what is measured is then exactly what is shown.
    """
    try:
        colour = Color(written.strip())
        alpha = colour.alpha(nans=False)
        shown = colour.convert("srgb").fit("srgb", method="oklch-chroma")
    except (ValueError, OverflowError, ZeroDivisionError):
        return Reading(None, f"'{written}' is not a colour", _EXAMPLE)
    if not all(math.isfinite(value) for value in colour.coords(nans=False)):
        return Reading(None, f"'{written}' is not a colour", _EXAMPLE)
    if alpha < 1:
        return Reading(
            None,
            f"'{written}' is not opaque (alpha {alpha:g})",
            "Write the colour that is seen on its background, without alpha",
        )
    return _reading(written, shown, colour.in_gamut("srgb"))


def _reading(written: str, shown: Color, in_gamut: bool) -> Reading:
    code = shown.to_string(hex=True, alpha=False)
    if in_gamut:
        return Reading(code)
    return Reading(
        code, f"'{written}' lies outside sRGB and is shown as {code}", f'Write "{code}" to say so'
    )
