"""The order of a language's dictionary.

A key of three levels, as in the Unicode Collation Algorithm (UTS #10): letters first; where they
are all the same, accents; then capitals after small letters. Spaces and signs come before digits,
digits before letters. What are letters of their own, and their order, the language's file says.
"""

from __future__ import annotations

import unicodedata

from guidekit.fold import spelling
from guidekit.glossary.rules import Rules

Key = tuple[list[tuple[int, int, str]], list[str], list[bool]]

_EXPANDED = {"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "đ": "d", "ł": "l", "ı": "i"}
DIGITS = "0–9"
SIGNS = "#"


def key(text: str, rules: Rules) -> Key:
    """Sorts texts as the language does."""
    primary: list[tuple[int, int, str]] = []
    accents: list[str] = []
    capitals: list[bool] = []
    for letter in spelling(text):
        for base, marks in _bases(letter.lower(), rules.alphabet):
            primary.append(_rank(base, rules.alphabet))
            accents.append(marks)
            capitals.append(letter.isupper())
    return primary, accents, capitals


def initial(text: str, rules: Rules) -> str:
    """The letter a text stands under in an index; digits and signs each share one place."""
    first = spelling(text)[:1].lower()
    base = next((base for base, _ in _bases(first, rules.alphabet)), "") if first else ""
    if base.isdigit():
        return DIGITS
    return base.upper() if base.isalpha() else SIGNS


def _bases(letter: str, alphabet: str) -> list[tuple[str, str]]:
    """A small letter as base letters, each with its accents, unless it is a letter of its own."""
    if letter in alphabet:
        return [(letter, "")]
    if letter in _EXPANDED:
        return [(base, letter) for base in _EXPANDED[letter]]
    parts = unicodedata.normalize("NFD", letter)
    return [(parts[0], parts[1:])]


def _rank(base: str, alphabet: str) -> tuple[int, int, str]:
    if base.isspace():
        return 0, 0, base
    if base.isdigit():
        return 2, 0, base
    if not base.isalpha():
        return 1, 0, base
    at = alphabet.find(base)
    return (3, at, base) if at >= 0 else (4, 0, base)
