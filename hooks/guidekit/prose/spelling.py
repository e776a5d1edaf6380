"""Spelling: every word of the guide stands in its language's dictionary or in the project's list.

Words marked as another language are checked in that one. Names have a language of their own: for a
word with a capital, and in emphasis, in a link's words and in footnotes, where titles of works stand,
any language will do that has a folder in `languages/`, so that names stay right when a guide drops one
of its languages. Addresses, @handles, #tags and what holds a digit are no words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import chain

from guidekit import languages
from guidekit.diagnostics import Diagnostic, Severity
from guidekit.project import Project
from guidekit.prose import dictionary, gather, word_list
from guidekit.prose.dictionary import Dictionary, MissingPackagesError
from guidekit.prose.passage import Passage
from guidekit.prose.word_list import WordList
from guidekit.prose.words import APOSTROPHES, words
from guidekit.sources.guide import Guide
from guidekit.sources.kinds import Kind

_NO_PROSE = re.compile(r"[@#][\w.-]+|(?<![\w-])[\w-]+(?:\.[\w-]*[^\W_])+(?:/\S*)?")
_NAMES = re.compile(r"(?<![*\w])\*[^*\n]{1,300}\*|\[[^\[\]]{1,300}\]|_[^_\n]{1,300}_")
_PARTS = re.compile(rf"[{APOSTROPHES}\u2010\u2011-]")
_APOSTROPHE = re.compile(f"[{APOSTROPHES}]")
SUGGESTIONS = 10
"""Words for which a better spelling is looked up: each takes Hunspell a fifth of a second."""


class Speller:
    """Knows the words of some languages, and those of the project."""

    def __init__(self, dictionaries: Mapping[str, Dictionary], own: WordList) -> None:
        self._dictionaries = dictionaries
        self._own = own
        self._bits = {bit for code in dictionaries for bit in _bits(code)}
        self._known = cache(self._is_known)
        self._guesses: dict[str, str] = {}

    def check(self, passage: Passage) -> Iterator[Diagnostic]:
        """Every word of a passage that no dictionary has."""
        language = passage.language
        if language not in self._dictionaries:
            return
        text = _NO_PROSE.sub(lambda found: " " * len(found.group()), passage.text)
        names = [found.span() for found in _NAMES.finditer(text)]
        for start, word in words(text):
            if any(map(str.isdigit, word)) or self._known(
                word, language, anywhere=word != word.lower()
            ):
                continue
            in_name = any(left < start < right for left, right in names)
            in_note = passage.kind_at(start) is Kind.FOOTNOTE
            if not ((in_name or in_note) and self._known(word, language, anywhere=True)):
                yield self._report(passage, start, word)

    def _is_known(self, word: str, language: str, *, anywhere: bool) -> bool:
        codes = list(self._dictionaries) if anywhere else [language]
        return self._accepts(word, codes) or self._accepts_parts(word, codes)

    def _accepts(self, word: str, codes: Iterable[str]) -> bool:
        """Dictionaries first, so that a word they know counts as unused in the project's list."""
        plain = _APOSTROPHE.sub("'", word)
        return any(self._dictionaries[code].spell(plain) for code in codes) or self._own.knows(word)

    def _accepts_parts(self, word: str, codes: Iterable[str]) -> bool:
        """Compounds (`pay-as-you-go`), elisions (`l’AMEC`) and genitives (`Ferrero’s`)."""
        parts = _PARTS.split(word)
        return len(parts) > 1 and all(
            part.lower() in self._bits or self._accepts(part, codes) for part in parts
        )

    def _report(self, passage: Passage, start: int, word: str) -> Diagnostic:
        guess = self._guess(word, passage.language)
        meant = f"Did you mean '{guess}'? If" if guess else "If"
        hint = f"{meant} it is written right, add it to {self._own.name}"
        message = f"'{word}' is in no dictionary of '{passage.language}'"
        return Diagnostic(passage.path, passage.line_at(start), message, hint)

    def _guess(self, word: str, language: str) -> str:
        if word not in self._guesses and len(self._guesses) < SUGGESTIONS:
            found = self._dictionaries[language].suggest(_APOSTROPHE.sub("'", word))
            self._guesses[word] = found[0].replace("'", "’") if found else ""
        return self._guesses.get(word, "")


def check(guide: Guide) -> list[Diagnostic]:
    """Every misspelt word of a guide, and what is wrong with its word list."""
    project = guide.project
    own = word_list.read(project.docs)
    try:
        codes = dict.fromkeys([*project.languages, *languages.known()])
        dictionaries = {code: dictionary.load(code) for code in codes}
    except MissingPackagesError:
        hint = "Install its dictionaries: pip install -r requirements-dev.txt"
        return [_advice(project, "the spelling was not checked", hint)]
    known = {code: found for code, found in dictionaries.items() if found}
    speller = Speller(known, own)
    found = list(chain.from_iterable(map(speller.check, gather.passages(guide))))
    return [*found, *own.problems, *own.unused(), *_without(project, known)]


def _without(project: Project, known: Mapping[str, Dictionary]) -> Iterator[Diagnostic]:
    for code in project.languages:
        if code not in known:
            message = f"the spelling of '{code}' was not checked"
            yield _advice(project, message, "No dictionary has it")


def _bits(language: str) -> list[str]:
    """What an apostrophe parts from a word: `l’`, `qu’`, a name's `’s` in English."""
    spelling = languages.read(language, "prose").get("spelling", {})
    return [bit.lower() for bit in spelling.get("bits", ())]


def _advice(project: Project, message: str, hint: str) -> Diagnostic:
    return Diagnostic(project.config, 1, message, hint, Severity.ADVICE)
