"""Made-up prose: words with the frequencies of a language (Zipf), terms that do occur in it, pages.

The same in every run: all of it comes from a generator of random numbers with a fixed seed.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from itertools import product

_SYLLABLES = [
    a + b for a, b in product(["b", "cr", "d", "g", "l", "m", "pl", "s", "t", "v"], "aeiou")
]
_VOCABULARY = 4000
_SECTIONS = 6
_TOO_COMMON = 2000  # no glossary explains the words that most of a text consists of
_MEANING = "What it means, in one sentence of some length for a reader in a hurry."


@dataclass(frozen=True)
class Term:
    """A term of one to three words, and another form of it."""

    id: str
    name: str
    form: str


class Prose:
    """A language of its own, with a seed."""

    def __init__(self, seed: int = 5) -> None:
        self._random = random.Random(seed)  # noqa: S311 - the same pages in every run
        self._words = self._vocabulary(_VOCABULARY)
        self._weights = [1 / (rank + 1) for rank in range(len(self._words))]

    def _vocabulary(self, size: int) -> list[str]:
        words: dict[str, None] = {}
        while len(words) < size:
            words["".join(self._random.choices(_SYLLABLES, k=self._random.randint(1, 4)))] = None
        return list(words)

    def terms(self, size: int) -> list[Term]:
        """Terms made of the vocabulary's rarer words, all different."""
        rare = self._words[_TOO_COMMON:]
        names: dict[str, None] = {}
        while len(names) < 2 * size:
            count = self._random.choice([1, 2, 2, 3])
            names[" ".join(self._random.choices(rare, k=count))] = None
        listed = list(names)
        return [Term(f"t{at}", listed[at], listed[-at - 1]) for at in range(size)]

    def paragraph(self, words: int) -> str:
        """Plain words and a full stop."""
        return " ".join(self._prose(words)).capitalize() + "."

    def page(self, terms: list[Term], words: int = 800) -> str:
        """Markdown: sections of paragraphs with emphasis, a link and terms, a list, a table."""
        each = words // _SECTIONS - 12
        return "\n\n".join(self._section(number, terms, each) for number in range(_SECTIONS))

    def _section(self, number: int, terms: list[Term], words: int) -> str:
        prose = self._prose(words)
        prose.insert(self._random.randrange(len(prose)), self._random.choice(terms).name)
        prose[7], prose[30] = f"*{prose[7]}*", f"[{prose[30]}](https://example.org/)"
        blocks = [
            f"## Section {number} {{ #section-{number} }}",
            " ".join(prose[:60]) + ".",
            " ".join(prose[60:]) + ".",
            "\n".join(f"- {item}" for item in self._random.choices(self._words, k=6)),
            "| a | b |\n|---|---|\n" + "| one | `two` |\n" * 3,
        ]
        return "\n\n".join(blocks)

    def _prose(self, words: int) -> list[str]:
        return self._random.choices(self._words, self._weights, k=words)


def glossary(terms: list[Term]) -> str:
    """The glossary's page as an author writes it."""
    return "\n\n".join(
        f'{term.name} {{: #{term.id} data-forms="{term.form}" }}\n:   {_MEANING}' for term in terms
    )
