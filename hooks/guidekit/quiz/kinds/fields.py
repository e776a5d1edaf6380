"""The HTML of `blank` and `numerical`."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from collections.abc import Sequence

from markdown.serializers import to_html_string

from guidekit.quiz.kinds.pen import Field, Pen, element, safe
from guidekit.quiz.model import Blank, Gaps, Numerical, plain
from guidekit.quiz.words import Words

LINE = "______"


def show_gap(gap: Blank | Numerical, number: int, words: Words) -> Field:
    """The place of a field in the running text; `number` counts from 1."""
    return Field(to_html_string(_gap(gap, number, words)))


def _gap(gap: Blank | Numerical, number: int, words: Words) -> ET.Element:
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


def show_fields_answer(details: ET.Element, gaps: Gaps, pen: Pen) -> None:
    """What belongs in each gap, and what is said to known wrong answers."""
    solutions = element(details, "ul", "quiz__solutions")
    key = "gap_answer" if gaps.size > 1 else "only_gap_answer"
    each: Sequence[Blank | Numerical] = gaps.gaps
    for number, gap in enumerate(each, 1):
        answer = _answer(gap, pen)
        text = pen.words.say(key, number=number, answer=answer)
        element(solutions, "li", "quiz__solution", text).set("data-gap", str(number))
    if gaps.wrong:
        _show_wrong_answers(details, gaps, pen)


def _answer(gap: Blank | Numerical, pen: Pen) -> str:
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


def _show_wrong_answers(details: ET.Element, gaps: Gaps, pen: Pen) -> None:
    reasons = element(details, "ul", "quiz__reasons")
    for wrong in gaps.wrong:
        reason = element(reasons, "li", "quiz__reason")
        reason.set("data-wrong", safe(wrong.answer))
        label = pen.words.say("given", answer=wrong.shown)
        element(reason, "p", "quiz__verdict", pen.words.say("wrong", label=label))
        pen.blocks(reason, "quiz__feedback", wrong.feedback)
