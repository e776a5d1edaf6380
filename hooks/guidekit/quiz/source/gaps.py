"""Where the gaps of a text stand, `[[answer|other spelling]]` and `[[= 25 ± 0.5 %]]`.

What is in one is read by the kind that has them.
"""

from __future__ import annotations

import re

from guidekit.quiz.source.code import mask_code
from guidekit.quiz.text import Text

OPEN = re.compile(r"(?<!\\)\[\[")
GAP = re.compile(r"(?<!\\)\[\[(?P<inside>(?:(?!\[\[|\n[ ]*\n).)*?)\]\]", re.DOTALL)


def has_gap(text: str) -> bool:
    """Whether a stem holds a gap, well written or not. Code spans don't count."""
    return "[[" in text and bool(OPEN.search(mask_code(text)))


def last_gap_line(text: Text) -> int:
    """The index of the line (from 0, within the text) on which the last gap ends."""
    masked = mask_code(text.markdown)
    ends = [found.end() for found in GAP.finditer(masked)]
    ends += [found.end() for found in OPEN.finditer(masked)]
    return masked.count("\n", 0, max(ends, default=0))
