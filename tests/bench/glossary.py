"""How long the glossary takes: the time to make ready, to link all pages, and the bytes it adds.

Prints a table for 50 and 1,000 terms on 50 and 300 pages of some 800 words. The words are made up,
but with the frequencies of prose (Zipf), the markup of a real page, and terms that do occur in it.

Run it from the repository's root: `PYTHONPATH=hooks python tests/bench/glossary.py`.
"""

from __future__ import annotations

import gzip
import random
import time
from itertools import product
from pathlib import Path

import markdown

from guidekit.glossary import languages
from guidekit.glossary.link import link
from guidekit.glossary.matcher import Matcher
from guidekit.glossary.model import Entry, Glossary

_SYLLABLES = [
    a + b for a, b in product(["b", "cr", "d", "g", "l", "m", "pl", "s", "t", "v"], "aeiou")
]
_WORDS = 800
_SECTIONS = 6


def vocabulary(rng: random.Random, size: int) -> list[str]:
    """Made-up words, all different."""
    words: dict[str, None] = {}
    while len(words) < size:
        words["".join(rng.choices(_SYLLABLES, k=rng.randint(1, 4)))] = None
    return list(words)


def glossary(rng: random.Random, words: list[str], size: int) -> Glossary:
    """Terms of one to three words taken from the vocabulary, each with another form."""
    terms: dict[str, None] = {}
    while len(terms) < 2 * size:
        terms[" ".join(rng.choices(words, k=rng.choice([1, 2, 2, 3])))] = None
    names = list(terms)
    entries = [
        Entry(
            f"t{at}", names[at], "What it means, in a sentence of some length.", (names[-at - 1],)
        )
        for at in range(size)
    ]
    return Glossary(Path("glossary.md"), "en", tuple(entries))


def page(rng: random.Random, words: list[str], terms: list[str]) -> str:
    """A page of Markdown as HTML: headings, paragraphs with emphasis and links, a list, a table."""
    weights = [1 / (rank + 1) for rank in range(len(words))]
    blocks: list[str] = []
    for section in range(_SECTIONS):
        prose = rng.choices(words, weights, k=_WORDS // _SECTIONS - 12)
        for _ in range(6):
            prose.insert(rng.randrange(len(prose)), rng.choice(terms))
        prose[7], prose[30] = f"*{prose[7]}*", f"[{prose[30]}](https://example.org/)"
        blocks += [f"## Section {section}", " ".join(prose[:60]) + ".", " ".join(prose[60:]) + "."]
        blocks.append("\n".join(f"- {item}" for item in rng.choices(words, k=6)))
        blocks.append("| a | b |\n|---|---|\n" + "| one | `two` |\n" * 3)
    return markdown.markdown("\n\n".join(blocks), extensions=["tables", "toc"])


def measure(terms: int, pages: int) -> str:
    """One line of the table."""
    rng = random.Random(5)  # noqa: S311 - the same pages in every run
    words = vocabulary(rng, 4000)
    entries = glossary(rng, words, terms)
    made = [page(rng, words, [entry.term for entry in entries.entries]) for _ in range(pages)]
    start = time.process_time()
    matcher = Matcher(entries, languages.load("en"))
    ready = time.process_time()
    linked = [link(html, matcher, "../glossary/") for html in made]
    done = time.process_time()
    links = sum(result.html.count('class="glossary-link"') for result in linked)
    added = sum(_zipped(new.html) - _zipped(old) for new, old in zip(linked, made, strict=True))
    each = (done - ready) / pages * 1000
    return (
        f"{terms:>6} {pages:>6} {ready - start:>8.2f} s {done - ready:>8.2f} s "
        f"{each:>8.2f} ms {links / pages:>8.1f} {added / pages:>8.0f}"
    )


def _zipped(html: str) -> int:
    return len(gzip.compress(html.encode()))


if __name__ == "__main__":
    print(" terms  pages      ready       link     a page    links  gzip bytes")
    for size, count in product((50, 1000), (50, 300)):
        print(measure(size, count))
