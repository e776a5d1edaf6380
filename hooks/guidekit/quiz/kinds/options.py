"""The HTML of `single` and `multiple`."""

from __future__ import annotations

import xml.etree.ElementTree as ET

from guidekit.quiz.kinds.order import letter
from guidekit.quiz.kinds.pen import Pen, element
from guidekit.quiz.model import Choices


def show_options(root: ET.Element, choices: Choices, pen: Pen) -> None:
    """The list to choose from."""
    root.set("data-shuffle", str(choices.shuffle).lower())
    options = element(root, "ol", "quiz__options", type="A")
    for number, option in enumerate(choices.options, 1):
        item = pen.inline(options, "li", "quiz__option", option.text)
        item.set("data-option", str(number))
        if option.pinned:
            item.set("data-pin", "true")


def show_reasons(details: ET.Element, choices: Choices, pen: Pen) -> None:
    """Each option's verdict in words, and its feedback."""
    reasons = element(details, "ul", "quiz__reasons")
    for number, option in enumerate(choices.options, 1):
        reason = element(reasons, "li", "quiz__reason")
        reason.set("data-option", str(number))
        reason.set("data-correct", str(option.correct).lower())
        key = "right" if option.correct else "wrong"
        verdict = pen.words.say(key, label=letter(number - 1))
        element(reason, "p", "quiz__verdict", verdict)
        pen.blocks(reason, "quiz__feedback", option.feedback)
