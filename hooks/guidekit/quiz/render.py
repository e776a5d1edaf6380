"""Turns a `Quiz` into the static HTML that is read without a script, and on paper.

Every text is parsed by the page's own Markdown parser, so links, footnotes and abbreviations work,
and stands in the page once: a script that builds a form moves what is here. What it needs besides
is in data attributes; nothing but the closed `details` shows or speaks an answer. Numbers count
from 1 and mean places in the source, which are the same in every language. A text that is one
plain paragraph is a `p`, any other a `div`.

    div.quiz#quiz-<id>        data-quiz="<id>" data-kind="<kind>" data-fingerprint="<8 hex digits>"
                              data-pretest="true" if it is to be tried before the chapter is read:
                              its answer is kept with `pretest: true`, and a wrong one isn't "missed"
      p.quiz__head            data-search-exclude
        span.quiz__number     "Question 1"
        span.quiz__pretest    "Before you read" (of a pretest)
        span.quiz__kind       "One answer"
      p.quiz__stem            first paragraph; phrasing content only, so it can become a legend
      p or div.quiz__context  the rest of the stem (if any)
      .quiz__parts            what there is to choose from, by kind (none where it is in the text)
      details.quiz__hint      data-search-exclude (if any)
        summary.quiz__summary
        p or div.quiz__hint-text
      details.quiz__answer    data-search-exclude
        summary.quiz__summary
        …                     what is right, by kind
        p or div.quiz__explanation (if any)

single, multiple              data-shuffle="true|false" on .quiz
    ol.quiz__options[type=A]
      li.quiz__option         data-option="n"; data-pin="true" if it keeps its place in a shuffle
    in details:
    ul.quiz__reasons
      li.quiz__reason         data-option="n" data-correct="true|false"
        p.quiz__verdict       "A, right"
        p or div.quiz__feedback

blank, numerical              data-accents="optional" on .quiz where accents are forgiven
    in stem or context, where the field belongs:
    span.quiz__gap            data-gap="n"
                              blank: data-answers='["mission", …]', the first is the one to show
                              numerical: data-answer="25" data-tolerance="0.5", decimals by a point
                              and, where the page writes it otherwise, data-shown="12,000.5"
      span.quiz__line         "______", hidden from screen readers
      span.quiz__sr           "blank 1", for screen readers only
      span.quiz__unit         (if any)
    in details:
    ul.quiz__solutions
      li.quiz__solution       data-gap="n"; "Blank 1: mission"
    ul.quiz__reasons          (if any)
      li.quiz__reason         data-wrong="20": a known wrong answer; decimals by a point
        p.quiz__verdict       "“20”, wrong"
        p or div.quiz__feedback

matching
    div.quiz__columns         holds two div.quiz__column, each with p.quiz__column-head (if any) and
      ol.quiz__rows
        li.quiz__row          data-row="n" data-choice="m", its right choice
      ol.quiz__choices[type=A]
        li.quiz__choice       data-choice="m"; by alphabet, or turned by one if that is row order
    in details:
    p.quiz__solution-head, ul.quiz__solutions
      li.quiz__solution       data-row="n" data-choice="m"; "1: B"
    ul.quiz__reasons          (if any row has one)
      li.quiz__reason         data-row="n" data-correct="true"
        p.quiz__verdict       "1: B"
        p or div.quiz__feedback

ordering
    ol.quiz__items[type=A]
      li.quiz__item           data-item="n", its right place; the order is mixed by the id
    in details:
    p.quiz__solution          "The right order: C, A, B"
    ul.quiz__reasons          (if any item has one) as above, with data-item="n"

reflection
    in details:
    p or div.quiz__explanation: the model answer

A question with a mistake in its source is `div.quiz-problem` instead: p.quiz-problem__title,
ul.quiz-problem__list with what is wrong, pre.quiz-problem__source.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Sequence

from markdown.util import AtomicString

from guidekit.diagnostics import errors
from guidekit.quiz.model import Question, Quiz
from guidekit.quiz.pen import Pen, element, safe
from guidekit.quiz.words import Words

_NUMBER = "quiz__number"


def render(quiz: Quiz, pen: Pen) -> ET.Element:
    """The whole question. `set_number` fills in its number, once the page is known."""
    root = _root(quiz)
    head = element(root, "p", "quiz__head")
    head.set("data-search-exclude", "")
    element(head, "span", _NUMBER).tail = " "
    if quiz.pretest:
        element(head, "span", "quiz__pretest", pen.words.page["pretest"]).tail = " "
    element(head, "span", "quiz__kind", pen.words.page.get(f"kind_{quiz.kind}", quiz.kind))
    pen.inline(root, "p", "quiz__stem", quiz.stem)
    if quiz.context:
        pen.blocks(root, "quiz__context", quiz.context)
    quiz.parts.show(root, pen)
    if quiz.hint:
        hint = pen.details(root, "quiz__hint", pen.words.page["hint"])
        pen.blocks(hint, "quiz__hint-text", quiz.hint)
    details = pen.details(root, "quiz__answer", pen.words.page[quiz.parts.summary])
    quiz.parts.show_answer(details, pen)
    if quiz.explanation:
        pen.blocks(details, "quiz__explanation", quiz.explanation)
    return root


def _root(quiz: Quiz) -> ET.Element:
    attributes = {
        "class": "quiz",
        "id": f"quiz-{quiz.id}",
        "data-quiz": quiz.id,
        "data-kind": quiz.kind,
        "data-fingerprint": quiz.outline.fingerprint,
    }
    if quiz.pretest:
        attributes["data-pretest"] = "true"
    return ET.Element("div", attributes)


def set_number(quiz: ET.Element, number: int, words: Words) -> None:
    """Writes the question's number on the page into its head."""
    for span in quiz.iter("span"):
        if span.get("class") == _NUMBER:
            span.text = AtomicString(words.say("question", number=number))
            return


def problem(question: Question, source: Sequence[str], words: Words) -> ET.Element:
    """What stands in the place of a question that can't be shown: what is wrong, and the source."""
    box = ET.Element("div", {"class": "quiz-problem"})
    element(box, "p", "quiz-problem__title", words.page["broken"])
    found = element(box, "ul", "quiz-problem__list")
    for diagnostic in errors(question.diagnostics):
        text = diagnostic.text(diagnostic.path.parent)
        element(found, "li", "quiz-problem__item", text)
    pre = ET.SubElement(box, "pre", {"class": "quiz-problem__source"})
    ET.SubElement(pre, "code").text = AtomicString(safe("\n".join(source)))
    return box
