"""What the script is told of a language: what it does to a word (`search.yml`), what the search says."""

from __future__ import annotations

from typing import Any

from guidekit import languages

_STEPS = ("plural", "derived", "spelling", "last")


def words(language: str) -> dict[str, Any]:
    """What the search says: texts, and by their forms those that change with a number."""
    said = languages.interface(language)["search"]
    return {
        name: dict(text.forms) if isinstance(text, languages.Counted) else text
        for name, text in said.items()
    }


def rules(language: str) -> dict[str, Any]:
    """The rules by their names; a language without a file has none, and is searched all the same.

    `endings` holds steps, each a list of pairs: a regular expression for the end of a folded word,
    and what replaces it (`$1`). Of each step the first pair that fits is applied.
    """
    own = languages.read(language, "search")
    words, endings = own.get("words", {}), own.get("endings", {})
    return {
        "elided": list(languages.read(language, "glossary").get("elisions", ())),
        "possessives": list(words.get("possessives", ())),
        "small": list(words.get("small", ())),
        "endings": [
            [[found.pattern, replacement.replace("\\", "$")] for found, replacement in steps]
            for name in _STEPS
            if (steps := endings.get(name))
        ],
    }
