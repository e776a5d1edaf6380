"""Which part of a question holds its answers, and where stem, context and explanation begin.

The kind follows from what a block holds: boxes to tick, a gap `[[…]]`, a table, a numbered list, or
text alone. The header's `type` can choose between readings, never force one that doesn't fit. Which
of them makes which kind is in `kinds`; here it is only looked where they stand.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from guidekit.quiz.notes import Notes, quoted
from guidekit.quiz.source.gaps import has_gap
from guidekit.quiz.source.header import Header
from guidekit.quiz.source.lines import FENCE, Line
from guidekit.quiz.source.sections import Part, Section, text_of

_ENDS_PARAGRAPH = re.compile(r"^ {0,3}(?:>|#{1,6} |[-*_=]{3,} *$)")
_NO_PARAGRAPH = re.compile(r"^(?: {0,3}(?:>|#{1,6} |[-*+] |\d+[.)] |\||!{3} |[-*_=]{3,} *$)| {4})")
Divide = Callable[[Sequence[Line]], tuple[Sequence[Line], Sequence[Line]]]
_BEGIN = "Begin with the question itself, in a paragraph"


@dataclass(frozen=True)
class Draft:
    """A question before its kind is known: its lines without the header, in sections, no hint."""

    opening: Line
    header: Header
    lines: Sequence[Line]
    sections: Sequence[Section]

    @cached_property
    def parts(self) -> frozenset[Part]:
        """What it holds."""
        return frozenset(section.part for section in self.sections)

    @cached_property
    def has_gap(self) -> bool:
        """Whether something is to be filled in: in what stands before the options, if there are any."""
        options = [n for n, section in enumerate(self.sections) if section.part is Part.OPTIONS]
        asked = _lines(self.sections[: options[0]] if options else self.sections)
        return any("[[" in line.text for line in asked) and has_gap(text_of(asked).markdown)


@dataclass(frozen=True)
class Body:
    """The lines of each part; `answers` is None where they are gaps in the stem, or text."""

    draft: Draft
    stem: Sequence[Line]
    context: Sequence[Line]
    answers: Section | None
    explanation: Sequence[Line]

    @property
    def part(self) -> Part | None:
        """What the answers are written as."""
        return self.answers.part if self.answers else None


def read_body(draft: Draft, part: Part | None, divide: Divide, notes: Notes) -> Body:
    """The parts of a question, and what is wrong with their order.

    Args:
        draft: the question in sections.
        part: what its answers are written as, if they don't stand in the text.
        divide: says where text without that part becomes the explanation.
        notes: where mistakes are told.
    """
    before, answers, after = _around_answers(draft.sections, part, notes)
    if not answers:
        before, after = divide(before)
    stem, context = split_paragraph(before)
    _check_stem(stem, notes)
    return Body(draft, stem, context, answers, after)


def _around_answers(
    sections: Sequence[Section], part: Part | None, notes: Notes
) -> tuple[Sequence[Line], Section | None, Sequence[Line]]:
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


def _lines(sections: Sequence[Section]) -> tuple[Line, ...]:
    return tuple(chain.from_iterable(section.lines for section in sections))


def _tell_second(section: Section, notes: Notes) -> None:
    what = "a second table" if section.part is Part.TABLE else "the list stops and starts again"
    notes.error(
        section.line,
        f"{what}: {quoted(section.lines[0].text)}",
        "Keep the answers together; other text stands before or after them",
    )


def split_paragraph(lines: Sequence[Line]) -> tuple[Sequence[Line], Sequence[Line]]:
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
