"""The stylesheet, the browser's frame colour and the tab's icon, all written from the palette.

The stylesheet holds variables only, plus the classes for figures. Every token becomes
`--guide-<token>`, set per scheme; Material's own variables are then pointed at those. It has to be
loaded after Material's stylesheets, which it outranks by order alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from guidekit.parts.shapes import MOST, SHAPES, placed

from .material import FIXED, VARIABLES
from .palette import TOKENS, Palette, Role, part_tokens

# The attribute values that Material knows our schemes by.
MATERIAL_SCHEMES: Mapping[str, str] = {"light": "default", "dark": "slate"}

_LIGHT = ':root,\n[data-md-color-scheme="default"]'
_DARK = '[data-md-color-scheme="slate"]'
_ANY = ":root,\n[data-md-color-scheme]"

# On paper there is no ground to print, and no ink better than black.
_PRINTED_BLACK = ("ink", "ink-2", "link", "focus")


def stylesheet(palette: Palette) -> str:
    """The CSS for all schemes: on screen, without JavaScript, and in print.

    Forced colours need nothing: there the system's colours replace all of these.
    """
    light, dark = _tokens(palette, "light"), _tokens(palette, "dark")
    without_script = _rule(_LIGHT, {"color-scheme": "dark", **dark})
    printed = _rule(_ANY, {"color-scheme": "light", **_printed(light)})
    parts = [
        "/* Written from palette.yml: change the colours there. */",
        _rule(_LIGHT, light),
        _rule(_DARK, dark),
        "/* The switch between the schemes needs a script; without one, the device decides. */",
        _media("(scripting: none) and (prefers-color-scheme: dark)", without_script),
        "/* Material's own variables, in every scheme. */",
        _rule(_ANY, _material()),
        "/* Figures: shapes take their colours from these classes, or from currentColor. */",
        *_figure_classes(palette),
        "/* The parts of the guide: the shape of each, and its text. */",
        *_part_classes(palette),
        _media("print", printed),
    ]
    return "\n".join(parts) + "\n"


def theme_color(palette: Palette, scheme: str) -> str:
    """The `#rrggbb` for `<meta name="theme-color">`: the page's ground, as the header's.

    Raises:
        KeyError: `scheme` is neither "light" nor "dark".
    """
    return palette.colour(scheme, "paper")


def favicon_svg(palette: Palette, parts: int) -> str:
    """The tab's icon: the shapes of the parts, in the colours of the device's scheme.

    A guide without parts has a disc in the colour of its text.
    """
    light, dark = (_shape_rules(palette, scheme, parts) for scheme in ("light", "dark"))
    drawn = "".join(
        f'<path class="c{part}" transform="{place}" d="{SHAPES[part - 1]}"/>'
        for part, place in placed(parts, 32)
    )
    disc = '<circle class="ink" cx="16" cy="16" r="13"/>'
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">'
        f"<style>{light}@media (prefers-color-scheme: dark) {{{dark}}}</style>"
        f"{drawn or disc}</svg>\n"
    )


def figure_classes() -> frozenset[str]:
    """The classes that a shape in a figure may take its colour from, in a guide of the most parts."""
    tokens = _figure_tokens({**TOKENS, **part_tokens(MOST)})
    return frozenset(f"guide-{what}-{token}" for token in tokens for what in ("fill", "stroke"))


def _tokens(palette: Palette, scheme: str) -> dict[str, str]:
    return {f"--guide-{name}": palette.colour(scheme, name) for name in palette.tokens}


def _printed(light: Mapping[str, str]) -> dict[str, str]:
    white = {f"--guide-{name}": "#ffffff" for name in TOKENS if TOKENS[name] is Role.GROUND}
    black = {f"--guide-{name}": "#000000" for name in _PRINTED_BLACK}
    return {**light, **white, **black}


def _material() -> dict[str, str]:
    pointed = {
        variable: f"var(--guide-{token})"
        for token, variables in VARIABLES.items()
        for variable in variables
    }
    return {**pointed, **FIXED}


def _figure_tokens(tokens: Mapping[str, Role]) -> list[str]:
    """Grounds, lines and accents; text in a figure is `currentColor`."""
    return [name for name, role in tokens.items() if role in (Role.GROUND, Role.PART)] + ["ink"]


def _figure_classes(palette: Palette) -> Iterable[str]:
    for token in _figure_tokens(palette.tokens):
        for what in ("fill", "stroke"):
            yield f".guide-{what}-{token} {{ {what}: var(--guide-{token}); }}"


def _part_classes(palette: Palette) -> Iterable[str]:
    for part in range(1, palette.parts + 1):
        yield f".shape--{part} {{ fill: var(--guide-c{part}); }}"
        yield f".part-text--{part} {{ color: var(--guide-c{part}-text); }}"


def _shape_rules(palette: Palette, scheme: str, parts: int) -> str:
    names = [f"c{part}" for part in range(1, parts + 1)] or ["ink"]
    return "".join(f".{name}{{fill:{palette.colour(scheme, name)}}}" for name in names)


def _rule(selector: str, declarations: Mapping[str, str]) -> str:
    lines = "\n".join(f"  {name}: {value};" for name, value in declarations.items())
    return f"{selector} {{\n{lines}\n}}"


def _media(condition: str, rule: str) -> str:
    indented = "\n".join(f"  {line}" for line in rule.splitlines())
    return f"@media {condition} {{\n{indented}\n}}"
