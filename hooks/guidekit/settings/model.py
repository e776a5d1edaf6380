"""The settings of a guide, each as it is used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Texts = Mapping[str, str]
"""A text by the code of its language; one under "" is for all languages."""


def text(texts: Texts, language: str) -> str:
    """The text in a language; "" if there is none."""
    return texts.get(language) or texts.get("", "")


@dataclass(frozen=True)
class Parts:
    """What a guide's numbered chapters are: causes, steps, mistakes.

    `key` is the line of the front matter that numbers one; `one` names one in the midst of a sentence,
    `all` all of them, `begin` leads to the first. How many there are, the pages say.
    """

    key: str = "part"
    one: Texts = field(default_factory=dict)
    all: Texts = field(default_factory=dict)
    begin: Texts = field(default_factory=dict)


@dataclass(frozen=True)
class Settings:
    """The settings of a guide but its languages, which are its `Project`'s."""

    # What a page says of itself.
    stale_after_months: int = 18
    reading_speed: int = 230
    description_length: range = range(50, 161)
    changed_length: range = range(20, 201)
    glossary_scope: str = "section"
    # What is asked of a chapter.
    parts: Parts = field(default_factory=Parts)
    chapter_words: range | None = None
    chapter_questions: int = 0
    chapter_kinds: int = 0
    right_option_length: float = 1.5
    # Who publishes the guide, and what stands in its footer.
    publisher: Texts = field(default_factory=dict)
    legal_notice: Texts = field(default_factory=dict)
    contact: Texts = field(default_factory=dict)
    discussion: Texts = field(default_factory=dict)
    licence: Texts = field(default_factory=dict)
    footer_pages: tuple[str, ...] = ()
