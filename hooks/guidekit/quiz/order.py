"""The order in which parts are shown so that it doesn't tell the answer; the same at each build."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

from guidekit.fold import folded


def letter(index: int) -> str:
    """A, B, … Z, AA, AB, …: what `<ol type="A">` shows beside the item of that index (from 0).

    >>> letter(0), letter(25), letter(26)
    ('A', 'Z', 'AA')
    """
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def alphabetical(texts: Sequence[str]) -> list[int]:
    """The indices of texts by alphabet; the first goes last if they stand in that order already."""
    order = sorted(range(len(texts)), key=lambda index: _key(texts[index]))
    return _not_given_away(order)


def mixed(size: int, seed: str) -> list[int]:
    """The indices from 0 in an order that depends on the seed alone, and isn't the right one."""

    def place(index: int) -> bytes:
        return hashlib.sha256(f"{seed}/{index}".encode()).digest()

    return _not_given_away(sorted(range(size), key=place))


def _not_given_away(order: list[int]) -> list[int]:
    return [*order[1:], *order[:1]] if order == sorted(order) else order


def _key(text: str) -> list[tuple[int, str]]:
    """Without regard to case, accents and marks; numbers by their value."""
    bare = folded(text, accents=False)
    return [
        (int(part), "") if part.isascii() and part.isdigit() else (-1, part)
        for part in re.findall(r"[0-9]{1,18}|[^\W\d_]+", bare)
    ]
