"""Where code spans stand in a piece of Markdown: what is in one is text, whatever it looks like."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator

_BACKTICKS = re.compile("`+")
_PARAGRAPH_ENDS = re.compile(r"\n *\n")


def mask_code(text: str) -> str:
    """The text with the code spans filled with spaces, of the same length."""
    return in_code(text, lambda code: re.sub(r"[^\n]", " ", code))


def in_code(text: str, change: Callable[[str], str]) -> str:
    """The text with its code spans, backticks included, changed."""
    if "`" not in text:
        return text
    parts, at = [], 0
    for start, end in _code_spans(text):
        parts += [text[at:start], change(text[start:end])]
        at = end
    return "".join([*parts, text[at:]])


def _code_spans(text: str) -> Iterator[tuple[int, int]]:
    """A span ends at the next run of as many backticks within its paragraph.

    Each run is looked up by its length, so that a thousand runs cost no more than their number.
    """
    runs = [found.span() for found in _BACKTICKS.finditer(text)]
    by_length: dict[int, list[int]] = {}
    for start, end in runs:
        by_length.setdefault(end - start, []).append(start)
    ends = [found.start() for found in _PARAGRAPH_ENDS.finditer(text)]
    at = 0
    for start, end in runs:
        opened = start + (text[start - 1 : start] == "\\")  # an escaped one is text
        same = by_length.get(end - opened, [])
        index = bisect_left(same, end)
        if start < at or opened == end or index == len(same):
            continue
        if bisect_left(ends, end) == bisect_left(ends, same[index]):
            at = same[index] + end - opened
            yield opened, at
