"""Reads a list of options: the kinds `single` and `multiple`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from guidekit.quiz.model import Choices, Kind, Option
from guidekit.quiz.notes import Notes, quoted
from guidekit.quiz.source.header import Header
from guidekit.quiz.source.items import RIGHT_BOX, Item, check_texts
from guidekit.quiz.words import Words

_MANY = 4
_NUMBER_FIRST = re.compile(r"^[\W_]*\d")


def read_choices(items: Sequence[Item], header: Header, words: Words, notes: Notes) -> Choices:
    """The options, with every mistake in them told."""
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
    shuffle = header.shuffle if header.shuffle is not None else not numbers
    return Choices(options, shuffle)


def kind_of(choices: Choices, header: Header, notes: Notes) -> Kind:
    """One tick makes radio buttons; several make boxes to tick, and so does the header."""
    several = sum(option.correct for option in choices.options) > 1
    if several and header.kind is Kind.SINGLE:
        notes.error(
            header.line("type"),
            "'type: single', but more than one option is ticked",
            "Tick one option, or remove the line",
        )
    return Kind.MULTIPLE if several or header.kind is Kind.MULTIPLE else Kind.SINGLE


def check_feedback(item: Item, what: str, notes: Notes) -> None:
    """Every option tells the reader why it is right or wrong."""
    if not item.reason:
        notes.error(
            item.line,
            f"the {what} {quoted(item.words.markdown or item.source)} has no feedback",
            "Write under it, indented by four spaces: '> ' and the reason",
        )


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
