"""The gate: every pair and every group, in every scheme, against what it needs.

`gate` is what a build runs. `measure` gives the same figures as a table, for the page that shows
them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal
from itertools import combinations
from pathlib import Path

from guidekit.diagnostics import Diagnostic, Severity, errors

from .fixes import Fixer
from .loader import load_partly
from .palette import Group, Pair, Palette, Token
from .ratios import LUMINANCE_WEIGHTS, Vision, contrast_ratio, delta_e
from .thresholds import ADVISED_VISIONS, DISTINCT, DISTINCT_VISIONS, Need, meets, need_of


@dataclass(frozen=True)
class Measured:
    """One pair in one scheme: its ratio for each kind of vision (unrounded) and what it needs."""

    scheme: str
    pair: Pair
    foreground: Token
    background: Token
    ratios: Mapping[Vision, float]
    need: Need

    @property
    def passes(self) -> bool:
        """Whether the pair reaches what it needs."""
        return meets(self.foreground.colour, self.background.colour, self.need)


def gate(path: Path) -> tuple[Palette | None, list[Diagnostic]]:
    """Read and check palette.yml: all mistakes and all failing pairs in one run.

    The palette is None when the file couldn't be read whole.
    """
    palette, found = load_partly(path)
    complete = not errors(found)
    return (palette if complete else None), found + check(palette)


def check(palette: Palette) -> list[Diagnostic]:
    """All pairs and groups that fail, as errors; what only tritan eyes confuse, as advice."""
    fixer = Fixer(palette)
    failing = [
        _pair_fails(palette.path, fixer, found) for found in measure(palette) if not found.passes
    ]
    return failing + [
        found
        for scheme in palette.schemes
        for group in palette.groups
        for found in _confused(palette, fixer, scheme, group)
    ]


def measure(palette: Palette) -> list[Measured]:
    """Every pair in every scheme, in the order of palette.yml."""
    return [
        Measured(
            scheme,
            pair,
            foreground := tokens[pair.foreground],
            background := tokens[pair.background],
            {
                vision: contrast_ratio(foreground.colour, background.colour, vision)
                for vision in LUMINANCE_WEIGHTS
            },
            need_of(pair, palette),
        )
        for scheme, tokens in palette.schemes.items()
        for pair in palette.pairs
        if pair.foreground in tokens and pair.background in tokens
    ]


def shown(figure: float, places: int = 2) -> str:
    """A figure cut after `places` decimals: 6.9996 is 6.99, since it isn't 7."""
    return str(Decimal(repr(figure)).quantize(Decimal(1).scaleb(-places), rounding=ROUND_DOWN))


def _pair_fails(path: Path, fixer: Fixer, found: Measured) -> Diagnostic:
    ratios = ", ".join(
        f"{shown(ratio)}:1" if vision is Vision.NORMAL else f"{vision} {shown(ratio)}:1"
        for vision, ratio in found.ratios.items()
    )
    message = (
        f"{found.scheme}: {found.foreground} on {found.background} has a contrast of {ratios}; "
        f"{found.pair.kind} needs {found.need}"
    )
    fix = fixer.pair(found.scheme, found.pair)
    return Diagnostic(path, fix.line, message, fix.hint)


def _confused(palette: Palette, fixer: Fixer, scheme: str, group: Group) -> Iterator[Diagnostic]:
    tokens = palette.schemes[scheme]
    members = (tokens[name] for name in group.tokens if name in tokens)
    for one, other in combinations(members, 2):
        if _too_close(one, other, DISTINCT_VISIONS):
            fix = fixer.group(scheme, one, other)
            message = _too_close_message(scheme, group, one, other, DISTINCT_VISIONS)
            yield Diagnostic(palette.path, fix.line, message, fix.hint)
        if _too_close(one, other, ADVISED_VISIONS):
            message = _too_close_message(scheme, group, one, other, ADVISED_VISIONS)
            hint = "Some eyes confuse them: words and shapes must tell them apart"
            yield Diagnostic(palette.path, other.line, message, hint, Severity.ADVICE)


def _too_close(one: Token, other: Token, visions: tuple[Vision, ...]) -> bool:
    return any(delta_e(one.colour, other.colour, vision) < DISTINCT for vision in visions)


def _too_close_message(
    scheme: str, group: Group, one: Token, other: Token, visions: tuple[Vision, ...]
) -> str:
    figures = ", ".join(
        f"{vision} {shown(delta_e(one.colour, other.colour, vision), 1)}" for vision in visions
    )
    return (
        f"{scheme}: {one} and {other} of '{group.name}' are too alike, ΔE2000 {figures}; "
        f"it needs {DISTINCT:g}"
    )
