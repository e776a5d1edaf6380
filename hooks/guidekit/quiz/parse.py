"""Reads one quiz block into a `Quiz`, or tells everything that is wrong with it.

`source.scan` found the block, `source.body` tells its parts apart, a kind of `kinds.registry` reads
the answers. Here they meet.
"""

from __future__ import annotations

import re
from pathlib import Path

from guidekit.diagnostics import errors
from guidekit.quiz.kinds import registry
from guidekit.quiz.kinds.kind import Kind, Reading
from guidekit.quiz.model import Question, Quiz
from guidekit.quiz.notes import Notes, quoted
from guidekit.quiz.source.body import Draft, read_body
from guidekit.quiz.source.characters import check_characters
from guidekit.quiz.source.header import Header, read_header
from guidekit.quiz.source.lost import tell_lost
from guidekit.quiz.source.scan import RIGHT_FORM, Block
from guidekit.quiz.source.sections import Part, read_hint, split, text_of
from guidekit.quiz.text import Text
from guidekit.quiz.words import Words

_ID = re.compile(r"^[a-z0-9]+(?:-[a-z0-9]+)*$")
_SENTENCE_ENDS = re.compile(r"[.!?…:;]")
_NO_WORDS = re.compile(r"\W*")


def parse(block: Block, path: Path, words: Words) -> tuple[Question, Quiz | None]:
    """The question of a block, whose `quiz` is None if there is an error in it.

    Besides, what could be read of it: there its texts are looked at once they are rendered, so that
    all that is wrong is told in one run.
    """
    notes = Notes(path)
    for line, message, hint in block.problems:
        notes.error(line, message, hint)
    quiz_id = _read_id(block, notes)
    read = _read_quiz(block, quiz_id, words, notes) if block.whole else None
    quiz = None if errors(notes.found) else read
    return Question(quiz_id, path, block.opening.number, quiz, tuple(notes.found)), read


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
    header, lines = read_header(block.lines, registry.header_keys(), notes)
    check_characters(lines, notes)
    sections = split(lines)
    hint = read_hint(sections, notes)
    others = [section for section in sections if section.part is not Part.HINT]
    draft = Draft(block.opening, header, lines, others)
    kind = registry.kind_of(draft)
    body = read_body(draft, kind.part, kind.divide, notes)
    tell_lost(lines, body, notes)
    if all(line.blank for line in body.stem):
        message = f"no question in {quoted(block.opening.text)}"
        notes.error(block.opening.number, message, "Begin with the question itself")
        return None
    found = kind.read(body, words, notes)
    _check_header(kind, found.kind, header, notes)
    explanation = text_of(body.explanation)
    _check_explanation(kind, found, explanation, block, notes)
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


def _check_header(kind: Kind, name: str, header: Header, notes: Notes) -> None:
    if header.kind and not kind.fits(header.kind, name):
        message = f"'type: {header.kind}', but this is written as '{name}'"
        notes.error(header.line("type"), message, f"Write it as {header.kind}, or remove the line")
    for key, option in registry.header_keys().own:
        if header.get(key) is not None and name not in option.kinds:
            message = f"'{key}' changes nothing in a question of the kind '{name}'"
            notes.error(header.line(key), message, "Remove the line")


def _check_explanation(
    kind: Kind, found: Reading, explanation: Text, block: Block, notes: Notes
) -> None:
    """Options tell their reasons one by one; what has none must be explained as a whole."""
    if kind.explains_itself or explanation:
        return
    hint = f"A question of the kind '{found.kind}' ends with a paragraph that says why"
    message = f"no explanation in {quoted(block.opening.text)}"
    notes.error(block.opening.number, message, hint + kind.instead)


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
