"""What stands on the measured pages: the same text on both sides of each comparison."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count, cycle

from tests.bench.prose import Prose, Term, glossary
from tests.bench.questions import Question, questions

QUESTIONS_A_PAGE = 5

Write = Callable[[Question, int], str]


def with_questions(pages: int, write: Write, words: int) -> dict[str, str]:
    """Pages that end in five questions of the guide; `write` gives each its notation."""
    prose, stock, numbers = Prose(), cycle(questions()), count(1)
    no_terms = prose.terms(QUESTIONS_A_PAGE)
    found = {}
    for page in range(pages):
        text = prose.page(no_terms, words) if words else "Questions."
        asked = [write(next(stock), next(numbers)) for _ in range(QUESTIONS_A_PAGE)]
        found[f"page-{page}.md"] = "\n\n".join([text, *asked])
    return found


def with_terms(pages: int, terms: int) -> dict[str, str]:
    """Pages that use the terms of a glossary, and its page."""
    prose = Prose()
    listed: list[Term] = prose.terms(terms)
    found = {f"page-{page}.md": prose.page(listed) for page in range(pages)}
    return {**found, "glossary.md": glossary(listed)}


def with_all(pages: int, terms: int, write: Write) -> dict[str, str]:
    """Pages that use a glossary's terms and end in five questions, and the glossary's page."""
    found = with_terms(pages, terms)
    stock, numbers = cycle(questions()), count(1)
    for page in range(pages):
        asked = [write(next(stock), next(numbers)) for _ in range(QUESTIONS_A_PAGE)]
        found[f"page-{page}.md"] += "\n\n" + "\n\n".join(asked)
    return found
