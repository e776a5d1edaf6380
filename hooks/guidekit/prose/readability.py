"""How easily each chapter reads: `python -m guidekit readability`, or `make readability`.

For authors who wonder, not a check: a formula knows nothing of meaning. The higher the easier: 60 to 70
is plain language, below 30 is hard. The formula of a language stands in
`languages/<code>/prose.yml`, room `reading_ease`, with its source.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from guidekit import languages
from guidekit import project as projects
from guidekit.diagnostics import report
from guidekit.prose import gather, length, syllables
from guidekit.prose.passage import Passage
from guidekit.prose.sentences import sentences
from guidekit.prose.words import count, words
from guidekit.settings import Settings
from guidekit.sources import guide
from guidekit.sources.kinds import Kind
from guidekit.sources.page import Page
from guidekit.sources.prose import OBJECT


@dataclass(frozen=True)
class Formula:
    """Reading ease = `constant` - `sentence` x words per sentence - `syllable` x syllables per word."""

    name: str
    constant: float
    sentence: float
    syllable: float


@languages.cached
def formula_of(language: str) -> Formula | None:
    """The formula of a language that has one, and whose syllables can be counted."""
    found = languages.read(language, "prose").get("reading_ease", {})
    if set(found) != {"formula", "constant", "sentence", "syllable"} or not syllables.of(language):
        return None
    return Formula(found["formula"], found["constant"], found["sentence"], found["syllable"])


@dataclass(frozen=True)
class Counts:
    """What a text's reading ease is made of."""

    words: int
    sentences: int
    syllables: int

    def ease(self, formula: Formula) -> float:
        """From 0 (very hard) to 100 (very easy), a little beyond at both ends; 0 without words."""
        if not self.words or not self.sentences:
            return 0.0
        return (
            formula.constant
            - formula.sentence * self.words / self.sentences
            - formula.syllable * self.syllables / self.words
        )


def measure(text: str, language: str) -> Counts:
    """The words, sentences and syllables of a text in Markdown."""
    counter = syllables.of(language)
    said = [part for _, word in words(text) for part in counter.parts(word)] if counter else []
    number = sum(map(counter.count, said)) if counter else 0
    return Counts(count(text), sum(1 for _ in sentences(text)), number)


def prose_of(body: Passage) -> str:
    """A page's prose without headings, which are no sentences."""
    return body.of_kinds(Kind.PROSE).replace(OBJECT, "")


def _lines(pages: list[Page], settings: Settings) -> Iterator[str]:
    yield f"{'ease':>5} {'words':>6} {'sentences':>9} {'words each':>10}  formula, page"
    for page in pages:
        formula = formula_of(page.language)
        if formula and length.is_chapter(page, settings):
            found = measure(prose_of(gather.body(page)), page.language)
            mean = found.words / max(1, found.sentences)
            yield (
                f"{found.ease(formula):5.0f} {found.words:6} {found.sentences:9} {mean:10.1f}"
                f"  {formula.name}, {page.language}/{page.name}"
            )


def main(arguments: list[str]) -> int:
    """Prints the reading ease of each chapter of the guide in the folder named, `docs` if none is."""
    docs = Path(arguments[0] if arguments else "docs").resolve()
    project, found = projects.load(docs)
    if project is None:
        print(report(found, Path.cwd()))
        return 1
    print("\n".join(_lines(guide.read(project).all_pages, project.settings)))
    return 0
