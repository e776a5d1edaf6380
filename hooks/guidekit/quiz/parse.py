"""Reads one quiz block into a `Quiz`, or tells everything that is wrong with it.

`source.scan` found the block, `source.body` tells its parts apart, one module of `source` a family
of kinds reads the answers. Here they meet.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from guidekit.diagnostics import errors
from guidekit.quiz.model import Gaps, Kind, Parts, Question, Quiz, Text
from guidekit.quiz.notes import Notes, quoted
from guidekit.quiz.source.body import Body, read_body
from guidekit.quiz.source.choices import kind_of, read_choices
from guidekit.quiz.source.gaps import Gap, asks_for_numbers, read_gaps, take_gaps
from guidekit.quiz.source.header import Header, read_header
from guidekit.quiz.source.items import Item, read_items
from guidekit.quiz.source.lost import tell_lost
from guidekit.quiz.source.markup import check_markup
from guidekit.quiz.source.matching import read_matching
from guidekit.quiz.source.ordering import read_ordering
from guidekit.quiz.source.reflection import read_reflection
from guidekit.quiz.source.scan import RIGHT_FORM, Block
from guidekit.quiz.source.sections import Part, read_hint, split, text_of
from guidekit.quiz.words import Words

_ID = re.compile(r"^[a-z0-9]+(?:-[a-z0-9]+)*$")
_SENTENCE_ENDS = re.compile(r"[.!?…:;]")
_NO_WORDS = re.compile(r"\W*")
_CHOICES = (Kind.SINGLE, Kind.MULTIPLE)


def parse(block: Block, path: Path, words: Words) -> Question:
    """The question of a block. Its `quiz` is None if there is an error in it."""
    notes = Notes(path)
    for line, message, hint in block.problems:
        notes.error(line, message, hint)
    quiz_id = _read_id(block, notes)
    quiz = _read_quiz(block, quiz_id, words, notes) if block.whole else None
    if errors(notes.found):
        quiz = None
    return Question(quiz_id, path, block.opening.number, quiz, tuple(notes.found))


def _read_id(block: Block, notes: Notes) -> str:
    """The id, empty if it can't serve as one."""
    if _ID.match(block.argument):
        return block.argument
    if block.argument:
        slug = "-".join(re.findall(r"[a-z0-9]+", block.argument.lower())) or "an-id"
        notes.error(
            block.opening.number,
            f"{quoted(block.argument)} is no id",
            f"Use small letters, digits and hyphens: '{slug}'",
        )
    elif not block.problems:
        notes.error(block.opening.number, f"no id in {quoted(block.opening.text)}", RIGHT_FORM)
    return ""


def _read_quiz(block: Block, quiz_id: str, words: Words, notes: Notes) -> Quiz | None:
    header, lines = read_header(block.lines, notes)
    check_markup(lines, notes)
    sections = split(lines)
    hint = read_hint(sections, notes)
    body = read_body(sections, header, notes)
    tell_lost(lines, body, notes)
    if all(line.blank for line in body.stem):
        message = f"no question in {quoted(block.opening.text)}"
        notes.error(block.opening.number, message, "Begin with the question itself")
        return None
    found = _Reader(block.opening.number, header, body, words, notes).read(block)
    _check_header(found.kind, header, notes)
    explanation = text_of(body.explanation)
    _check_explanation(found.kind, explanation, block, notes)
    _advise(found.stem, words, notes)
    if found.parts is None:
        return None
    return Quiz(
        id=quiz_id,
        kind=found.kind,
        path=notes.path,
        line=block.opening.number,
        stem=found.stem,
        context=found.context,
        hint=hint,
        explanation=explanation,
        parts=found.parts,
        pretest=header.pretest,
    )


@dataclass(frozen=True)
class _Found:
    kind: Kind
    parts: Parts | None
    stem: Text
    context: Text


@dataclass(frozen=True)
class _Reader:
    """Reads the answers by the module of their kind."""

    line: int
    header: Header
    body: Body
    words: Words
    notes: Notes

    def read(self, block: Block) -> _Found:
        body, notes = self.body, self.notes
        stem, context = text_of(body.stem), text_of(body.context)
        if body.answers and body.part is Part.TABLE:
            return _Found(Kind.MATCHING, read_matching(body.answers, notes), stem, context)
        items = read_items(body.answers, notes) if body.answers else []
        if body.part is Part.NUMBERED:
            return _Found(Kind.ORDERING, read_ordering(items, notes), stem, context)
        if body.has_gaps and self.header.kind not in (*_CHOICES, Kind.REFLECTION):
            return self._gaps(stem, context, items)
        if body.part is Part.OPTIONS:
            choices = read_choices(items, self.header, self.words, notes)
            return _Found(kind_of(choices, self.header, notes), choices, stem, context)
        asked = self.header.kind is Kind.REFLECTION
        parts = read_reflection(block.opening, block.lines, body.explanation, asked, notes)
        return _Found(Kind.REFLECTION, parts, stem, context)

    def _gaps(self, stem: Text, context: Text, items: Sequence[Item]) -> _Found:
        numerical = asks_for_numbers(stem) or asks_for_numbers(context)
        stem, in_stem = take_gaps(stem, 0, self.notes)
        context, in_context = take_gaps(context, len(in_stem), self.notes)
        gaps: list[Gap] = [gap for gap in (*in_stem, *in_context) if gap]
        parts: Gaps | None = read_gaps(gaps, items, self.header, self.notes) if gaps else None
        return _Found(Kind.NUMERICAL if numerical else Kind.BLANK, parts, stem, context)


def _check_header(kind: Kind, header: Header, notes: Notes) -> None:
    # That several ticks are no 'single' is told where the ticks are counted.
    fits = header.kind in (None, kind) or (header.kind in _CHOICES and kind in _CHOICES)
    if not fits:
        message = f"'type: {header.kind}', but this is written as '{kind}'"
        notes.error(header.line("type"), message, f"Write it as {header.kind}, or remove the line")
    for key, given, kinds in (
        ("shuffle", header.shuffle, _CHOICES),
        ("accents", header.accents_optional, (Kind.BLANK,)),
    ):
        if given is not None and kind not in kinds:
            message = f"'{key}' changes nothing in a question of the kind '{kind}'"
            notes.error(header.line(key), message, "Remove the line")


def _check_explanation(kind: Kind, explanation: Text, block: Block, notes: Notes) -> None:
    """Options tell their reasons one by one; what has none must be explained as a whole."""
    if kind in (*_CHOICES, Kind.REFLECTION) or explanation:
        return
    hint = f"A question of the kind '{kind}' ends with a paragraph that says why"
    if kind in (Kind.MATCHING, Kind.ORDERING):
        hint += "; if this is a model answer, write 'type: reflection' in the header"
    notes.error(block.opening.number, f"no explanation in {quoted(block.opening.text)}", hint)


def _advise(stem: Text, words: Words, notes: Notes) -> None:
    end = _NO_WORDS.match(stem.markdown[::-1])
    words_end = len(stem.markdown) - (end.end() if end else 0)
    asked = _SENTENCE_ENDS.split(stem.markdown[:words_end])[-1]
    if found := words.negation.search(asked):
        notes.advice(
            stem.line,
            f"the question asks for what is not so: {quoted(found.group())}",
            "Is it read rightly by someone in a hurry?",
        )
