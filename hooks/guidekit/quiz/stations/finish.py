"""The tree processor and the postprocessor: look at what came out, and leave no token behind.

Only here is it known which questions are really on the page: those in comments, in raw HTML and in
code are text, and what is wrong with them is nobody's concern.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import replace

from markdown import Markdown
from markdown.postprocessors import Postprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from guidekit.diagnostics import Diagnostic
from guidekit.quiz.model import Question
from guidekit.quiz.notes import quoted
from guidekit.quiz.pen import safe
from guidekit.quiz.render import problem, set_number
from guidekit.quiz.stations.faults import find_faults
from guidekit.quiz.stations.page import BEGINS, TOKEN, Page


class Finish(Treeprocessor):
    """Inspects and numbers the questions in the order of the page, and hands them over."""

    def __init__(self, md: Markdown, page: Page) -> None:
        super().__init__(md)
        self.page = page

    def run(self, root: ET.Element) -> None:
        """Pages without a question pass."""
        if not self.page.blocks:
            return
        lost = self._put_back_text(root)
        index_of = {id(node): index for index, node in self.page.placed.items()}
        shown = [(index_of[id(node)], node) for node in root.iter() if id(node) in index_of]
        questions: list[Question] = []
        for index, node in shown:
            question = self._inspected(index, node, questions)
            questions.append(question)
            if question.quiz:
                number = sum(bool(one.quiz) for one in questions)
                set_number(node, number, self.page.words)
        self._hand_over([*questions, *lost])

    def _inspected(self, index: int, node: ET.Element, above: list[Question]) -> Question:
        """The question, or its refusal for what is wrong with it as it stands on the page."""
        question = self.page.questions[index]
        if index not in self.page.pens:
            return question
        found = [
            Diagnostic(question.path, line, f"{message} in the question '{question.id}'", hint)
            for line, message, hint in find_faults(node, self.page.pens[index], self.md.htmlStash)
        ]
        first = next((one for one in above if one.id == question.id), None)
        if question.quiz and first:
            message = f"the id '{question.id}' stands on line {first.line} already"
            found.append(self._error(question, message, "Give each question an id of its own"))
        broken = found or not question.quiz
        return self._refused(question, found, index, node) if broken else question

    def _error(self, question: Question, message: str, hint: str) -> Diagnostic:
        return Diagnostic(question.path, question.line, message, hint)

    def _refused(
        self, question: Question, found: list[Diagnostic], index: int, node: ET.Element
    ) -> Question:
        refused = replace(question, quiz=None, diagnostics=(*question.diagnostics, *found))
        box, tail = problem(refused, self.page.original(index), self.page.words), node.tail
        node.clear()
        node.attrib.update(box.attrib)
        node.extend(box)
        node.tail = tail
        return refused

    def _hand_over(self, questions: list[Question]) -> None:
        if not questions:
            return
        collect = self.page.setting("collect")
        if callable(collect):
            collect(questions)

    def _put_back_text(self, root: ET.Element) -> list[Question]:
        """Gives tokens in code their text back; one in the midst of other text is an error."""
        lost: list[Question] = []
        for node in root.iter():
            if node.text and BEGINS in node.text:
                lost += [] if node.tag in ("code", "pre") else self._lost(node.text)
                node.text = self._text(node.text)
            if node.tail and BEGINS in node.tail:
                lost += self._lost(node.tail)
                node.tail = self._text(node.tail)
        return lost

    def _text(self, text: str) -> AtomicString:
        return AtomicString(self.page.put_back(text, escape=safe))

    def _lost(self, text: str) -> list[Question]:
        """Questions that would be shown as they were written, in the midst of other text."""
        found = []
        for token in TOKEN.finditer(text):
            question = self.page.questions[int(token[1])]
            opening = self.page.blocks[int(token[1])].opening.text
            message = f"{quoted(opening)} is read as part of a paragraph"
            hint = "Leave an empty line before it, and check its indentation"
            diagnostics = (*question.diagnostics, self._error(question, message, hint))
            found.append(replace(question, quiz=None, diagnostics=diagnostics))
        return found


class PutBack(Postprocessor):
    """Gives raw HTML and comments their text back."""

    def __init__(self, md: Markdown, page: Page) -> None:
        super().__init__(md)
        self.page = page

    def run(self, text: str) -> str:
        """The page without a token."""
        return self.page.put_back(text) if BEGINS in text else text
