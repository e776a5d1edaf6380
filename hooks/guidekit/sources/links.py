"""Where a page's source writes an address: links, images, definitions of links, raw HTML.

Whether each is a link on the page says what Markdown made of it (`record`); here is only its place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import unescape

_TARGETS = re.compile(
    r"\]\(\s*<?(?P<inline>(?:[^()\s<>]|\([^()\s<>]*\))+)"
    r"|^[ >]{0,8}\[(?!\^)[^\]\n]+\]:[ \t]*<?(?P<defined>[^\s<>]+)"
    r"|\b(?:href|src)\s*=\s*(?:\"(?P<double>[^\"\n]+)\"|'(?P<single>[^'\n]+)'|(?P<bare>[^\s\"'<>]+))",
    re.MULTILINE | re.IGNORECASE,
)


@dataclass(frozen=True)
class Link:
    """An address, the line of the file it stands on, and its position in the body."""

    target: str
    line: int
    position: int


def find(masked: str, line_at: Callable[[int], int]) -> Iterator[Link]:
    """All addresses in a body without code and comments, in their order."""
    for found in _TARGETS.finditer(masked):
        name = str(found.lastgroup)
        start = found.start(name)
        yield Link(unescape(found[name]), line_at(start), start)
