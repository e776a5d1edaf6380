"""How gaps are claimed: `[[…]]` in the text, perhaps followed by a list of known wrong answers."""

from __future__ import annotations

from collections.abc import Sequence

from guidekit.quiz.kinds.gaps.parts import Gaps
from guidekit.quiz.kinds.gaps.read import asks_for_numbers, read_gaps, take_gaps
from guidekit.quiz.kinds.kind import Kind, Reading
from guidekit.quiz.notes import Notes
from guidekit.quiz.source.body import Body, Draft
from guidekit.quiz.source.gaps import last_gap_line
from guidekit.quiz.source.header import HeaderOption
from guidekit.quiz.source.items import read_items
from guidekit.quiz.source.lines import Line
from guidekit.quiz.source.sections import Part, text_of
from guidekit.quiz.text import Text
from guidekit.quiz.words import Words

BLANK, NUMERICAL = "blank", "numerical"
_ACCENTS = HeaderOption(
    ("optional", "required"), "'accents: optional' or 'accents: required'", (BLANK,)
)


class GapsKind(Kind):
    """Words make `blank`, numbers `numerical`."""

    names = (BLANK, NUMERICAL)
    part = Part.OPTIONS
    options = {"accents": _ACCENTS}  # noqa: RUF012 - the class has one, never changed

    def claims(self, draft: Draft) -> bool:
        """A gap."""
        return draft.has_gap

    def divide(self, lines: Sequence[Line]) -> tuple[Sequence[Line], Sequence[Line]]:
        """The explanation follows the paragraph of the last gap."""
        text = Text("\n".join(line.text for line in lines))
        at = last_gap_line(text)
        while at < len(lines) and not lines[at].blank:
            at += 1
        return lines[:at], lines[at:]

    def read(self, body: Body, words: Words, notes: Notes) -> Reading:
        """The gaps, with every mistake in them told; the text around keeps a mark for each."""
        items = read_items(body.answers, notes)
        stem, context = text_of(body.stem), text_of(body.context)
        kind = NUMERICAL if asks_for_numbers(stem) or asks_for_numbers(context) else BLANK
        stem, in_stem = take_gaps(stem, 0, notes)
        context, in_context = take_gaps(context, len(in_stem), notes)
        gaps = [gap for gap in (*in_stem, *in_context) if gap]
        accents_optional = body.draft.header.get("accents") == "optional"
        parts: Gaps | None = read_gaps(gaps, items, accents_optional, notes) if gaps else None
        whole = len(gaps) == len(in_stem) + len(in_context)
        return Reading(kind, parts if whole else None, stem, context)
