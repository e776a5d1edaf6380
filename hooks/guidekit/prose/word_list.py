"""The project's own words, `docs/words.txt`: one a line, in the order of the alphabet.

For what is written right and stands in no dictionary. A word counts as it is written there; one in
small letters may also begin with a capital. Lines that begin with `#` are comments.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from guidekit.diagnostics import Diagnostic, Severity
from guidekit.fold import folded

NAME = "words.txt"
_ADVICE = Severity.ADVICE


@dataclass
class WordList:
    """The words of a file with their lines, and those of them that a text has used."""

    path: Path
    lines: dict[str, int] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)
    problems: list[Diagnostic] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The file as authors know it: `docs/words.txt`."""
        return f"{self.path.parent.name}/{self.path.name}"

    def knows(self, word: str) -> bool:
        """Whether a word is in the list; if so, it counts as used."""
        for form in (word, word[:1].lower() + word[1:]):
            if form in self.lines:
                self.used.add(form)
                return True
        return False

    def unused(self) -> Iterator[Diagnostic]:
        """Words that no text needs."""
        for word, line in self.lines.items():
            if word not in self.used:
                hint = "Take it out: no text needs it, or the dictionary has it now"
                yield Diagnostic(self.path, line, f"the word '{word}' is not used", hint, _ADVICE)


def read(docs: Path) -> WordList:
    """The word list of the guide in `docs`; an empty one if it has none."""
    words = WordList(docs / NAME)
    if not words.path.is_file():
        return words
    text = words.path.read_bytes().decode("utf-8-sig", errors="replace")
    before = ""
    for number, line in enumerate(text.splitlines(), 1):
        word = unicodedata.normalize("NFC", line.strip())
        if not word or word.startswith("#"):
            continue
        words.problems += _problems(words, number, word, before)
        words.lines.setdefault(word, number)
        before = word
    return words


def in_order(words: Iterable[str]) -> list[str]:
    """Words as the file holds them: by their letters, accents and capitals last."""
    return sorted(words, key=_key)


def _key(word: str) -> tuple[str, str]:
    return folded(word, accents=False), word


def _problems(words: WordList, number: int, word: str, before: str) -> Iterator[Diagnostic]:
    if word in words.lines:
        message = f"the word '{word}' stands on line {words.lines[word]} already"
        yield Diagnostic(words.path, number, message, "Keep one of them")
    elif before and _key(word) < _key(before):
        message = f"the word '{word}' stands after '{before}'"
        yield Diagnostic(words.path, number, message, "Bring the words into alphabetical order")
