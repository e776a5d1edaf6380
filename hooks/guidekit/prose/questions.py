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
from guidekit.settings import Settings
from guidekit.sources import prose
from guidekit.sources.page import Page


def check_number(
    page: Page, questions: Sequence[Question], settings: Settings
) -> Iterator[Diagnostic]:
    """Whether a chapter asks enough questions, of enough kinds; those with an error count as one."""
    line = page.front_matter.line(settings.parts.key)
    least, least_kinds = settings.chapter_questions, settings.chapter_kinds
    if len(questions) < least:
        message = f"the chapter has {_counted(len(questions), 'question')} in '{page.language}'"
        hint = f"Ask {least} or more (`chapter_questions` in mkdocs.yml)"
        yield Diagnostic(page.path, line, message, hint)
    kinds = {question.quiz.kind for question in questions if question.quiz}
    broken = any(question.quiz is None for question in questions)
    if len(kinds) < least_kinds and not broken:
        named = ", ".join(sorted(kinds)) or "none"
        number = _counted(len(kinds), "kind")
        message = f"the chapter's questions are of {number} in '{page.language}': {named}"
        others = ", ".join(sorted(set(registry.names()) - kinds))
        hint = f"Ask {least_kinds} kinds or more (`chapter_kinds` in mkdocs.yml): {others}"
        yield Diagnostic(page.path, line, message, hint)


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def check_lengths(
    page: Page, questions: Sequence[Question], settings: Settings
) -> Iterator[Diagnostic]:
    """Advice if right options are longer than wrong ones, on average over a page."""
    options = list(_options(questions))
    right = [_length(option) for option in options if option.correct]
    wrong = [_length(option) for option in options if not option.correct]
    if not right or not wrong or fmean(right) <= settings.right_option_length * fmean(wrong):
        return
    longest = max(questions, key=_lead)
    message = (
        f"right options have {fmean(right):.0f} characters on average, "
        f"wrong ones {fmean(wrong):.0f}: their length gives them away"
    )
    hint = (
        f"Shorten the right ones, first of all in '{longest.id}' "
        "(`right_option_length` in mkdocs.yml)"
    )
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
