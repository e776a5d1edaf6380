"""Headings of one page: one `h1` (made from the title), no level skipped, every id written out.

Ids are written out because both languages, the quizzes and other people's links share them: an id
made from the words would differ between languages and change with every correction.
"""

from __future__ import annotations

import re

from guidekit.diagnostics import Diagnostic
from guidekit.pages.outline import Heading, Outline
from guidekit.pages.source import Page


def check(page: Page, outline: Outline) -> list[Diagnostic]:
    """Everything wrong with a page's headings."""
    found: list[Diagnostic] = []
    above = 1
    for heading in outline.headings:
        message, hint = _problem(page, heading, above)
        if message:
            found.append(Diagnostic(page.path, line(page, heading), message, hint))
        above = heading.level
    return found


def line(page: Page, heading: Heading) -> int:
    """Where a heading stands in the source."""
    written = _written_out(page, heading)
    return page.line_of(written[0] if written else heading.text)


def _problem(page: Page, heading: Heading, above: int) -> tuple[str, str]:
    if heading.level == 1:
        return (
            f"a second title: '{heading.text}'",
            "Take the `#` line out: the page's title comes from `title:` in the front matter",
        )
    if heading.level > above + 1:
        return (
            f"the heading '{heading.text}' skips a level (h{above} to h{heading.level})",
            f"Write it with {'#' * (above + 1)}",
        )
    if not _written_out(page, heading):
        return (
            f"the heading '{heading.text}' has no id of its own",
            f"Write it as `{'#' * heading.level} {heading.text} {{ #short-english-id }}`",
        )
    return "", ""


def _written_out(page: Page, heading: Heading) -> re.Match[str] | None:
    """`{ #id }`, as attribute lists write it: with a colon, spaces and classes or without."""
    return re.search(rf"\{{:?[^{{}}\n]*#{re.escape(heading.id)}(?=[\s}}])[^{{}}\n]*\}}", page.body)
