"""Every setting: how its line in mkdocs.yml is read, what may stand there, and what it is for."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from guidekit.diagnostics import Diagnostic, nearest
from guidekit.settings import readers
from guidekit.settings.model import Settings
from guidekit.sources.located_yaml import LocatedYaml


@dataclass(frozen=True)
class Setting:
    """`what` it has to be and an `example` make the message; `use` says what it is for."""

    read: readers.Reader
    what: str
    example: str
    use: str


_TEXT = "a text, or one for each language"
_LINK = "a page of the guide, an https: address or a mailto:"
_CHARACTERS = "two numbers of characters"

SETTINGS: Mapping[str, Setting] = {
    "stale_after_months": Setting(
        readers.whole(1),
        "a whole number of months",
        "18",
        "months after `reviewed` from which a page says that it is old",
    ),
    "reading_speed": Setting(
        readers.whole(50, 1000),
        "a number of words from 50 to 1000",
        "230",
        "words read in a minute; 238 in English (Brysbaert 2019, a review of 190 studies)",
    ),
    "description_length": Setting(
        readers.span, _CHARACTERS, "50 to 160", "of the description that search engines show"
    ),
    "changed_length": Setting(
        readers.span, _CHARACTERS, "20 to 200", "of the line on what a review changed"
    ),
    "glossary_scope": Setting(
        readers.choice("section", "page"),
        "section or page",
        "section",
        "whether a term is linked once a section or once a page",
    ),
    "parts": Setting(
        readers.parts,
        "a group of `key`, `one`, `all` and `begin`",
        "{ key: step, one: step }",
        "what the numbered chapters are",
    ),
    "chapter_words": Setting(
        readers.span,
        "two numbers of words",
        "1800 to 2600",
        "words of prose in a chapter; more or less is advice",
    ),
    "chapter_questions": Setting(
        readers.whole(0), "a whole number", "12", "questions that a chapter asks at the least"
    ),
    "chapter_kinds": Setting(
        readers.whole(0), "a whole number", "5", "kinds of questions in a chapter at the least"
    ),
    "right_option_length": Setting(
        readers.ratio,
        "a number from 1 to 10",
        "1.15",
        "how many times as long right options may be as wrong ones; more is advice",
    ),
    "publisher": Setting(readers.texts, _TEXT, "Example Ltd", "who publishes the guide"),
    "legal_notice": Setting(readers.links, _LINK, "legal.md", "linked in the footer"),
    "contact": Setting(readers.links, _LINK, "mailto:guide@example.org", "linked in the footer"),
    "discussion": Setting(
        readers.links, _LINK, "https://example.org/forum", "where the guide is talked about"
    ),
    "licence": Setting(readers.texts, _TEXT, "Text CC BY 4.0", "said in the footer"),
    "footer_pages": Setting(
        readers.pages, "a list of pages", "[sources.md]", "pages that the footer links"
    ),
}
ELSEWHERE = ("languages",)
"""Keys under `extra: guide:` that are read with the project."""


def read(
    config: Path, located: LocatedYaml, languages: Collection[str]
) -> tuple[Settings, list[Diagnostic]]:
    """The settings of a guide in some languages, and what is wrong with them."""
    found: list[Diagnostic] = []
    values: dict[str, Any] = {}
    for key, value in _written(located.value).items():
        setting = SETTINGS.get(key)
        if setting:
            try:
                values[key] = setting.read(value, languages)
            except readers.UnreadableError as error:
                line = located.line("extra", "guide", key, *error.place)
                message = error.message or f"`{key}` is not {setting.what}: '{value}'"
                hint = error.hint or f"Write `{key}: {setting.example}` ({setting.use})"
                found.append(Diagnostic(config, line, message, hint))
                values |= {key: error.usable} if error.usable else {}
        elif key not in ELSEWHERE:
            message = f"unknown key '{key}' under `extra: guide:`"
            hint = nearest(key, [*SETTINGS, *ELSEWHERE])
            found.append(Diagnostic(config, located.line("extra", "guide", key), message, hint))
    return Settings(**values), found


def _written(value: Any) -> dict[str, Any]:
    for key in ("extra", "guide"):
        value = value.get(key) if isinstance(value, dict) else None
    return {str(key): one for key, one in value.items()} if isinstance(value, dict) else {}
