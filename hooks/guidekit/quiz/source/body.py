"""Which part of a question holds its answers, and where stem, context and explanation begin.

The kind follows from what a block holds: boxes to tick make `single` or `multiple`, a gap `[[…]]`
makes `blank` or `numerical`, a table `matching`, a numbered list `ordering`, text alone a
`reflection`. The header's `type` can choose between readings, never force one that doesn't fit.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from guidekit.quiz.model import Kind, Text
from guidekit.quiz.notes import Notes, quoted
from guidekit.quiz.source.gaps import has_gap, last_gap_line
from guidekit.quiz.source.header import Header
from guidekit.quiz.source.lines import FENCE, Line
from guidekit.quiz.source.sections import Part, Section, text_of

_ENDS_PARAGRAPH = re.compile(r"^ {0,3}(?:>|#{1,6} |[-*_=]{3,} *$)")
_NO_PARAGRAPH = re.compile(r"^(?: {0,3}(?:>|#{1,6} |[-*+] |\d+[.)] |\||!{3} |[-*_=]{3,} *$)| {4})")
_DETAILS = re.compile(r"^ {0,3}(?:\?{3}\+?|={3}[!+]?) +")
_BEGIN = "Begin with the question itself, in a paragraph"


@dataclass(frozen=True)
class Body:
    """The lines of each part; `answers` is None where they are gaps in the stem, or text."""

    stem: Sequence[Line]
    context: Sequence[Line]
    answers: Section | None
    explanation: Sequence[Line]

    @property
    def has_gaps(self) -> bool:
        """Whether the question is one to fill in."""
        if not any("[[" in line.text for line in (*self.stem, *self.context)):
            return False
        return has_gap(text_of(self.stem).markdown) or has_gap(text_of(self.context).markdown)

    @property
    def part(self) -> Part | None:
        """What the answers are written as."""
        return self.answers.part if self.answers else None


def read_body(sections: Sequence[Section], header: Header, notes: Notes) -> Body:
    """The parts of a question, and what is wrong with their order."""
    _check_blocks(_lines(sections), notes)
    others = [section for section in sections if section.part is not Part.HINT]
    before, answers, after = _around_answers(others, header, notes)
    if not answers:
        before, after = _before_and_after(before, header)
    stem, context = _split_paragraph(before)
    _check_stem(stem, notes)
    return Body(stem, context, answers, after)


def _check_blocks(lines: Sequence[Line], notes: Notes) -> None:
    """Tabs and blocks to open would end the answer's `<details>` for the search index."""
    for line in lines:
        if _DETAILS.match(line.text):
            message = f"a block inside a question: {quoted(line.text)}"
            notes.error(line.number, message, "Put it before or after the question")


def _around_answers(
    sections: Sequence[Section], header: Header, notes: Notes
) -> tuple[Sequence[Line], Section | None, Sequence[Line]]:
    part = _answers_part(sections, header)
    places = [place for place, section in enumerate(sections) if section.part is part]
    if part is None or not places:
        return _lines(sections), None, ()
    first, *others = places
    answers = Section(part, list(sections[first].lines))
    for place in others:
        _tell_second(sections[place], notes)
        answers.lines += sections[place].lines
    after = [section for place, section in enumerate(sections) if place not in others]
    return _lines(sections[:first]), answers, _lines(after[first + 1 :])


def _answers_part(sections: Sequence[Section], header: Header) -> Part | None:
    there = {section.part for section in sections}
    if header.kind is Kind.REFLECTION:
        return None
    if Part.OPTIONS in there:
        return Part.OPTIONS
    if has_gap(text_of(_lines(sections)).markdown):
        return None
    return next((part for part in (Part.TABLE, Part.NUMBERED) if part in there), None)


def _lines(sections: Sequence[Section]) -> tuple[Line, ...]:
    return tuple(chain.from_iterable(section.lines for section in sections))


def _tell_second(section: Section, notes: Notes) -> None:
    what = "a second table" if section.part is Part.TABLE else "the list stops and starts again"
    notes.error(
        section.line,
        f"{what}: {quoted(section.lines[0].text)}",
        "Keep the answers together; other text stands before or after them",
    )


def _before_and_after(
    lines: Sequence[Line], header: Header
) -> tuple[Sequence[Line], Sequence[Line]]:
    """Without a list between them, the explanation follows the last gap or the first paragraph."""
    text = "\n".join(line.text for line in lines)
    if header.kind is Kind.REFLECTION or not has_gap(text):
        return _split_paragraph(lines)
    at = last_gap_line(Text(text))
    while at < len(lines) and not lines[at].blank:
        at += 1
    return lines[:at], lines[at:]


def _split_paragraph(lines: Sequence[Line]) -> tuple[Sequence[Line], Sequence[Line]]:
    """The first paragraph, and the rest."""
    start = next((n for n, line in enumerate(lines) if not line.blank), len(lines))
    for at in range(start + 1, len(lines)):
        line = lines[at]
        if line.blank or _ENDS_PARAGRAPH.match(line.text) or FENCE.match(line.text):
            return lines[:at], lines[at:]
    return lines, ()


def _check_stem(stem: Sequence[Line], notes: Notes) -> None:
    first = next((line for line in stem if not line.blank), None)
    if first and (_NO_PARAGRAPH.match(first.text) or FENCE.match(first.text)):
        notes.error(first.number, f"no question before {quoted(first.shown)}", _BEGIN)
