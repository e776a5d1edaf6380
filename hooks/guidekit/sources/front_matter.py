"""Cuts the front matter off a page, just as MkDocs does: then a line counted here is the author's."""

from __future__ import annotations

import re

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(?P<yaml>.*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)


TEXTS = ("title", "description", "subtitle", "lead", "summary", "changed")
"""Keys whose value is a text, whatever YAML makes of it."""


def cut(text: str) -> tuple[str, str, str]:
    """What stands above a page's text, the YAML in it, and the page's text."""
    match = _FRONT_MATTER.match(text)
    if not match:
        return "", "", text
    return match[0], match["yaml"] or "", text[match.end() :]
