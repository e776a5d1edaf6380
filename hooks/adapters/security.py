"""Gives every page its Content-Security-Policy, with the hashes of the scripts that are in it.

`mkdocs serve` gets none: its live reload is an inline script that the policy would block.
"""

from __future__ import annotations

from guidekit.security import protect
from guidekit.serving import is_serving


def protected(html: str) -> str:
    """A finished page, protected."""
    return html if is_serving() else protect(html)
