"""Brings spellings that a reader takes for the same to one: apostrophes, hyphens, spaces, accents.

`fold` replaces characters one for one, so that a place in the folded text is the same place in the
text. `normal` is for comparing forms: it also composes accents and squeezes white space.
"""

from __future__ import annotations

import unicodedata

_ONE_FOR_ONE = (
    ("\N{RIGHT SINGLE QUOTATION MARK}", "'"),
    ("\N{LEFT SINGLE QUOTATION MARK}", "'"),
    ("\N{MODIFIER LETTER APOSTROPHE}", "'"),
    ("\N{HYPHEN}", "-"),
    ("\N{NON-BREAKING HYPHEN}", "-"),
    ("\N{NO-BREAK SPACE}", " "),
    ("\N{NARROW NO-BREAK SPACE}", " "),
)


def fold(text: str) -> str:
    """The text, as long as before, with one spelling of apostrophe, hyphen and space."""
    if text.isascii():
        return text
    for spelling, one in _ONE_FOR_ONE:
        text = text.replace(spelling, one)
    return text


def normal(text: str) -> str:
    """A form as it is compared: folded, accents composed, one space between words."""
    return " ".join(fold(unicodedata.normalize("NFC", text)).split())
