"""What a kind of question brings: `Kind` reads its source, `Parts` holds and shows what it asks."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar

from guidekit.quiz.notes import Notes
from guidekit.quiz.pen import Field, Pen, element
from guidekit.quiz.source.body import Body, Draft, split_paragraph
from guidekit.quiz.source.header import HeaderOption
from guidekit.quiz.source.lines import Line
from guidekit.quiz.source.sections import Part
from guidekit.quiz.text import Text
from guidekit.quiz.words import Words


class Parts(ABC):
    """What a question asks, read without a mistake, and its HTML (the contract is in `render`)."""

    __slots__ = ()
    summary: ClassVar[str] = "answer"
    """The key of the words that stand on the closed answer."""

    @property
    @abstractmethod
    def size(self) -> int:
        """How many parts are right or wrong by themselves."""

    @property
    @abstractmethod
    def solution(self) -> str:
        """What is right, by places in the source: the same in every language, empty if words are."""

    def fields(self, words: Words) -> Sequence[Field]:
        """The HTML of the fields that stand in the question's running text, in its order."""
        return ()

    @abstractmethod
    def show(self, root: ET.Element, pen: Pen) -> None:
        """Adds what there is to choose from, in an element of the class `quiz__parts`."""

    @abstractmethod
    def show_answer(self, details: ET.Element, pen: Pen) -> None:
        """Adds what is right, and each reason."""


@dataclass(frozen=True)
class Reading:
    """What a kind has read: its own name, and the texts around; `parts` is None after a mistake."""

    kind: str
    parts: Parts | None
    stem: Text
    context: Text


class Kind(ABC):
    """How a kind is written. One object may stand for several names that are written alike."""

    names: tuple[str, ...]
    """Each is a `data-kind` of the page, a `type` of the header, and has words `kind_<name>`."""

    part: Part | None = None
    """The run of lines that holds the answers, if they don't stand in the text."""

    options: Mapping[str, HeaderOption] = MappingProxyType({})
    """What the header may say besides what it may say of every question."""

    explains_itself = False
    """Whether it does without an explanation, since each answer has its own reason."""

    instead = ""
    """What an author who gave no explanation may have meant, to end that message with."""

    @abstractmethod
    def claims(self, draft: Draft) -> bool:
        """Whether a text is written as this kind. The one of the header's `type` is asked first."""

    @abstractmethod
    def read(self, body: Body, words: Words, notes: Notes) -> Reading:
        """The parts, with every mistake in them told."""

    def divide(self, lines: Sequence[Line]) -> tuple[Sequence[Line], Sequence[Line]]:
        """Where text that holds no `part` is divided into question and explanation."""
        return split_paragraph(lines)

    def fits(self, asked: str, name: str) -> bool:
        """Whether the header's `type` agrees with what was read."""
        return asked == name


def show_reasons(
    details: ET.Element, place: str, labels: Sequence[str], reasons: Sequence[Text], pen: Pen
) -> None:
    """Why each part is as it is, of those that have a reason; `place` is the attribute of a part."""
    if not any(reasons):
        return
    shown = element(details, "ul", "quiz__reasons")
    for number, (label, text) in enumerate(zip(labels, reasons, strict=True), 1):
        if text:
            reason = element(shown, "li", "quiz__reason")
            reason.set(place, str(number))
            reason.set("data-correct", "true")
            element(reason, "p", "quiz__verdict", label)
            pen.blocks(reason, "quiz__feedback", text)
