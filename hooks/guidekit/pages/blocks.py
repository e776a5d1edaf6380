"""The blocks of one page (`/// case | Its title` … `///`): each has a known name, and an end.

A block that isn't closed takes in the rest of the page without a word, and one with an unknown name
is shown as text. Looked at are those that stand at the left; `guidekit.quiz` looks at questions,
`guidekit.figures` at figures.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from guidekit.diagnostics import Diagnostic, nearest
from guidekit.pages.source import Page
from guidekit.prose.markdown import NAMED_BY_ID, without_code
from guidekit.quiz.source.scan import means_quiz

_OPENING = re.compile(r"^ {0,3}(?P<fence>/{3,}) *(?P<name>[a-zA-Z][\w-]*) *(?:\|.*)?$")
_CLOSING = re.compile(r"^ {0,3}(?P<fence>/{3,}) *$")


def check(page: Page, known: Collection[str]) -> Iterator[Diagnostic]:
    """Everything wrong with a page's blocks; `known` are the names that the guide's Markdown has."""
    lines, names = without_code(page.body).split("\n"), {*known, *NAMED_BY_ID}
    for at, line in enumerate(lines):
        found = _OPENING.match(line)
        if not found or found["name"] in NAMED_BY_ID or means_quiz(found["name"], known):
            continue
        number = page.body_line + at
        if found["name"].lower() not in known:
            message = f"'{line.strip()}' opens no block: the name '{found['name']}' is unknown"
            yield Diagnostic(page.path, number, message, nearest(found["name"], names))
        elif before := _end_missed(lines[at + 1 :], found["fence"]):
            message = f"'{line.strip()}' is not closed before {before}"
            hint = f"Write '{found['fence']}' on a line of its own, with as many slashes"
            yield Diagnostic(page.path, number, message, hint)


def _end_missed(lines: Sequence[str], fence: str) -> str:
    """What comes before the end of a block; nothing if its end is there."""
    for line in lines:
        if (found := _CLOSING.match(line)) and found["fence"] == fence:
            return ""
        if (opening := _OPENING.match(line)) and opening["fence"] == fence:
            return f"'{line.strip()}'"
    return "the end of the page"
