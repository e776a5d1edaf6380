"""Reads what stands in the gaps of a text, and the wrong answers that people are known to give.

A gap is replaced by a mark that only rendering understands, so an answer never reaches the page's
text. A list in such a question holds wrong answers, with what to tell about each.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import partial
from html import unescape

from guidekit.fold import folded
from guidekit.quiz.kinds.gaps.parts import Blank, Gap, Gaps, Numerical, WrongAnswer
from guidekit.quiz.notes import Notes, quoted
from guidekit.quiz.numbers import MINUS, has_two_readings, plain, read_number
from guidekit.quiz.source.code import mask_code
from guidekit.quiz.source.gaps import GAP, OPEN
from guidekit.quiz.source.items import Item, check_feedback, check_texts
from guidekit.quiz.text import Text, gap_mark

_NUMERICAL = re.compile(
    r"^=\s*(?P<value>[^±]*?)\s*(?:(?:±|\+/?[-−])\s*(?P<tolerance>[^±]*))?$", re.DOTALL
)
_THEN_UNIT = re.compile(rf"^(?P<number>[{MINUS}+]?\s*[0-9](?:[0-9.,’'\s]*[0-9])?)\s*(?P<unit>.*)$")
_AROUND = " \"“”«»'().,;:!?…"
_NO_UNIT = re.compile(r"^[-−–/*^.,]|[0-9|=±\n]")  # "20-30", "1/2", "5 to 6"
_MARKED = re.compile(r"^([*_`]+).+\1$|^\[|\\$|\]\(")
_BLANK_FORM = "Write '[[the answer|another spelling]]'"
_NUMBER_FORM = "Write '[[= 25 ± 0.5 %]]': the number, then the tolerance and the unit if any"


def asks_for_numbers(text: Text) -> bool:
    """Whether the first gap is meant for a number, well written or not."""
    opening = OPEN.search(mask_code(text.markdown))
    return opening is not None and text.markdown[opening.end() :].lstrip().startswith("=")


def take_gaps(text: Text, first: int, notes: Notes) -> tuple[Text, list[Gap | None]]:
    """The text with marks for gaps numbered from `first`, and the gaps (None if unreadable)."""
    masked = mask_code(text.markdown)
    gaps: list[Gap | None] = []
    shown, at = "", 0
    for found in GAP.finditer(masked):
        _tell_unclosed(text, masked[: found.start()], at, notes)
        inside = text.markdown[found.start("inside") : found.end("inside")]
        line = text.line_at(found.start())
        shown += text.markdown[at : found.start()] + gap_mark(first + len(gaps))
        gaps.append(_read_gap(inside, line, notes))
        at = found.end()
    _tell_unclosed(text, masked, at, notes)
    return Text(shown + text.markdown[at:], text.line, _numbers(text, masked)), gaps


def _numbers(text: Text, masked: str) -> tuple[int, ...]:
    """The lines of the file on which lines of a text still begin, once its gaps are taken out."""
    inside = {
        masked.count("\n", 0, gap.start()) + number
        for gap in GAP.finditer(masked)
        for number in range(1, gap.group().count("\n") + 1)
    }
    return tuple(line for index, line in enumerate(text.numbers) if index not in inside)


def _tell_unclosed(text: Text, masked: str, start: int, notes: Notes) -> None:
    for found in OPEN.finditer(masked, start):
        rest = text.markdown[found.start() :].split("\n")[0]
        message = f"a gap that isn't closed: {quoted(rest)}"
        notes.error(text.line_at(found.start()), message, _BLANK_FORM)


def _read_gap(inside: str, line: int, notes: Notes) -> Gap | None:
    return (
        _numerical(inside, line, notes)
        if inside.lstrip().startswith("=")
        else _blank(inside, line, notes)
    )


def _blank(inside: str, line: int, notes: Notes) -> Blank | None:
    answers = [" ".join(unescape(answer).split()) for answer in inside.split("|")]
    if not all(answers):
        whole = quoted(f"[[{inside}]]")
        notes.error(line, f"a gap without an answer: {whole}", _BLANK_FORM)
        return None
    if any(map(_MARKED.search, answers)):
        whole = quoted(f"[[{inside}]]")
        hint = "Write bare words in it; marks stand around the gap, as in '**[[answer]]**'"
        notes.error(line, f"marks that a reader can't type: {whole}", hint)
        return None
    if len(answers) == 1 and "±" in inside:
        notes.error(line, f"a number without its '=': {quoted(f'[[{inside}]]')}", _NUMBER_FORM)
        return None
    return Blank(tuple(dict.fromkeys(answers)), line)


def _numerical(inside: str, line: int, notes: Notes) -> Numerical | None:
    whole = quoted(f"[[{inside}]]")
    found = _NUMERICAL.match(unescape(inside.strip()))
    if not found:
        notes.error(line, f"a number that can't be read: {whole}", _NUMBER_FORM)
        return None
    value, value_unit = _number_and_unit(found["value"], line, whole, notes)
    written = "0" if found["tolerance"] is None else found["tolerance"]
    tolerance, unit = _number_and_unit(written, line, whole, notes)
    if value is None or tolerance is None:
        return None
    if tolerance < 0:
        notes.error(line, f"a negative tolerance: {whole}", _NUMBER_FORM)
        return None
    if unit and value_unit and unit != value_unit:
        notes.error(line, f"a tolerance in another unit than the number: {whole}", _NUMBER_FORM)
        return None
    return Numerical(value, tolerance, unit or value_unit, line)


def _number_and_unit(text: str, line: int, whole: str, notes: Notes) -> tuple[Decimal | None, str]:
    found = _THEN_UNIT.match(text.strip())
    number = read_number(found["number"]) if found else None
    if found is None or number is None or _NO_UNIT.search(found["unit"]):
        notes.error(line, f"{quoted(text)} is no number in {whole}", _NUMBER_FORM)
        return None, ""
    if has_two_readings(found["number"]):
        without = re.sub("[.,]", "", found["number"])
        hint = f"Write {quoted(without)}, or {quoted(_decimal(number))} if the rest are decimals"
        notes.error(line, f"{quoted(found['number'])} can be read in two ways in {whole}", hint)
        return None, ""
    return number, found["unit"].strip()


def _decimal(number: Decimal) -> str:
    """A number that can only be read as a decimal one."""
    short = plain(number)
    return short if len(short.partition(".")[2]) != 3 else f"{short}0"


def read_gaps(
    gaps: Sequence[Gap], items: Sequence[Item], accents_optional: bool, notes: Notes
) -> Gaps | None:
    """The gaps of one question and the wrong answers that its list tells about."""
    blanks = tuple(gap for gap in gaps if isinstance(gap, Blank))
    numbers = tuple(gap for gap in gaps if isinstance(gap, Numerical))
    if blanks and numbers:
        notes.error(
            gaps[0].line,
            "words and numbers to fill in, in one question",
            "Make two questions of it",
        )
        return None
    numerical = partial(_wrong_number, gaps=numbers, notes=notes)
    verbal = partial(_wrong_words, gaps=blanks, accents=not accents_optional, notes=notes)
    wrong = _wrong_answers(items, numerical if numbers else verbal, notes)
    return Gaps(blanks or numbers, wrong, accents_optional)


def _wrong_answers(
    items: Sequence[Item], read: Callable[[Item], str], notes: Notes
) -> tuple[WrongAnswer, ...]:
    check_texts(items, "wrong answer", notes)
    for item in items:
        check_feedback(item, "wrong answer", notes)
        if item.box:
            notes.error(
                item.line,
                f"a right answer in the list: {quoted(item.source)}",
                "Right answers stand in the gap; the list holds wrong ones, '- [ ] '",
            )
    return tuple(
        WrongAnswer(read(item), item.words.markdown, item.reason, item.line)
        for item in items
        if item.words and not item.box
    )


def _wrong_words(item: Item, gaps: Sequence[Blank], accents: bool, notes: Notes) -> str:
    answer = " ".join(unescape(item.words.markdown).split())
    accepted = [bare(one, accents) for gap in gaps for one in gap.answers]
    if bare(answer, accents) in accepted:
        _tell_accepted(item, notes)
    return answer


def _wrong_number(item: Item, gaps: Sequence[Numerical], notes: Notes) -> str:
    found = _THEN_UNIT.match(unescape(item.words.markdown))
    units = ["", *(gap.unit for gap in gaps)]
    number = read_number(found["number"]) if found and found["unit"] in units else None
    if number is None or (found and has_two_readings(found["number"])):
        notes.error(
            item.line,
            f"the wrong answer {quoted(item.words.markdown)} is no number",
            "Write digits, and a point before decimals",
        )
        return ""
    if any(gap.accepts(number) for gap in gaps):
        _tell_accepted(item, notes)
    return plain(number)


def _tell_accepted(item: Item, notes: Notes) -> None:
    message = f"the wrong answer {quoted(item.words.markdown)} is accepted as right"
    notes.error(item.line, message, "Change it, or the gap")


def bare(answer: str, accents: bool = True) -> str:
    """What a blank compares: folded, and without quotes or a full stop around, as the script does it."""
    one = folded(answer, accents)
    return one.strip(_AROUND) or one
