"""The model of palette.yml: tokens per scheme, the pairs they form, the groups to be told apart.

A token is a named, opaque colour. Which tokens there are is settled here, because the stylesheets
use them by name; what colour each has is settled in palette.yml alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Level(StrEnum):
    """Which conformance level of WCAG 2.2 the gate asks for. There is no level without a gate."""

    AAA = "AAA"
    AA = "AA"


class Kind(StrEnum):
    """What a pair's foreground is, and so how strong its contrast must be."""

    TEXT = "text"
    LARGE = "large"
    CONTROL = "control"
    FOCUS = "focus"
    BORDER = "border"
    STATUS = "status"
    CHART = "chart"


class Role(StrEnum):
    """What the stylesheets do with a token, and so in which pairs it has to stand."""

    GROUND = "ground"
    TEXT = "text"
    PART = "part"
    DECORATION = "decoration"


SCHEMES = ("light", "dark")

TOKENS: Mapping[str, Role] = {
    "paper": Role.GROUND,
    "paper-2": Role.GROUND,
    "paper-3": Role.GROUND,
    "rule": Role.DECORATION,
    "edge": Role.PART,
    "ink": Role.TEXT,
    "ink-2": Role.TEXT,
    "link": Role.TEXT,
    "focus": Role.PART,
    "right": Role.PART,
    "right-text": Role.TEXT,
    "right-tint": Role.GROUND,
    "wrong": Role.PART,
    "wrong-text": Role.TEXT,
    "wrong-tint": Role.GROUND,
    "mark": Role.GROUND,
}
"""Those that every guide needs; a colour for each of its parts comes on top."""


def part_tokens(number: int) -> dict[str, Role]:
    """The tokens of so many parts: the fill of each one's shape, and its text."""
    fills = [f"c{part}" for part in range(1, number + 1)]
    return {
        name: role
        for fill in fills
        for name, role in ((fill, Role.PART), (f"{fill}-text", Role.TEXT))
    }


# What the stylesheets set a part's colours on; so nobody has to list these pairs in palette.yml.
PART_GROUNDS = ("paper", "paper-2")

# The groups whose colours are never to be mistaken for each other, and who belongs to them at the
# least. The colours of the parts are one besides.
GROUPS: Mapping[str, tuple[str, ...]] = {"status": ("right", "wrong")}


@dataclass(frozen=True)
class Token:
    """One colour in one scheme: `colour` is `#rrggbb`, `line` that of its value in palette.yml."""

    name: str
    colour: str
    line: int

    def __str__(self) -> str:
        return f"'{self.name}' ({self.colour})"


@dataclass(frozen=True)
class Pair:
    """A foreground token on a background token; `minimum` asks for more than `kind` does."""

    foreground: str
    background: str
    kind: Kind
    line: int
    minimum: float = 0


@dataclass(frozen=True)
class Group:
    """Tokens that must be told apart from each other by colour-blind eyes too."""

    name: str
    tokens: tuple[str, ...]
    line: int


@dataclass(frozen=True)
class Palette:
    """All of palette.yml.

    `schemes` maps a scheme's name to its tokens by name; `parts` counts those that it has colours for.
    """

    path: Path
    level: Level
    schemes: Mapping[str, Mapping[str, Token]]
    pairs: tuple[Pair, ...]
    groups: tuple[Group, ...]
    parts: int = 0

    @property
    def tokens(self) -> dict[str, Role]:
        """All tokens that a scheme has, with what each is for."""
        return {**TOKENS, **part_tokens(self.parts)}

    def colour(self, scheme: str, token: str) -> str:
        """The `#rrggbb` of a token.

        Raises:
            KeyError: no such scheme or token (the loader makes sure that all are there).
        """
        return self.schemes[scheme][token].colour
