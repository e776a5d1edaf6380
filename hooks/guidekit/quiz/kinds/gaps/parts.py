"""What is asked in a `blank` or `numerical` question, and its HTML."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from markdown.serializers import to_html_string

from guidekit.quiz.kinds.kind import Parts
from guidekit.quiz.numbers import plain
from guidekit.quiz.pen import Field, Pen, element, safe
from guidekit.quiz.text import Text
from guidekit.quiz.words import Words

LINE = "______"


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


Gap = Blank | Numerical


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
class Gaps(Parts):
    """The gaps, in the order of the stem: all for words or all for numbers."""

    gaps: tuple[Blank, ...] | tuple[Numerical, ...]
    wrong: tuple[WrongAnswer, ...] = ()
    accents_optional: bool = False

    @property
    def size(self) -> int:
        """The number of gaps."""
        return len(self.gaps)

    @property
    def each(self) -> Sequence[Gap]:
        """The gaps, whatever they are for."""
        return self.gaps

    @property
    def solution(self) -> str:
        """The numbers and tolerances. Words differ between languages, so blanks have none."""
        numbers = [gap for gap in self.gaps if isinstance(gap, Numerical)]
        return ",".join(f"{plain(gap.value)}~{plain(gap.tolerance)}" for gap in numbers)

    def fields(self, words: Words) -> Sequence[Field]:
        """One for each gap, counted from 1."""
        return [show_gap(gap, number, words) for number, gap in enumerate(self.each, 1)]

    def show(self, root: ET.Element, pen: Pen) -> None:
        """The fields stand in the text already."""
        if self.accents_optional:
            root.set("data-accents", "optional")

    def show_answer(self, details: ET.Element, pen: Pen) -> None:
        """What belongs in each gap, and what is said to known wrong answers."""
        solutions = element(details, "ul", "quiz__solutions")
        key = "gap_answer" if self.size > 1 else "only_gap_answer"
        for number, gap in enumerate(self.each, 1):
            text = pen.words.say(key, number=number, answer=_answer(gap, pen))
            element(solutions, "li", "quiz__solution", text).set("data-gap", str(number))
        if self.wrong:
            _show_wrong_answers(details, self.wrong, pen)


def show_gap(gap: Gap, number: int, words: Words) -> Field:
    """The place of a field in the running text; `number` counts from 1."""
    return Field(to_html_string(_gap(gap, number, words)), gap.line)


def _gap(gap: Gap, number: int, words: Words) -> ET.Element:
    span = ET.Element("span", {"class": "quiz__gap", "data-gap": str(number)})
    element(span, "span", "quiz__line", LINE).set("aria-hidden", "true")
    element(span, "span", "quiz__sr", words.say("gap", number=number))
    if isinstance(gap, Blank):
        span.set("data-answers", safe(json.dumps(gap.answers, ensure_ascii=False)))
        return span
    value, shown = plain(gap.value), words.number(gap.value)
    span.set("data-answer", value)
    if shown != value:
        span.set("data-shown", shown)
    span.set("data-tolerance", plain(gap.tolerance))
    if gap.unit:
        span[-1].tail = "\u00a0"
        element(span, "span", "quiz__unit", gap.unit)
    return span


def _answer(gap: Gap, pen: Pen) -> str:
    return _number(gap, pen) if isinstance(gap, Numerical) else _spellings(gap, pen)


def _spellings(gap: Blank, pen: Pen) -> str:
    first, *others = gap.answers
    if not others:
        return first
    return pen.words.say("also", answer=first, others=pen.words.page["or"].join(others))


def _number(gap: Numerical, pen: Pen) -> str:
    value = pen.words.number(gap.value, gap.unit)
    if not gap.tolerance:
        return value
    low, high = gap.value - gap.tolerance, gap.value + gap.tolerance
    return pen.words.say(
        "range", answer=value, low=pen.words.number(low), high=pen.words.number(high, gap.unit)
    )


def _show_wrong_answers(details: ET.Element, known: Sequence[WrongAnswer], pen: Pen) -> None:
    reasons = element(details, "ul", "quiz__reasons")
    for wrong in known:
        reason = element(reasons, "li", "quiz__reason")
        reason.set("data-wrong", safe(wrong.answer))
        label = pen.words.say("given", answer=wrong.shown)
        element(reason, "p", "quiz__verdict", pen.words.say("wrong", label=label))
        pen.blocks(reason, "quiz__feedback", wrong.feedback)
