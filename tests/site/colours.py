"""Finds colours that are written out instead of taken from palette.yml."""

from __future__ import annotations

import re

from coloraide.css import color_names

_NOT_COLOURS = re.compile(
    r"/\*.*?\*/|\{#.*?#\}|<!--.*?-->|url\([^)]*\)|#[\w-]*[g-zG-Z_-][\w-]*", re.DOTALL
)
_HEX = re.compile(r"(?<![&\w])#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b(?!-)", re.IGNORECASE)
_FUNCTION = re.compile(r"\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\(")
_DECLARATION = re.compile(r"(?<![\w-])(?P<name>[a-z-]+)\s*[:=]\s*[\"']?(?P<value>[^;{}\"'<>]*)")
_COLOURED = re.compile(r"color|background|border|outline|fill|stroke|shadow|decoration|filter")


def literal_colours(text: str) -> list[str]:
    """Every colour written out in a stylesheet, template or picture."""
    text = _NOT_COLOURS.sub(lambda match: "\n" * match[0].count("\n"), text)
    found = _HEX.findall(text) + [match[0] for match in _FUNCTION.finditer(text)]
    for match in _DECLARATION.finditer(text):
        if _COLOURED.search(match["name"]):
            words = re.findall(r"(?<![\w-])[a-z]+(?![\w(-])", match["value"].lower())
            found += [
                word for word in words if word in color_names.name2val_map and word != "transparent"
            ]
    return found
