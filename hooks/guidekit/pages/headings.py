"""Headings of one page: one `h1` (made from the title), no level skipped, every id written out.

Ids are written out because both languages, the quizzes and other people's links share them: an id
made from the words would differ between languages and change with every correction.
"""

from __future__ import annotations

from collections.abc import Iterator

from guidekit.diagnostics import Diagnostic
from guidekit.sources import headings
from guidekit.sources.page import Page
from guidekit.sources.record import Drawn, Heading


def check(page: Page, drawn: Drawn) -> Iterator[Diagnostic]:
    """Everything wrong with a page's headings."""
    above = 1
    for heading, written in placed(page, drawn):
        message, hint = _problem(heading, written, above)
        if message:
            yield Diagnostic(page.path, line(page, written), message, hint)
        above = heading.level


def placed(page: Page, drawn: Drawn) -> list[tuple[Heading, headings.Heading | None]]:
    """The headings that are on the page, each as it was written."""
    places = headings.place([(one.level, one.id) for one in drawn.headings], page.headings)
    return list(zip(drawn.headings, places, strict=True))


def line(page: Page, written: headings.Heading | None) -> int:
    """Where a heading stands; the page's first line for one that nobody wrote as a heading."""
    return written.line if written else page.body_line


def _problem(heading: Heading, written: headings.Heading | None, above: int) -> tuple[str, str]:
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
    if written is None or written.id != heading.id:
        return (
            f"the heading '{heading.text}' has no id of its own",
            f"Write it as `{'#' * heading.level} {heading.text} {{ #short-english-id }}`",
        )
    return "", ""
