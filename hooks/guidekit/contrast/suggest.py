"""The nearest colour of the same hue that passes.

The search runs in the plane of OKLCH lightness and chroma at the colour's own hue, where distance
is ΔEOK. For each of a few chromas it walks away from the colour's lightness, both ways, until a
colour passes, and closes in on the border by bisection; then it looks again around the best chroma
in finer steps. What passes is decided on the 8-bit colour, so rounding can't undo it.

OKLCH: B. Ottosson, "A perceptual color space for image processing" (2020), as in CSS Color 4.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from coloraide import Color

_LIGHTNESS_STEP = 0.02
_CHROMA_STEPS = 12
_HEADROOM = 0.06  # how much more chroma than the colour's own is worth a look
_PRECISION = 1 / 2048  # finer than the 8-bit steps of lightness
_GAMUT_TOLERANCE = 0.0005  # of a channel from 0 to 1: an eighth of an 8-bit step
_HUE_TOLERANCE = 0.009  # in OKLab: near black one 8-bit step can be another hue


@dataclass(frozen=True)
class _Hit:
    """A passing colour, and how far it is from where the search began."""

    distance: float
    chroma: float
    colour: str


def nearest_passing(colour: str, passes: Callable[[str], bool]) -> str | None:
    """The `#rrggbb` nearest to `colour` (ΔEOK), of the same OKLCH hue, for which `passes` holds.

    `colour` itself when it passes; None when no colour of this hue, black and white included, does.
    """
    if passes(colour):
        return colour
    lightness, chroma, hue = Color(colour).convert("oklch").coords(nans=False)
    search = _Search(colour, lightness, chroma, hue, passes)
    step = (chroma + _HEADROOM) / _CHROMA_STEPS
    best = search.best(_around(chroma, step, _CHROMA_STEPS), None)
    while best and step > _PRECISION * 4:
        step /= 4
        best = search.best(_around(best.chroma, step, 4), best)
    return best.colour if best else None


def _around(chroma: float, step: float, count: int) -> list[float]:
    """Chromas at most `count` steps away, nearest first, grey always among them."""
    steps = (chroma + side * step * number for number in range(count + 1) for side in (-1, 1))
    return [*dict.fromkeys(max(0.0, value) for value in steps), 0.0]


@dataclass(frozen=True)
class _Search:
    colour: str
    lightness: float
    chroma: float
    hue: float
    passes: Callable[[str], bool]

    def best(self, chromas: Iterable[float], best: _Hit | None) -> _Hit | None:
        """The nearest hit on any of `chromas`, or `best` if none is nearer."""
        for chroma in chromas:
            for direction in (-1, 1):
                hit = self._walk(chroma, direction, best.distance if best else math.inf)
                if hit and (best is None or hit.distance < best.distance):
                    best = hit
        return best

    def _walk(self, chroma: float, direction: int, limit: float) -> _Hit | None:
        """The first passing colour towards black (-1) or white (1), no farther than `limit`."""
        before = self.lightness
        for lightness in self._lightnesses(direction):
            if math.hypot(before - self.lightness, chroma - self.chroma) > limit:
                return None
            if self._passing(lightness, chroma):
                return self._hit(self._border(before, lightness, chroma), chroma)
            before = lightness
        return None

    def _lightnesses(self, direction: int) -> Iterator[float]:
        end = 1.0 if direction > 0 else 0.0
        lightness = self.lightness
        while (end - lightness) * direction > 0:
            yield lightness
            lightness += direction * _LIGHTNESS_STEP
        yield end

    def _border(self, failing: float, passing: float, chroma: float) -> float:
        while abs(passing - failing) > _PRECISION:
            middle = (failing + passing) / 2
            if self._passing(middle, chroma):
                passing = middle
            else:
                failing = middle
        return passing

    def _hit(self, lightness: float, chroma: float) -> _Hit:
        colour = _code(lightness, chroma, self.hue) or self.colour
        return _Hit(delta_e_ok(self.colour, colour), chroma, colour)

    def _passing(self, lightness: float, chroma: float) -> bool:
        colour = _code(lightness, chroma, self.hue)
        return colour is not None and self.passes(colour)


def delta_e_ok(one: str, other: str) -> float:
    """Distance of two `#rrggbb` colours in OKLab (CSS Color 4): black to white is 1."""
    return Color(one).delta_e(other, method="ok", scalar=1)


def _code(lightness: float, chroma: float, hue: float) -> str | None:
    """The 8-bit colour, or None where cutting it off or rounding it would change its hue."""
    shown = Color("oklch", [lightness, chroma, hue]).convert("srgb")
    if not shown.in_gamut("srgb", tolerance=_GAMUT_TOLERANCE):
        return None
    code: str = shown.clip().to_string(hex=True)
    return code if hue_drift(code, hue) <= _HUE_TOLERANCE else None


def hue_drift(code: str, hue: float) -> float:
    """How far an 8-bit colour lies from a hue (degrees): a distance in OKLab, not an angle."""
    angle = math.radians(hue)
    _, a, b = Color(code).convert("oklab").coords()
    return abs(a * math.sin(angle) - b * math.cos(angle))
