"""How long a chapter is: it has to be read at one sitting, and to say enough (`chapter_words`)."""

from __future__ import annotations

from guidekit.diagnostics import Diagnostic, Severity
from guidekit.prose.passage import Passage
from guidekit.prose.words import count
from guidekit.settings import Settings
from guidekit.sources.kinds import Kind
from guidekit.sources.page import Page


def is_chapter(page: Page, settings: Settings) -> bool:
    """A chapter is a page whose front matter numbers it."""
    return page.meta.get(settings.parts.key) is not None


def words_of(body: Passage) -> int:
    """The words of prose and headings; not those of tables, notes, questions, figures, sheets or code."""
    return count(body.of_kinds(Kind.PROSE, Kind.HEADING))


def check(page: Page, body: Passage, settings: Settings) -> list[Diagnostic]:
    """Advice on a chapter that is too short or too long."""
    wanted = settings.chapter_words
    if wanted is None or not is_chapter(page, settings):
        return []
    number = words_of(body)
    if number in wanted:
        return []
    message = f"the chapter has {number:,} words of prose in '{page.language}'"
    less_or_more = "Tell more" if number < wanted.start else "Take something out"
    bounds = f"{wanted.start:,} to {wanted.stop - 1:,}"
    hint = f"{less_or_more}: chapters have {bounds} (`chapter_words` in mkdocs.yml)"
    line = page.front_matter.line(settings.parts.key)
    return [Diagnostic(page.path, line, message, hint, Severity.ADVICE)]
