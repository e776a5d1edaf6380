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
    "c1": Role.PART,
    "c1-text": Role.TEXT,
    "c2": Role.PART,
    "c2-text": Role.TEXT,
    "c3": Role.PART,
    "c3-text": Role.TEXT,
    "c4": Role.PART,
    "c4-text": Role.TEXT,
}

# The groups whose colours are never to be mistaken for each other, and who belongs to them at the
# least.
GROUPS: Mapping[str, tuple[str, ...]] = {
    "status": ("right", "wrong"),
    "causes": ("c1", "c2", "c3", "c4"),
}


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
    """All of palette.yml. `schemes` maps a scheme's name to its tokens by name."""

    path: Path
    level: Level
    schemes: Mapping[str, Mapping[str, Token]]
    pairs: tuple[Pair, ...]
    groups: tuple[Group, ...]

    def colour(self, scheme: str, token: str) -> str:
        """The `#rrggbb` of a token.

        Raises:
            KeyError: no such scheme or token (the loader makes sure that all are there).
        """
        return self.schemes[scheme][token].colour
