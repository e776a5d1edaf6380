"""A chapter's questions: enough of them, of several kinds, and none that its length gives away.

Test-wise readers pick the longest option; item writers are therefore told to keep all options of about
the same length (Haladyna, Downing & Rodriguez, *Applied Measurement in Education* 15(3), 2002,
guideline 26).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import fmean

from guidekit.diagnostics import Diagnostic, Severity
from guidekit.quiz.kinds import registry
from guidekit.quiz.kinds.choices import Choices, Option
from guidekit.quiz.model import Question
from guidekit.sources import prose
from guidekit.sources.page import Page

LONGER_AT_MOST = 1.15
"""Mean length of a chapter's right options against that of its wrong ones."""

AT_LEAST = 12
KINDS_AT_LEAST = 5
"""Questions of a chapter, and kinds among them."""


def check_number(page: Page, questions: Sequence[Question]) -> Iterator[Diagnostic]:
    """Whether a chapter asks enough questions, of enough kinds; those with an error count as one."""
    line = page.front_matter.line("cause")
    if len(questions) < AT_LEAST:
        message = f"the chapter has {len(questions)} questions in '{page.language}'"
        yield Diagnostic(page.path, line, message, f"Ask {AT_LEAST} or more: see AUTHORING.md")
    kinds = {question.quiz.kind for question in questions if question.quiz}
    broken = any(question.quiz is None for question in questions)
    if len(kinds) < KINDS_AT_LEAST and not broken:
        named = ", ".join(sorted(kinds)) or "none"
        message = f"the chapter's questions are of {len(kinds)} kinds in '{page.language}': {named}"
        others = ", ".join(sorted(set(registry.names()) - kinds))
        yield Diagnostic(page.path, line, message, f"Ask {KINDS_AT_LEAST} kinds or more: {others}")


def check_lengths(page: Page, questions: Sequence[Question]) -> Iterator[Diagnostic]:
    """Advice if right options are longer than wrong ones, on average over a page."""
    options = list(_options(questions))
    right = [_length(option) for option in options if option.correct]
    wrong = [_length(option) for option in options if not option.correct]
    if not right or not wrong or fmean(right) <= LONGER_AT_MOST * fmean(wrong):
        return
    longest = max(questions, key=_lead)
    message = (
        f"right options have {fmean(right):.0f} characters on average, "
        f"wrong ones {fmean(wrong):.0f}: their length gives them away"
    )
    hint = f"Shorten the right ones, first of all in '{longest.id}'"
    yield Diagnostic(page.path, longest.line, message, hint, Severity.ADVICE)


def _options(questions: Sequence[Question]) -> Iterator[Option]:
    for question in questions:
        if question.quiz and isinstance(question.quiz.parts, Choices):
            yield from question.quiz.parts.options


def _lead(question: Question) -> float:
    """How many characters longer its right options are than its wrong ones."""
    options = list(_options([question]))
    right = [_length(option) for option in options if option.correct]
    wrong = [_length(option) for option in options if not option.correct]
    return fmean(right) - fmean(wrong) if right and wrong else float("-inf")


def _length(option: Option) -> int:
    shown = prose.prose_of(option.text.markdown).replace(prose.OBJECT, "").replace("*", "")
    return len(" ".join(shown.split()))
