"""The guide's own questions, in three notations that say the same.

Ours; plain task lists, with each feedback as a paragraph under its option (an empty line before the
next option, or the rest of the list would be text of the first); and, for the kinds that
it has, the notation of mkdocs-quiz.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from tests.project import ROOT

_BLOCK = re.compile(r"^/// quiz \| (?P<id>\S+)\n(?P<body>.*?)\n///$", re.MULTILINE | re.DOTALL)
_HEADER = re.compile(r"\A(?: {4}.*\n)+")
_LINK = re.compile(r"\[([^\]\[]+)\]\([^)]+\)")
_NOTE = re.compile(r"\[\^[\w-]+\]")
_OPTION = re.compile(r"^- \[[ x]\] ", re.MULTILINE)
_FEEDBACK = re.compile(r"\n +> (.*(?:\n +\S.*)*)\n?")
_HINT = re.compile(r"^> \[!TIP\]\n", re.MULTILINE)
_GAP = re.compile(r"\[\[(?:= *)?(?P<answer>[^\]|±]+)[^\]]*\]\]")


@dataclass(frozen=True)
class Question:
    """A question of the guide, without the links and notes that lead out of it."""

    id: str
    body: str

    def ours(self, number: int) -> str:
        """As a question, with an id of its own."""
        return f"/// quiz | {self.id}-{number}\n{self.body}\n///"

    def plain(self) -> str:
        """As text and task lists: all its words, none of our notation."""
        body = _FEEDBACK.sub(r"\n\n    \1\n\n", _HINT.sub("> ", _HEADER.sub("", self.body)))
        return _GAP.sub(lambda gap: gap["answer"].strip(), body).strip()

    def of_peer(self) -> str:
        """In the peer's notation if it has this kind, else plain."""
        if "[[" not in self.body and not _OPTION.search(self.body):
            return self.plain()
        body = _HINT.sub("> ", _HEADER.sub("", self.body))
        body = _GAP.sub(lambda gap: f"[[{gap['answer'].strip()}]]", body)
        if "[[" in body:  # the peer takes no feedback to a wrong answer here
            body = _FEEDBACK.sub(r"\n\n    \1\n\n", body)
        return f"<quiz>\n{body.strip()}\n</quiz>"


def questions(docs: Path = ROOT / "docs/en") -> list[Question]:
    """All questions of the guide in one language, in the order of its pages."""
    return [
        Question(found["id"], _NOTE.sub("", _LINK.sub(r"\1", found["body"])))
        for path in sorted(docs.rglob("*.md"))
        for found in _BLOCK.finditer(path.read_text("utf-8"))
    ]
