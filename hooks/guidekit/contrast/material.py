"""Material's colour variables, and which token each of them takes.

Material paints with `--md-*` variables, many of them translucent, and few of its own values pass
the gate. Each is set from a token here, in both schemes, so the theme can show no colour that the
gate hasn't measured. A test holds this mapping against the theme that is installed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

# One place for the whole mapping: token -> the variables that take its colour. The header is paper
# with ink on it ("primary" is its ground), so a plain `.md-button` needs a rule of its own.
VARIABLES: Mapping[str, tuple[str, ...]] = {
    "paper": (
        "--md-default-bg-color",
        "--md-default-bg-color--light",
        "--md-default-bg-color--lighter",
        "--md-default-bg-color--lightest",
        "--md-primary-fg-color",
        "--md-primary-fg-color--light",
        "--md-primary-fg-color--dark",
        "--md-accent-bg-color",
        "--md-accent-bg-color--light",
        "--md-admonition-bg-color",
        "--md-footer-bg-color",
        "--md-footer-bg-color--dark",
    ),
    "paper-2": (
        "--md-code-bg-color",
        "--md-code-bg-color--light",
        "--md-code-bg-color--lighter",
        "--md-typeset-kbd-color",
        "--md-typeset-kbd-accent-color",
        "--md-typeset-table-color--light",
    ),
    "paper-3": (
        "--md-accent-fg-color--transparent",
        "--md-code-hl-color--light",
    ),
    "rule": (
        "--md-default-fg-color--lightest",
        "--md-typeset-table-color",
    ),
    "edge": (
        "--md-code-hl-color",
        "--md-typeset-kbd-border-color",
    ),
    "ink": (
        "--md-default-fg-color",
        "--md-primary-bg-color",
        "--md-typeset-color",
        "--md-admonition-fg-color",
        "--md-footer-fg-color",
        "--md-warning-fg-color",
        "--md-code-fg-color",
        "--md-code-hl-name-color",
        "--md-code-hl-number-color",
        "--md-code-hl-constant-color",
        "--md-code-hl-special-color",
    ),
    "ink-2": (
        "--md-default-fg-color--light",
        "--md-default-fg-color--lighter",
        "--md-primary-bg-color--light",
        "--md-footer-fg-color--light",
        "--md-footer-fg-color--lighter",
        "--md-code-hl-comment-color",
        "--md-code-hl-generic-color",
        "--md-code-hl-operator-color",
        "--md-code-hl-punctuation-color",
        "--md-code-hl-string-color",
        "--md-code-hl-variable-color",
    ),
    "link": (
        "--md-accent-fg-color",
        "--md-typeset-a-color",
        "--md-code-hl-function-color",
        "--md-code-hl-keyword-color",
    ),
    "mark": (
        "--md-typeset-mark-color",
        "--md-warning-bg-color",
    ),
    "right-tint": ("--md-typeset-ins-color",),
    "wrong-tint": ("--md-typeset-del-color",),
}

# Shadows hold colours, and the look has none.
FIXED: Mapping[str, str] = {
    "--md-shadow-z1": "none",
    "--md-shadow-z2": "none",
    "--md-shadow-z3": "none",
}

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_URL = re.compile(r"""url\((?:"[^"]*"|'[^']*'|[^)]*)\)""")
_DECLARED = re.compile(r"(--md-[a-z0-9-]+)\s*:([^;{}]*)")
_USED = re.compile(r"var\((--md-[a-z0-9-]*color[a-z0-9-]*)")
_COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(|\d+deg")


def covered() -> frozenset[str]:
    """The variables that the generated stylesheet sets."""
    return frozenset(FIXED).union(*VARIABLES.values())


def colour_variables(css: str) -> frozenset[str]:
    """The `--md-*` variables in a stylesheet that hold a colour, by their name or their value."""
    bare = _URL.sub("", _COMMENT.sub("", css))
    declared = {
        name
        for name, value in _DECLARED.findall(bare)
        if "color" in name or _COLOUR.search(value) or _USED.search(value)
    }
    return frozenset(declared | set(_USED.findall(bare)))
