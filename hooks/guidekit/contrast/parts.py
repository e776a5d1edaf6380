"""Whether palette.yml has a colour for each part of the guide, and for each that a figure names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guidekit.diagnostics import Diagnostic
from guidekit.parts.numbers import total
from guidekit.sources import text_file
from guidekit.sources.guide import Guide

from .palette import Palette

_OF_PART = re.compile(r"guide-(?:fill|stroke)-c(?P<part>\d)\b")


def check(guide: Guide, palette: Palette) -> Iterator[Diagnostic]:
    """Parts without a colour."""
    parts = total(guide)
    if parts > palette.parts:
        names = ", ".join(f"c{part}, c{part}-text" for part in range(palette.parts + 1, parts + 1))
        message = f"the guide has {parts} parts, and colours for {palette.parts}"
        yield Diagnostic(palette.path, _last_line(palette), message, f"Add {names} to both schemes")
    for path in sorted(guide.project.docs.rglob("*.svg")):
        for number, line in enumerate(text_file.read(path)[0].splitlines(), 1):
            for found in _OF_PART.finditer(line):
                if int(found["part"]) > palette.parts:
                    message = f"'{found.group()}' has no colour in palette.yml"
                    yield Diagnostic(path, number, message, f"Known: c1 to c{palette.parts}")


def _last_line(palette: Palette) -> int:
    return max(token.line for token in palette.schemes["light"].values())
