"""Characters that no page can hold."""

from __future__ import annotations

import re
from collections.abc import Iterable

from guidekit.quiz.notes import Notes
from guidekit.quiz.source.lines import Line

# Not a character of HTML; STX and ETX enclose the placeholders of Python-Markdown.
CONTROL = re.compile(
    "[\x00\x01\x04-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)


def check_characters(lines: Iterable[Line], notes: Notes) -> None:
    """Tells of control characters."""
    for line in lines:
        if control := CONTROL.search(line.text):
            code = f"U+{ord(control.group()):04X}"
            notes.error(line.number, f"the control character {code}", "Remove it")
