"""Finds the terms of a glossary in prose.

Takes the text of a whole page in one pass. Where two terms begin at the same place the longer one
is meant, and what it covers is spent: in `engagement rate` nobody means `engagement`, linked or
not.

A capital where the author wrote a small letter is in order at the start of a sentence only: inside
one it is a name (Google Buzz). All other letters match as written, so acronyms match in capitals.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from guidekit.fold import aligned, spelling
from guidekit.glossary import forms, trie
from guidekit.glossary.model import Entry, Glossary
from guidekit.glossary.rules import Rules

BREAK = "\x00"
"""Stands in the text between two blocks: no term crosses it, and a sentence starts after it."""
OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for something inside a line that is no prose, as code."""
NOTE = "\N{WORD JOINER}"
"""Stands for a reference to a footnote, which counts for nothing in a sentence."""

_SENTENCE_ENDS = ".!?…:·•" + BREAK
_BETWEEN_SENTENCES = " \t\n\r\"'«»“”()[]¿¡—–" + NOTE
_ELIDED = re.compile(r"(\w+)'\Z")
_LOOK_BACK = 40


class Match(NamedTuple):
    """A term found from `start` to `end` (exclusive) of the text."""

    start: int
    end: int
    entry: Entry


class Matcher:
    """The terms of one glossary, ready to be searched for."""

    def __init__(self, glossary: Glossary, rules: Rules) -> None:
        self.glossary = glossary
        self.rules = rules
        self._forms = forms.collect(glossary, rules).entries
        self._pattern = re.compile(_whole_words(trie.pattern(self._forms), rules))

    def find(self, text: str) -> Iterator[Match]:
        """The terms in a text, from left to right, none overlapping; the text is folded here."""
        text = aligned(text)
        for found in self._pattern.finditer(text):
            entry = self._entry(text, found)
            if entry and self._is_word(text, found.start()):
                yield Match(found.start(), found.end(), entry)

    def entry(self, form: str) -> Entry | None:
        """The entry that a form belongs to, at the start of a sentence or inside one."""
        form = spelling(form)
        return self._forms.get(form) or self._forms.get(forms.lower_initial(form))

    def forms_of(self, entry: Entry) -> frozenset[str]:
        """All ways to write an entry's term, without regard to case."""
        return self._forms_by_entry.get(entry.id, frozenset())

    @cached_property
    def _forms_by_entry(self) -> dict[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for form, entry in self._forms.items():
            found.setdefault(entry.id, set()).add(form.casefold())
        return {identity: frozenset(forms) for identity, forms in found.items()}

    def _entry(self, text: str, found: re.Match[str]) -> Entry | None:
        form = found.group()
        entry = self._forms.get(form)
        if entry:
            return entry
        form = " ".join(form.split())
        if form not in self._forms and starts_sentence(text, found.start()):
            form = forms.lower_initial(form)
        return self._forms.get(form)

    def _is_word(self, text: str, start: int) -> bool:
        """Whether an apostrophe before it follows an elided word: l'audience, not prud'homme."""
        if text[start - 1 : start] != "'":
            return True
        elided = _ELIDED.search(text[max(0, start - _LOOK_BACK) : start])
        return not elided or elided[1].lower() in self.rules.elisions


def starts_sentence(text: str, at: int) -> bool:
    """Whether a word at this place opens a sentence or a block."""
    before = text[max(0, at - _LOOK_BACK) : at]
    if before.endswith("'") and _ELIDED.search(before):
        return False
    words = before.rstrip(_BETWEEN_SENTENCES)
    return words[-1] in _SENTENCE_ENDS if words else at <= _LOOK_BACK


def _whole_words(alternatives: str, rules: Rules) -> str:
    """Not inside a word, a compound, a mention, a tag, a path, a domain, a name such as Canal+."""
    suffixes = "|".join(map(re.escape, rules.after_hyphen))
    hyphen = rf"-(?!(?:{suffixes})(?![\w-]))" if suffixes else "-"
    return rf"(?<![\w\-@#/])(?<!\w[.·]){alternatives}(?![\w@#/+]|[.·]\w|{hyphen})"
