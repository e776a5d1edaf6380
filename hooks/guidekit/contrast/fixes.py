"""What to write instead of a colour that fails: the hint of each finding, and the line it is for.

The best advice mends the failing pair without breaking another one, so a suggestion for a token is
held against every pair and group in which the token stands. Where no such colour exists, the next
best is said to be just that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .palette import Kind, Pair, Palette, Token
from .ratios import delta_e
from .suggest import delta_e_ok, nearest_passing
from .thresholds import DISTINCT, DISTINCT_VISIONS, Need, meets, need_of

_EXTREMES = ("#000000", "#ffffff")


@dataclass(frozen=True)
class Fix:
    """What to write, and the line of the colour to change."""

    hint: str
    line: int


class Fixer:
    """Finds fixes for one palette; a colour that many findings ask for is searched once."""

    def __init__(self, palette: Palette) -> None:
        self._palette = palette
        self._found: dict[tuple[str, str], str | None] = {}

    def pair(self, scheme: str, pair: Pair) -> Fix:
        """How to mend a pair that fails in `scheme`."""
        tokens = self._palette.schemes[scheme]
        foreground, background = tokens[pair.foreground], tokens[pair.background]
        need = need_of(pair, self._palette)
        if not any(meets(extreme, background.colour, need) for extreme in _EXTREMES):
            return self._change_background(scheme, background, _hopeless(pair.kind, need))
        colour = self._for_all_uses(scheme, foreground)
        if colour:
            return Fix(_nearest(foreground, colour), foreground.line)
        if self._for_all_uses(scheme, background):
            return self._change_background(scheme, background, "Change the background")
        return _for_this_pair_only(foreground, background, need)

    def group(self, scheme: str, one: Token, other: Token) -> Fix:
        """How to tell two colours of a group apart: by the smaller change to either of them."""
        found = [
            (delta_e_ok(token.colour, colour), token, colour)
            for token in (one, other)
            if (colour := self._for_all_uses(scheme, token))
        ]
        if not found:
            return Fix(
                "Give one of them another hue, or make it much lighter or darker", other.line
            )
        _, token, colour = min(found, key=lambda option: option[0])
        return Fix(_nearest(token, colour), token.line)

    def _change_background(self, scheme: str, background: Token, advice: str) -> Fix:
        colour = self._for_all_uses(scheme, background)
        nearest = f". {_nearest(background, colour)}" if colour else ""
        return Fix(advice + nearest, background.line)

    def _for_all_uses(self, scheme: str, token: Token) -> str | None:
        """The nearest colour with which every pair and group of `token` passes in `scheme`."""
        key = (scheme, token.name)
        if key not in self._found:
            self._found[key] = nearest_passing(token.colour, self._passes_everywhere(*key))
        return self._found[key]

    def _passes_everywhere(self, scheme: str, token: str) -> Callable[[str], bool]:
        contrasts = list(_contrasts(self._palette, scheme, token))
        others = list(_others_of_groups(self._palette, scheme, token))

        def passes(colour: str) -> bool:
            return all(meets(colour, other, need) for other, need in contrasts) and all(
                delta_e(colour, other, vision) >= DISTINCT
                for other in others
                for vision in DISTINCT_VISIONS
            )

        return passes


def _nearest(token: Token, colour: str) -> str:
    return f"The nearest passing colour of the same hue for '{token.name}' is \"{colour}\""


def _hopeless(kind: Kind, need: Need) -> str:
    what = "text" if kind in (Kind.TEXT, Kind.LARGE) else "colour"
    return f"Change the background: no {what} can reach {need.ratio:g}:1 on it"


def _for_this_pair_only(foreground: Token, background: Token, need: Need) -> Fix:
    """Always found: white or black passes here, and both are of every hue."""
    colour = nearest_passing(foreground.colour, lambda other: meets(other, background.colour, need))
    nearest = _nearest(foreground, colour or "")
    return Fix(
        f"{nearest}, but another pair with '{foreground.name}' fails with it", foreground.line
    )


def _contrasts(palette: Palette, scheme: str, token: str) -> Iterator[tuple[str, Need]]:
    """The colours that `token` meets in pairs, on either side, with what each pair needs."""
    tokens = palette.schemes[scheme]
    for pair in palette.pairs:
        if token in (pair.foreground, pair.background):
            other = pair.background if token == pair.foreground else pair.foreground
            if other in tokens:
                yield tokens[other].colour, need_of(pair, palette)


def _others_of_groups(palette: Palette, scheme: str, token: str) -> Iterator[str]:
    tokens = palette.schemes[scheme]
    for group in palette.groups:
        if token in group.tokens:
            others = (other for other in group.tokens if other != token and other in tokens)
            yield from (tokens[other].colour for other in others)
