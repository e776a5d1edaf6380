"""What a question is, once its source has been read without a mistake.

`parse` builds these values, `render` turns them into HTML and `check` compares them across pages
and languages: none of the three looks at the source again, so what is checked is what is shown.
Every text is Markdown as the author wrote it; only a gap of a stem is replaced by `gap_mark`.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

from guidekit.diagnostics import Diagnostic

GAP_MARK = re.compile("\x02quizgap-([0-9]+)\x03")


def gap_mark(index: int) -> str:
    """Stands for the gap of that index (from 0) in the Markdown of a stem, until it is rendered.

    Between STX and ETX, which Python-Markdown takes out of every source: nobody can type one.
    """
    return f"\x02quizgap-{index}\x03"


class Kind(StrEnum):
    """The seven kinds; the value is the `data-kind` of the page."""

    SINGLE = "single"
    MULTIPLE = "multiple"
    BLANK = "blank"
    NUMERICAL = "numerical"
    MATCHING = "matching"
    ORDERING = "ordering"
    REFLECTION = "reflection"


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of Markdown, the line of the file it starts on, and that of each of its lines."""

    markdown: str = ""
    line: int = 0
    numbers: tuple[int, ...] = field(default=(), compare=False, repr=False)

    def line_at(self, position: int) -> int:
        """The line of the file on which the character at `position` stands."""
        index = self.markdown.count("\n", 0, position)
        return self.numbers[index] if index < len(self.numbers) else self.line

    def __bool__(self) -> bool:
        return bool(self.markdown.strip())


@dataclass(frozen=True, slots=True)
class Option:
    """An answer to choose. A `pinned` one ("all of the above") keeps its place in a shuffle."""

    text: Text
    feedback: Text
    correct: bool
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class Choices:
    """The options of a `single` or `multiple` question; `shuffle` says if their order may vary."""

    options: tuple[Option, ...]
    shuffle: bool = True

    @property
    def size(self) -> int:
        """The number of options."""
        return len(self.options)

    @property
    def solution(self) -> str:
        """The places of the correct options, from 1."""
        return ",".join(str(n) for n, option in enumerate(self.options, 1) if option.correct)


@dataclass(frozen=True, slots=True)
class Blank:
    """A gap for words: every answer that is accepted, the first is the one to show."""

    answers: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Numerical:
    """A gap for a number. Accepted: `value` ± `tolerance`, both in the unit shown beside it."""

    value: Decimal
    tolerance: Decimal
    unit: str
    line: int

    def accepts(self, number: Decimal) -> bool:
        """Whether a reader's number counts as right."""
        return abs(number - self.value) <= self.tolerance


@dataclass(frozen=True, slots=True)
class WrongAnswer:
    """What readers are known to type by mistake, and what to tell them.

    `answer` is compared with what is typed (a number with a point), `shown` is as written.
    """

    answer: str
    shown: str
    feedback: Text
    line: int


@dataclass(frozen=True, slots=True)
class Gaps:
    """The gaps of a `blank` or `numerical` question, in the order of the stem."""

    gaps: tuple[Blank, ...] | tuple[Numerical, ...]
    wrong: tuple[WrongAnswer, ...] = ()
    accents_optional: bool = False

    @property
    def size(self) -> int:
        """The number of gaps."""
        return len(self.gaps)

    @property
    def solution(self) -> str:
        """The numbers and tolerances. Words differ between languages, so blanks have none."""
        numbers = [gap for gap in self.gaps if isinstance(gap, Numerical)]
        return ",".join(f"{plain(gap.value)}~{plain(gap.tolerance)}" for gap in numbers)


@dataclass(frozen=True, slots=True)
class Pair:
    """A row of a matching table."""

    left: Text
    right: Text


@dataclass(frozen=True, slots=True)
class Matching:
    """What belongs together. `choices` are the right cells without repeats, in the source's order.

    Several rows may share one right cell; `answers` gives each row's place in `choices`.
    """

    heads: tuple[Text, Text]
    pairs: tuple[Pair, ...]

    @property
    def size(self) -> int:
        """The number of rows."""
        return len(self.pairs)

    @property
    def choices(self) -> tuple[Text, ...]:
        """Each right cell once."""
        return tuple({pair.right.markdown: pair.right for pair in self.pairs}.values())

    @property
    def answers(self) -> tuple[int, ...]:
        """For each row the index of its choice."""
        index = {choice.markdown: number for number, choice in enumerate(self.choices)}
        return tuple(index[pair.right.markdown] for pair in self.pairs)

    @property
    def solution(self) -> str:
        """Each row's choice, from 1."""
        return ",".join(str(answer + 1) for answer in self.answers)


@dataclass(frozen=True, slots=True)
class Ordering:
    """The items of an `ordering` question, in the right order."""

    items: tuple[Text, ...]

    @property
    def size(self) -> int:
        """The number of items."""
        return len(self.items)

    @property
    def solution(self) -> str:
        """The order of the source is the right one, so there is nothing to tell apart."""
        return ""


@dataclass(frozen=True, slots=True)
class Reflection:
    """Nothing to choose and nothing to score: the explanation is the model answer."""

    size: int = 0
    solution: str = ""


Parts = Choices | Gaps | Matching | Ordering | Reflection


@dataclass(frozen=True, slots=True)
class Outline:
    """A question without its texts. `title` is the stem's Markdown, each gap as underscores.

    A `pretest` is tried before the chapter is read: it doesn't count as missed.
    """

    kind: Kind
    size: int
    solution: str
    title: str
    pretest: bool = False

    @property
    def fingerprint(self) -> str:
        """Changes when a saved answer would lose its meaning, and for no other reason.

        A hash of kind, number of options and correct set, not of words: a corrected typo or
        another language keeps a reader's progress.
        """
        told = f"{self.kind}|{self.size}|{self.solution}"
        return hashlib.sha256(told.encode()).hexdigest()[:8]


@dataclass(frozen=True, slots=True)
class Quiz:
    """One question. `stem` is its first paragraph, `context` what follows before the answers."""

    id: str
    kind: Kind
    path: Path
    line: int
    stem: Text
    context: Text
    hint: Text
    explanation: Text
    parts: Parts
    pretest: bool = False

    @property
    def outline(self) -> Outline:
        """What there is to compare and to list."""
        title = GAP_MARK.sub(r"\\_\\_\\_", self.stem.markdown)
        return Outline(self.kind, self.parts.size, self.parts.solution, title, self.pretest)


@dataclass(frozen=True, slots=True)
class Question:
    """A question as it stands on a page: `quiz` is None if its source holds an error.

    `id` is empty if none can be read.
    """

    id: str
    path: Path
    line: int
    quiz: Quiz | None
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def listed(self) -> Listed:
        """What is kept of it once its page is written."""
        outline = self.quiz.outline if self.quiz else None
        return Listed(self.id, self.path, self.line, outline, self.diagnostics)


@dataclass(frozen=True, slots=True)
class Listed:
    """A `Question` among those of a whole site, of which there may be thousands."""

    id: str
    path: Path
    line: int
    outline: Outline | None
    diagnostics: tuple[Diagnostic, ...] = ()


def plain(number: Decimal) -> str:
    """A number with a point and without idle zeros, as scripts read it.

    >>> plain(Decimal("0.50"))
    '0.5'
    """
    text = format(number, "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in ("-0", "") else text
