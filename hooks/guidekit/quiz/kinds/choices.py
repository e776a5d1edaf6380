"""One or several answers out of a list: `single` with radio buttons, `multiple` with boxes.

- [x] An option
    > Its feedback.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass

from guidekit.quiz.kinds.kind import Kind, Parts, Reading
from guidekit.quiz.notes import Notes, quoted
from guidekit.quiz.order import letter
from guidekit.quiz.pen import Pen, element
from guidekit.quiz.source.body import Body, Draft
from guidekit.quiz.source.header import Header, switch
from guidekit.quiz.source.items import RIGHT_BOX, Item, check_feedback, check_texts, read_items
from guidekit.quiz.source.sections import Part, text_of
from guidekit.quiz.text import Text
from guidekit.quiz.words import Words

SINGLE, MULTIPLE = "single", "multiple"
_MANY = 4
_NUMBER_FIRST = re.compile(r"^[\W_]*\d")


@dataclass(frozen=True, slots=True)
class Option:
    """An answer to choose. A `pinned` one ("all of the above") keeps its place in a shuffle."""

    text: Text
    feedback: Text
    correct: bool
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class Choices(Parts):
    """The options; `shuffle` says if their order may vary."""

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

    def show(self, root: ET.Element, pen: Pen) -> None:
        """The list to choose from."""
        root.set("data-shuffle", str(self.shuffle).lower())
        options = element(root, "ol", "quiz__options quiz__parts", type="A")
        for number, option in enumerate(self.options, 1):
            item = pen.inline(options, "li", "quiz__option", option.text)
            item.set("data-option", str(number))
            if option.pinned:
                item.set("data-pin", "true")

    def show_answer(self, details: ET.Element, pen: Pen) -> None:
        """Each option's verdict in words, and its feedback."""
        reasons = element(details, "ul", "quiz__reasons")
        for number, option in enumerate(self.options, 1):
            reason = element(reasons, "li", "quiz__reason")
            reason.set("data-option", str(number))
            reason.set("data-correct", str(option.correct).lower())
            key = "right" if option.correct else "wrong"
            verdict = pen.words.say(key, label=letter(number - 1))
            element(reason, "p", "quiz__verdict", verdict)
            pen.blocks(reason, "quiz__feedback", option.feedback)


class ChoicesKind(Kind):
    """One tick makes `single`, several `multiple`, and so does the header."""

    names = (SINGLE, MULTIPLE)
    part = Part.OPTIONS
    options = {"shuffle": switch("shuffle")}  # noqa: RUF012 - the class has one, never changed
    explains_itself = True

    def claims(self, draft: Draft) -> bool:
        """Options; where there is a gap besides, they are wrong answers to it, or the header speaks."""
        asked = draft.header.kind in self.names
        return Part.OPTIONS in draft.parts and (asked or not draft.has_gap)

    def read(self, body: Body, words: Words, notes: Notes) -> Reading:
        """The options, with every mistake in them told."""
        items, header = read_items(body.answers, notes), body.draft.header
        choices = _read_choices(items, header, words, notes)
        kind = _kind_of(choices, header, notes)
        return Reading(kind, choices, text_of(body.stem), text_of(body.context))

    def fits(self, asked: str, name: str) -> bool:
        """That several ticks are no `single` is told where the ticks are counted."""
        return asked in self.names


def _read_choices(items: Sequence[Item], header: Header, words: Words, notes: Notes) -> Choices:
    check_texts(items, "option", notes)
    _check_boxes(items, notes)
    _check_number(items, notes)
    for item in items:
        check_feedback(item, "option", notes)
    options = tuple(
        Option(item.words, item.reason, bool(item.box), words.stays_put(item.words.markdown))
        for item in items
    )
    numbers = all(_NUMBER_FIRST.match(option.text.markdown) for option in options)
    shuffle = header.flag("shuffle")
    return Choices(options, shuffle if shuffle is not None else not numbers)


def _kind_of(choices: Choices, header: Header, notes: Notes) -> str:
    several = sum(option.correct for option in choices.options) > 1
    if several and header.kind == SINGLE:
        notes.error(
            header.line("type"),
            "'type: single', but more than one option is ticked",
            "Tick one option, or remove the line",
        )
    return MULTIPLE if several or header.kind == MULTIPLE else SINGLE


def _check_boxes(items: Sequence[Item], notes: Notes) -> None:
    # A box that can't be read was told already, and might be the one that is missed here.
    unread = any(item.box is None for item in items)
    if not unread and not any(item.box for item in items):
        notes.error(
            items[0].line, f"no option is ticked as right: {quoted(items[0].source)}", RIGHT_BOX
        )
    elif len(items) > 1 and all(item.box for item in items):
        notes.advice(items[0].line, "every option is right", "Is there anything to tell apart?")


def _check_number(items: Sequence[Item], notes: Notes) -> None:
    if len(items) == 1:
        notes.error(
            items[0].line,
            f"one option only: {quoted(items[0].source)}",
            "Give at least two to choose from",
        )
    if len(items) > _MANY:
        notes.advice(
            items[_MANY].line,
            f"{len(items)} options",
            "Three good ones teach more than many",
        )
