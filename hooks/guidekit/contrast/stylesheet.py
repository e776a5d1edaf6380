"""The stylesheet, the browser's frame colour and the tab's icon, all written from the palette.

The stylesheet holds variables only, plus the classes for figures. Every token becomes
`--guide-<token>`, set per scheme; Material's own variables are then pointed at those. It has to be
loaded after Material's stylesheets, which it outranks by order alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .material import FIXED, VARIABLES
from .palette import TOKENS, Palette, Role

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
        *_figure_classes(),
        _media("print", printed),
    ]
    return "\n".join(parts) + "\n"


def theme_color(palette: Palette, scheme: str) -> str:
    """The `#rrggbb` for `<meta name="theme-color">`: the page's ground, as the header's.

    Raises:
        KeyError: `scheme` is neither "light" nor "dark".
    """
    return palette.colour(scheme, "paper")


def favicon_svg(palette: Palette) -> str:
    """The tab's icon: the four shapes of the causes, in the colours of the device's scheme."""
    light, dark = (_shape_rules(palette, scheme) for scheme in ("light", "dark"))
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">'
        f"<style>{light}@media (prefers-color-scheme: dark) {{{dark}}}</style>"
        '<circle class="c1" cx="8" cy="8" r="6.5"/>'
        '<path class="c2" d="M18 2h12v12H18z"/>'
        '<path class="c3" d="M8 17.5 15 30H1z"/>'
        '<path class="c4" d="m24 16.5 7 7-7 7-7-7z"/>'
        "</svg>\n"
    )


def figure_classes() -> frozenset[str]:
    """The classes that a shape in a figure may take its colour from."""
    return frozenset(
        f"guide-{what}-{token}" for token in _figure_tokens() for what in ("fill", "stroke")
    )


def _tokens(palette: Palette, scheme: str) -> dict[str, str]:
    return {f"--guide-{name}": palette.colour(scheme, name) for name in TOKENS}


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


def _figure_tokens() -> list[str]:
    """Grounds, lines and accents; text in a figure is `currentColor`."""
    return [name for name, role in TOKENS.items() if role in (Role.GROUND, Role.PART)] + ["ink"]


def _figure_classes() -> Iterable[str]:
    for token in _figure_tokens():
        for what in ("fill", "stroke"):
            yield f".guide-{what}-{token} {{ {what}: var(--guide-{token}); }}"


def _shape_rules(palette: Palette, scheme: str) -> str:
    causes = ("c1", "c2", "c3", "c4")
    return "".join(f".{name}{{fill:{palette.colour(scheme, name)}}}" for name in causes)


def _rule(selector: str, declarations: Mapping[str, str]) -> str:
    lines = "\n".join(f"  {name}: {value};" for name, value in declarations.items())
    return f"{selector} {{\n{lines}\n}}"


def _media(condition: str, rule: str) -> str:
    indented = "\n".join(f"  {line}" for line in rule.splitlines())
    return f"@media {condition} {{\n{indented}\n}}"
