"""What is particular to a language: plurals, elided words, suffixes after a hyphen, the alphabet.

One small YAML file a language stands beside this module, so that adding one takes no code. A file:

    elisions       words that lose their vowel before an apostrophe: the rest is a word of its own
                   (`l’engagement`, but not `prud’homme`)
    after_hyphen   words that a hyphen hangs on to another without making one of them
    plural.words   which words of a term take the mark: `last` or `every`
    plural.before  words of which what follows keeps its form (`points of contact`)
    plural.acronym what an acronym takes in the plural, "" for nothing
    plural.rules   pairs: a pattern for the end of a word, what replaces it; the first that fits
    alphabet       its letters in order, with those that carry an accent if they sort by themselves
    cases          examples, term to plural, that the tests hold it to

Mind YAML: `on`, `no` and `y` are words only between quotes.

A language without a file is told by `Rules.known`: its terms are matched exactly as written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from guidekit.diagnostics import Diagnostic, Severity

FOLDER = Path(__file__).parent
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


@cache
def load(language: str) -> Rules:
    """The rules of a language by its code; `fr-CA` falls back to `fr`."""
    data = read(language)
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
        endings=tuple((re.compile(f"{end}$"), to) for end, to in plural.get("rules", ())),
        alphabet=data.get("alphabet", _LATIN),
    )


def read(language: str) -> dict[str, Any]:
    """A language's file as it is, empty if there is none."""
    for code in (language, language.partition("-")[0]):
        path = FOLDER / f"{code}.yml"
        if code.isalnum() and path.is_file():
            data: dict[str, Any] = yaml.safe_load(path.read_text("utf-8"))
            return data
    return {}


def check(language: str) -> list[Diagnostic]:
    """Advice on a language that has no rules."""
    if load(language).known:
        return []
    path = FOLDER / f"{language}.yml"
    message = f"no rules for terms in '{language}': only the forms as written are linked"
    hint = f"Copy en.yml to {path.name} beside it, with the plurals and cases of the language"
    return [Diagnostic(path, 1, message, hint, Severity.ADVICE)]
