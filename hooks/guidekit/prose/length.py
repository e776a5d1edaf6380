"""How long a chapter is: 1,600 to 2,400 words can be read at one sitting, and say enough."""

from __future__ import annotations

from guidekit.diagnostics import Diagnostic, Severity
from guidekit.prose.passage import Passage
from guidekit.prose.words import count
from guidekit.sources.kinds import Kind
from guidekit.sources.page import Page

WORDS_OF_A_CHAPTER = range(1600, 2401)


def is_chapter(page: Page) -> bool:
    """A chapter is a page whose front matter names the cause that it is about."""
    return page.meta.get("cause") is not None


def words_of(body: Passage) -> int:
    """The words of prose and headings; not those of tables, notes, questions, figures or code."""
    return count(body.of_kinds(Kind.PROSE, Kind.HEADING))


def check(page: Page, body: Passage) -> list[Diagnostic]:
    """Advice on a chapter that is too short or too long."""
    number = words_of(body)
    if not is_chapter(page) or number in WORDS_OF_A_CHAPTER:
        return []
    shortest, longest = WORDS_OF_A_CHAPTER.start, WORDS_OF_A_CHAPTER.stop - 1
    message = f"the chapter has {number:,} words of prose in '{page.language}'"
    less_or_more = "Tell more" if number < shortest else "Take something out"
    hint = f"{less_or_more}: chapters have {shortest:,} to {longest:,}"
    line = page.front_matter.line("cause")
    return [Diagnostic(page.path, line, message, hint, Severity.ADVICE)]
