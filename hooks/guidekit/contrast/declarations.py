"""Which CSS declarations set a colour of their own, or change colours that were measured.

Only what a colour gate must know about CSS: how declarations are told apart, which properties take
colours, and which values leave the palette's colours alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from coloraide import Color

# What a paint may be without being a colour of one's own.
_INHERITED = frozenset({"inherit", "initial", "unset", "revert", "revert-layer"})
_UNPAINTED = _INHERITED | {"currentcolor", "none", "auto", "context-fill", "context-stroke"}
_PAINTS_TEXT = frozenset({"color", "-webkit-text-fill-color"})  # where transparent hides words

# Properties that may hold a colour among other things, or a picture that can't be measured.
_MIXED = (
    "background",
    "border",
    "box-shadow",
    "column-rule",
    "list-style",
    "outline",
    "text-decoration",
    "text-emphasis",
    "text-shadow",
    "-webkit-text-stroke",
)

# Properties that change how colours come out, with the values that don't.
EFFECTS = {
    "filter": {"none"},
    "backdrop-filter": {"none"},
    "mix-blend-mode": {"normal"},
    "background-blend-mode": {"normal"},
    "opacity": {"1", "1.0", "100%"},
    "fill-opacity": {"1", "1.0", "100%"},
    "stroke-opacity": {"1", "1.0", "100%"},
    "stop-opacity": {"1", "1.0", "100%"},
    "flood-opacity": {"1", "1.0", "100%"},
    "forced-color-adjust": {"auto"},
}

_SYSTEM_COLOUR = re.compile(
    r"(?:accentcolor|button|field|highlight|mark|selecteditem|canvas)(?:text)?|graytext|"
    r"(?:active|link|visited)text|button(?:border|face)"
)
_COLOUR_FUNCTION = re.compile(
    r"\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark|device-cmyk|var|env"
    r"|url|image|image-set|cross-fade|element|paint"
    r"|(?:repeating-)?(?:linear|radial|conic)-gradient)\(",
    re.IGNORECASE,
)
_REFERENCE = re.compile(r"\Aurl\(\s*[\"']?#[^()]*\)")
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
# One declaration: what is quoted or in brackets may hold a semicolon.
_DECLARATION = re.compile(
    r"""(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\([^()]*(?:\([^()]*\)[^()]*)*\)|[^;{}])+"""
)
_PROPERTY = re.compile(
    r"\s*([-\w]+)\s*:\s*(.*?)\s*(?:!\s*important\s*)?\Z", re.DOTALL | re.IGNORECASE
)


@dataclass(frozen=True)
class Declaration:
    """`name: value` as written, at `offset` in its style."""

    name: str
    value: str
    offset: int

    @property
    def is_effect(self) -> bool:
        """Whether it changes colours instead of setting one."""
        return self.name in EFFECTS


def offending(style: str) -> Iterator[Declaration]:
    """The declarations of a style (attribute or sheet) that set or change a colour."""
    bare = _COMMENT.sub(lambda match: " " * len(match.group()), style)
    for part in _DECLARATION.finditer(bare):
        found = _PROPERTY.match(part.group())
        if found and sets_colour(found.group(1).lower(), found.group(2)):
            offset = part.start() + found.start(1)
            yield Declaration(found.group(1).lower(), " ".join(found.group(2).split()), offset)


def sets_colour(name: str, value: str) -> bool:
    """Whether a property (or SVG attribute) of this value sets a colour, or changes others."""
    plain = value.strip().lower()
    if name in EFFECTS:
        return plain not in EFFECTS[name] | _INHERITED
    if is_paint(name):
        return _is_painted(plain, "" if name in _PAINTS_TEXT else "transparent")
    if name.startswith("--"):
        return name.startswith(("--guide-", "--md-")) or _holds_colour(plain.replace("var(", "("))
    return name.startswith(_MIXED) and _holds_colour(plain)


def is_paint(name: str) -> bool:
    """Whether a property (or SVG attribute) takes a colour and nothing else."""
    return name in ("color", "fill", "stroke") or name.endswith("-color")


def _is_painted(value: str, allowed: str) -> bool:
    """A reference to a gradient or pattern is none: that is looked into where it stands."""
    words = _REFERENCE.sub("", value).split()
    return any(word not in _UNPAINTED and word != allowed for word in words)


def _holds_colour(value: str) -> bool:
    return bool(_COLOUR_FUNCTION.search(value)) or any(
        _SYSTEM_COLOUR.fullmatch(word) or Color.match(word, fullmatch=True) is not None
        for word in re.split(r"[\s,/]+", value)
        if word != "transparent"
    )
