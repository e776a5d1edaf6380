"""A Markdown source by its lines: what is code or comment, paragraphs, links to entries.

Only what a line number is needed for is read here; what a page shows is always read off its HTML.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from posixpath import basename
from urllib.parse import unquote, urlsplit

from guidekit.glossary.model import Link

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(?:.*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_FENCE = re.compile(r"\s*(`{3,}|~{3,})")
_CODE_SPAN = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)")
_TARGETS = (
    re.compile(r"\]\(\s*<?([^)\s>]+)"),
    re.compile(r"^ {0,3}\[[^\]]+\]:\s*<?([^\s>]+)"),
    re.compile(r"\bhref\s*=\s*[\"']?([^\"'\s>]+)", re.IGNORECASE),
)


@dataclass(frozen=True)
class Line:
    """A line of the source and its number in the file, from 1."""

    number: int
    text: str

    @property
    def is_indented(self) -> bool:
        """Whether Markdown takes it for a part of what stands above."""
        return self.text.startswith(("    ", "\t"))


def lines(text: str) -> list[Line]:
    """All lines, those of front matter, comments and fenced code emptied."""
    text = _COMMENT.sub(_only_line_ends, _FRONT_MATTER.sub(_only_line_ends, text))
    found, fence = [], ""
    for number, line in enumerate(text.split("\n"), 1):
        mark = _FENCE.match(line)
        if fence:
            found.append(Line(number, ""))
            fence = "" if mark and mark[1].startswith(fence) else fence
        elif mark:
            found.append(Line(number, ""))
            fence = mark[1]
        else:
            found.append(Line(number, line.rstrip()))
    return found


def paragraphs(all_lines: list[Line]) -> Iterator[list[Line]]:
    """The lines between empty lines, together."""
    paragraph: list[Line] = []
    for line in [*all_lines, Line(0, "")]:
        if line.text:
            paragraph.append(line)
        elif paragraph:
            yield paragraph
            paragraph = []


def links_to_entries(text: str, glossary: str) -> list[Link]:
    """The links that a page's source has to entries of the glossary page of this file name."""
    return [link for path, link in _fragments(lines(text)) if basename(path) == glossary]


def links_within(all_lines: list[Line], glossary: str) -> list[Link]:
    """The links of the glossary's own page to its entries: the file's name may be left out."""
    return [link for path, link in _fragments(all_lines) if basename(path) in {"", glossary}]


def without_code(line: Line) -> str:
    """The line's text without what stands between backticks."""
    return _CODE_SPAN.sub("", line.text)


def _fragments(all_lines: list[Line]) -> Iterator[tuple[str, Link]]:
    for line in all_lines:
        text = without_code(line)
        for target in (found[1] for pattern in _TARGETS for found in pattern.finditer(text)):
            parts = urlsplit(target)
            if parts.fragment and not parts.scheme and not parts.netloc:
                yield parts.path, Link(unquote(parts.fragment), line.number)


def _only_line_ends(found: re.Match[str]) -> str:
    return "\n" * found.group().count("\n")
