"""Collects a guide's prose: the pages' text, what of their front matter is shown, figures' words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml

from guidekit.project import Project
from guidekit.prose import languages
from guidekit.prose.passage import Passage
from guidekit.sources import located_yaml, masking, prose
from guidekit.sources.guide import Guide
from guidekit.sources.page import Page

SHOWN_KEYS = ("title", "subtitle", "lead", "description", "summary", "changed")
"""Front matter that readers get to see."""


def passages(guide: Guide) -> Iterator[Passage]:
    """Every piece of prose of a guide, each in one language."""
    for page in guide.all_pages:
        yield from of_page(page)
    yield from figures(guide.project)


def of_page(page: Page) -> Iterator[Passage]:
    """Every piece of prose of a page."""
    yield from front_matter(page)
    yield from _by_language(body(page))


def body(page: Page) -> Passage:
    """A page's text, in whatever languages."""
    return Passage(page.path, page.language, page.body, page.prose, page.body_line, page.kinds)


def front_matter(page: Page) -> Iterator[Passage]:
    """The values of the front matter that are shown."""
    for key in SHOWN_KEYS:
        value = page.meta.get(key)
        if isinstance(value, str):
            yield Passage(page.path, page.language, value, value, page.front_matter.line(key))


def figures(project: Project) -> Iterator[Passage]:
    """The words of `docs/figures/*.yml`: all texts under a language's code, or in a file named by it.

    A file that is no YAML has none: whoever reads figures tells of it.
    """
    for path in sorted(project.docs.glob("figures/*.yml")):
        try:
            located = located_yaml.load(path.read_text("utf-8"))
        except (yaml.YAMLError, UnicodeDecodeError):
            continue
        language = path.stem.rpartition(".")[2]
        known = language if language in project.languages else ""
        for place, text, code in _texts(located.value, (), known, project):
            yield Passage(path, code, text, prose.prose_of(text), located.line(*place))


def _texts(
    value: Any, place: located_yaml.KeyPath, language: str, project: Project
) -> Iterator[tuple[located_yaml.KeyPath, str, str]]:
    if isinstance(value, str) and language:
        yield place, value, language
    elif isinstance(value, dict):
        for key, inner in value.items():
            code = str(key) if str(key) in project.languages else language
            yield from _texts(inner, (*place, str(key)), code, project)
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _texts(inner, (*place, number), language, project)


def _by_language(whole: Passage) -> Iterator[Passage]:
    """A page's text without what is marked as another language, then each of those marks."""
    text = whole.text
    foreign = languages.spans(masking.mask(whole.source))
    for span in foreign:
        text = text[: span.start] + prose.hidden(text[span.start : span.end]) + text[span.end :]
    yield Passage(whole.path, whole.language, whole.source, text, whole.line, whole.kinds)
    for span in foreign:
        part = slice(span.start, span.end)
        line = whole.line_at(span.start)
        first = line - whole.line
        kinds = whole.kinds[first : first + whole.text.count("\n", span.start, span.end) + 1]
        yield Passage(whole.path, span.language, whole.source[part], whole.text[part], line, kinds)
