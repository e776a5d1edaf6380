"""What is particular to a language for terms: plurals, elided words, suffixes after a hyphen, the alphabet.

They stand in `languages/<code>/glossary.yml`, whose first lines say what each key means. The terms of a
language without that file (`Rules.known`) are matched exactly as written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from guidekit import languages

_LATIN = "abcdefghijklmnopqrstuvwxyz"
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Rules:
    """The rules of one language; those of an unknown one are empty."""

    language: str
    known: bool = False
    elisions: frozenset[str] = frozenset()
    after_hyphen: tuple[str, ...] = ()
    every_word: bool = False
    before: frozenset[str] = frozenset()
    acronym: str = ""
    endings: tuple[tuple[re.Pattern[str], str], ...] = ()
    alphabet: str = _LATIN

    def plurals(self, term: str) -> tuple[str, ...]:
        """The regular plurals of a term of one or more words; none in an unknown language.

        Where every word takes the mark, a borrowed term takes it on the last alone: `community
        managers` is French too. A form that nobody writes does no harm.
        """
        words = list(_WORD.finditer(term))
        for place in range(1, len(words)):
            if words[place].group().casefold() in self.before:
                words = words[:place]
                break
        found = [self._inflect(term, words)] if self.every_word else []
        return tuple(dict.fromkeys([*found, self._inflect(term, words[-1:])]))

    def _inflect(self, term: str, words: list[re.Match[str]]) -> str:
        for word in reversed(words):
            term = term[: word.start()] + self._plural_word(word.group()) + term[word.end() :]
        return term

    def _plural_word(self, word: str) -> str:
        if word.isupper():  # KPI, B2B
            return word + self.acronym
        for pattern, replacement in self.endings:
            if pattern.search(word):
                return pattern.sub(replacement, word, count=1)
        return word


@languages.cached
def load(language: str) -> Rules:
    """The rules of a language by its code; `fr-CA` is served by `fr`."""
    data = languages.read(language, "glossary")
    if not data:
        return Rules(language)
    plural = data.get("plural", {})
    return Rules(
        language,
        known=True,
        elisions=frozenset(data.get("elisions", ())),
        after_hyphen=tuple(data.get("after_hyphen", ())),
        every_word=plural.get("words") == "every",
        before=frozenset(plural.get("before", ())),
        acronym=plural.get("acronym", ""),
        endings=tuple(plural.get("rules", ())),
        alphabet=data.get("alphabet", _LATIN),
    )
