"""Checks the questions of a whole guide, those of each language together.

An id is unique within a language, and stands in every language with the same kind and the same
answer, since a reader's progress is kept under it for all of them.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from guidekit.diagnostics import Diagnostic
from guidekit.quiz.model import Listed, Outline


def check_questions(by_language: Mapping[str, Sequence[Listed]]) -> list[Diagnostic]:
    """All findings on the questions of a guide by language, those on each page included."""
    diagnostics = [
        diagnostic
        for questions in by_language.values()
        for question in questions
        for diagnostic in question.diagnostics
    ]
    for questions in by_language.values():
        diagnostics += _repeated_ids(questions)
    return [*diagnostics, *compare_languages(by_language)]


def _repeated_ids(questions: Iterable[Listed]) -> Iterator[Diagnostic]:
    """An id on two pages; one twice on a page was told when that page was read."""
    first: dict[str, Listed] = {}
    for question in questions:
        if not question.id:
            continue
        other = first.setdefault(question.id, question)
        if other.path != question.path:
            message = f"the id '{question.id}' stands in {_place(other, question)} already"
            hint = "Give each question an id of its own"
            yield Diagnostic(question.path, question.line, message, hint)


def compare_languages(by_language: Mapping[str, Sequence[Listed]]) -> Iterator[Diagnostic]:
    """Questions that a language lacks, or has with another kind or answer."""
    by_id: dict[str, dict[str, Listed]] = defaultdict(dict)
    for language, questions in by_language.items():
        for question in questions:
            if question.id:
                by_id[question.id].setdefault(language, question)
    for found in by_id.values():
        one = next(iter(found.values()))
        for language in by_language:
            if language not in found:
                message = f"the question '{one.id}' is missing in the language '{language}'"
                yield Diagnostic(one.path, one.line, message, "Write it there with the same id")
            elif found[language] is not one:
                yield from _differences(one, found[language])


def _differences(one: Listed, other: Listed) -> Iterator[Diagnostic]:
    # What a question with an error would be isn't known yet.
    if not (one.outline and other.outline):
        return
    if one.outline.pretest != other.outline.pretest:
        marked, bare = (one, other) if one.outline.pretest else (other, one)
        message = f"the question '{one.id}' is a 'pretest' in {_place(marked, bare)} and not here"
        yield Diagnostic(bare.path, bare.line, message, "Write 'pretest: true' in both, or in none")
    if one.outline.fingerprint != other.outline.fingerprint:
        difference = _difference(one.outline, other.outline)
        message = f"the question '{one.id}' {difference} in {_place(one, other)}"
        hint = "Keep kind, number, order and right answers the same in all languages"
        yield Diagnostic(other.path, other.line, message, hint)


def _place(question: Listed, other: Listed) -> str:
    """Where a question stands, from the folder that holds both pages."""
    folder = os.path.commonpath([question.path.parent, other.path.parent])
    return f"{question.path.relative_to(folder).as_posix()}:{question.line}"


def _difference(one: Outline, other: Outline) -> str:
    if one.kind != other.kind:
        return f"is '{other.kind}' here and '{one.kind}'"
    if one.size != other.size:
        return f"has {other.size} parts here and {one.size}"
    return f"has another right answer here ({other.solution}) than ({one.solution})"
