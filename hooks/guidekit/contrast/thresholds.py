"""How much contrast each kind of pair needs, at each level.

WCAG 2.2: 1.4.3 and 1.4.6 for text, 1.4.11 for parts of controls, focus and meaningful borders.
The floor under simulated protanopia and deuteranopia is ours, for all text: AA's ratio at AAA, and
that of large text at AA. A simulated ratio can also rise, so the floor comes on top of WCAG's ratio
and never stands in for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .palette import Kind, Level, Pair, Palette
from .ratios import Vision, contrast_ratio


@dataclass(frozen=True)
class Need:
    """The least ratios: for normal eyes, and (0: none) under protan and deutan."""

    ratio: float
    floor: float = 0

    def __str__(self) -> str:
        under = f" and {self.floor:g}:1 under protan and deutan" if self.floor else ""
        return f"{self.ratio:g}:1{under}"


_PART = Need(3)
_PARTS: dict[Kind, Need] = {kind: _PART for kind in Kind if kind not in (Kind.TEXT, Kind.LARGE)}

NEEDS: Mapping[Level, Mapping[Kind, Need]] = {
    Level.AAA: {Kind.TEXT: Need(7, 4.5), Kind.LARGE: Need(4.5, 4.5), **_PARTS},
    Level.AA: {Kind.TEXT: Need(4.5, 3), Kind.LARGE: Need(3, 3), **_PARTS},
}

# Where ΔE2000 between two colours of a group starts to be safe, and who decides.
DISTINCT = 20.0
DISTINCT_VISIONS = (Vision.PROTAN, Vision.DEUTAN)
ADVISED_VISIONS = (Vision.TRITAN,)


def need_of(pair: Pair, palette: Palette) -> Need:
    """What `pair` needs at the palette's level, or more when the pair itself asks for more."""
    need = NEEDS[palette.level][pair.kind]
    return Need(max(need.ratio, pair.minimum), need.floor)


def meets(one: str, other: str, need: Need) -> bool:
    """Whether two `#rrggbb` colours reach `need`; compared unrounded, as WCAG asks."""
    if contrast_ratio(one, other) < need.ratio:
        return False
    return not need.floor or all(
        contrast_ratio(one, other, vision) >= need.floor
        for vision in (Vision.PROTAN, Vision.DEUTAN)
    )
