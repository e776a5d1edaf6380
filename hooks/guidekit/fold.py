"""Brings spellings that a reader takes for the same to one: the only place that says which these are.

`aligned` replaces characters one for one, so that a place in its text is the same place in the text;
`spelling` is for forms that are compared with their capitals; `folded` is what a reader's answer, a
filter and a search compare. The script's half is `overrides/assets/shared/fold.js`; both are tested
from `tests/cases/folding.json`.

Case is folded as Unicode's full mapping does it, through capitals: "Straße" is "STRASSE".
"""

from __future__ import annotations

import re
import unicodedata

_ALIGNED = str.maketrans(
    {
        "\N{RIGHT SINGLE QUOTATION MARK}": "'",
        "\N{LEFT SINGLE QUOTATION MARK}": "'",
        "\N{MODIFIER LETTER APOSTROPHE}": "'",
        "\N{HYPHEN}": "-",
        "\N{NON-BREAKING HYPHEN}": "-",
        "\N{NO-BREAK SPACE}": " ",
        "\N{NARROW NO-BREAK SPACE}": " ",
    }
)
_INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_APOSTROPHES = re.compile("[\u2018\u2019\u02bc\u2032\u00b4`]")
_HYPHENS = re.compile("[\u2010-\u2013\u2212]")
_SPACES = re.compile("[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ς": "σ"})  # σ at a word's end


def aligned(text: str) -> str:
    """The text, as long as before, with one spelling of apostrophe, hyphen and space."""
    return text if text.isascii() else text.translate(_ALIGNED)


def spelling(text: str) -> str:
    """A form as it is compared: aligned, accents composed, one space between words."""
    return " ".join(aligned(unicodedata.normalize("NFC", text)).split())


def folded(text: str, accents: bool = True) -> str:
    """A text as a reader compares it; `accents` is whether they count.

    >>> folded("L’ŒUVRE\u00a0de  Straße")
    "l'oeuvre de strasse"
    >>> folded("Été", accents=False)
    'ete'
    """
    one = unicodedata.normalize("NFD", text).upper().lower().translate(_LIGATURES)
    one = _INVISIBLE.sub("", one)
    one = _HYPHENS.sub("-", _APOSTROPHES.sub("'", one))
    one = _SPACES.sub(" ", one).strip(" ")
    return unicodedata.normalize("NFC", one) if accents else without_accents(one)


def without_accents(text: str) -> str:
    """The letters without their marks, each as NFD takes it apart."""
    apart = unicodedata.normalize("NFD", text)
    return "".join(letter for letter in apart if unicodedata.category(letter)[0] != "M")
