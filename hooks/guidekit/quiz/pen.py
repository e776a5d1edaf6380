"""Writes elements: texts of an author go through the page's Markdown, all others do not."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass, field

from markdown.blockparser import BlockParser
from markdown.util import AtomicString

from guidekit.quiz.text import GAP_MARK, Text
from guidekit.quiz.words import Words


def element(
    parent: ET.Element, tag: str, name: str, text: str = "", **attributes: str
) -> ET.Element:
    """An element whose text is no Markdown."""
    child = ET.SubElement(parent, tag, {"class": name, **attributes})
    if text:
        child.text = AtomicString(safe(text))
    return child


def safe(text: str) -> str:
    """Keeps the serializer from taking "&lt;" in a text for a character reference."""
    return text.replace("&", "&amp;")


class Field(str):
    """The HTML of a field in the running text, to be told from an author's raw HTML.

    `line` is that of the gap that it stands for.
    """

    line: int

    def __new__(cls, html: str, line: int) -> Field:
        """The HTML with its line."""
        made = super().__new__(cls, html)
        made.line = line
        return made


@dataclass(frozen=True)
class Pen:
    """Writes the elements of one question.

    `seed` mixes what must not stand in its right order: the question's id. `fields` are those that
    stand in its running text. `written` keeps which element holds which text of the author.
    """

    parser: BlockParser
    words: Words
    seed: str = ""
    fields: Sequence[Field] = ()
    written: list[tuple[ET.Element, Text]] = field(default_factory=list)

    def inline(self, parent: ET.Element, tag: str, name: str, text: Text) -> ET.Element:
        """A text of one paragraph, which the page's inline patterns will find later."""
        child = ET.SubElement(parent, tag, {"class": name})
        child.text = self._with_gaps(text)
        self.written.append((child, text))
        return child

    def blocks(self, parent: ET.Element, name: str, text: Text) -> None:
        """A text of paragraphs, lists, code: parsed as if it stood in the page.

        Most are one plain paragraph, which needs neither a parser nor a box around it.
        """
        if is_plain_paragraph(text.markdown):
            self.inline(parent, "p", name, text)
            return
        child = ET.SubElement(parent, "div", {"class": name})
        self.written.append((child, text))
        # Inside a tight list the parser would take the `<p>` off; this is a place of its own.
        self.parser.state.set("quiz")
        self.parser.parseChunk(child, self._with_gaps(text))
        self.parser.state.reset()

    def details(self, parent: ET.Element, name: str, summary: str) -> ET.Element:
        """What is closed at first, and what the search index leaves out."""
        details = ET.SubElement(parent, "details", {"class": name, "data-search-exclude": ""})
        element(details, "summary", "quiz__summary", summary)
        return details

    def _with_gaps(self, text: Text) -> str:
        """The Markdown of a text; where a field belongs stands what is kept of raw HTML."""
        if not self.fields:
            return text.markdown
        store = self.parser.md.htmlStash.store
        return GAP_MARK.sub(lambda mark: store(self.fields[int(mark[1])]), text.markdown)


# Each line begins with a word that can't begin a list ("a.", "ii)"), a definition or a table; attributes
# for the paragraph would stand at the end.
_PLAIN = re.compile(r"(?:[“«‘\"'(*_]{0,3}[^\W_]\w*[”’»*]{0,3}(?:[ ,’'–-][^|\n]*)?(?:\n|(?<!})\Z))+")


def is_plain_paragraph(markdown: str) -> bool:
    """Whether a text can be nothing but one paragraph, whatever blocks the page understands."""
    return _PLAIN.fullmatch(markdown) is not None
