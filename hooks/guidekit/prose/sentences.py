"""Where a text's sentences end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guidekit.prose.words import count

_END = re.compile(r"[.!?…][.!?…]*[\s*_”’»)\]\ufffc]*?(?=\s+[\s*_“‘«(\[\ufffc]*[^\W_a-z]|\s*$)")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(\ufffc])(?:[^\W\d_]|e\.g|i\.e|cf|vs|Mr|Mrs|Ms|Dr|St|[Nn]o|pp?|vol|ed|art|av|apr|s\. d|n\.d)\.$"
)
_ITEM = re.compile(r"^[ \t>]*(?:[-*+]|[0-9]+[.)])[ \t]+", re.MULTILINE)


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text in Markdown; paragraphs and list items end one, too.

    Pieces without a word are left out.
    """
    for paragraph in re.split(r"\n[ \t>]*\n", _ITEM.sub("\n\n", text)):
        yield from filter(count, _of_paragraph(" ".join(paragraph.split())))


def _of_paragraph(text: str) -> Iterator[str]:
    start = 0
    for found in _END.finditer(text):
        if not _ABBREVIATION.search(text[start : found.start() + 1]):
            yield text[start : found.end()]
            start = found.end()
    yield text[start:]
