"""What a question says by itself, in the language of its page.

One file a language, `strings/<language>.yml`, holds all of it: what the page says (`page`), what
the script says (`script`), and what an author's text is searched for (`author`). Adding a language
is adding a file. A language without one, or a text missing in one, falls back to English.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from guidekit.diagnostics import Diagnostic, Severity
from guidekit.quiz.numbers import show_number

FOLDER = Path(__file__).parent / "strings"
FALLBACK = "en"


@dataclass(frozen=True)
class Words:
    """All texts of one language. `missing` is the file to add, if the language has none."""

    language: str
    page: Mapping[str, str]
    script: Mapping[str, str]
    stay_put: re.Pattern[str]
    negation: re.Pattern[str]
    missing: Path | None = None

    def say(self, key: str, **values: object) -> str:
        """A text of the page with its values filled in."""
        return self.page[key].format(**values)

    def number(self, number: Decimal, unit: str = "") -> str:
        """A number and its unit as the language writes them."""
        shown = show_number(number, self.page["decimal_sign"], self.page["group_sign"])
        space = self.page["percent_space"] if unit == "%" else "\u00a0"
        return f"{shown}{space}{unit}" if unit else shown

    def stays_put(self, option: str) -> bool:
        """Whether an option speaks of the other ones, so that its place has a meaning."""
        return bool(self.stay_put.search(option))

    @property
    def advice(self) -> Diagnostic | None:
        """What to do about a language without a file."""
        if not self.missing:
            return None
        return Diagnostic(
            self.missing,
            1,
            f"no words in the language '{self.missing.stem}' for questions; they speak English",
            f"Add this file: copy {FALLBACK}.yml and translate it",
            Severity.ADVICE,
        )


@cache
def words(language: str) -> Words:
    """The texts of a language; "fr-CA" is served by `fr.yml` if it has no file of its own."""
    code = language.replace("_", "-").lower()
    for known in (code, code.split("-")[0]):
        if re.fullmatch(r"[a-z0-9-]+", known) and (FOLDER / f"{known}.yml").is_file():
            return _read(known)
    name = re.sub(r"[^a-z0-9-]", "", code.split("-")[0]) or "xx"
    return _read(FALLBACK, missing=FOLDER / f"{name}.yml")


def script_words(language: str, repository: str) -> dict[str, str]:
    """What the page hands to the script; without a repository's address nothing can be reported."""
    said = words(language)
    address = f"{repository.rstrip('/')}/issues/new" if repository else ""
    return {**said.script, "group_sign": said.page["group_sign"], "report_address": address}


def languages() -> list[str]:
    """The languages that have a file."""
    return sorted(path.stem for path in FOLDER.glob("*.yml"))


def _read(language: str, missing: Path | None = None) -> Words:
    english, own = _load(FALLBACK), _load(language)
    author = own.get("author", {})
    return Words(
        language,
        {**english["page"], **own.get("page", {})},
        {**english["script"], **own.get("script", {})},
        _any_of(author.get("stay_put", [])),
        _any_of(author.get("negation", [])),
        missing,
    )


@cache
def _load(language: str) -> dict[str, dict[str, Any]]:
    text = (FOLDER / f"{language}.yml").read_text(encoding="utf-8")
    texts: dict[str, dict[str, Any]] = yaml.safe_load(text)
    return texts


def _any_of(patterns: Sequence[str]) -> re.Pattern[str]:
    """One pattern for several, in words whose apostrophe may be of either form."""
    each = [f"(?:{pattern})".replace("'", "['’]") for pattern in patterns]
    return re.compile("|".join(each) or r"(?!)", re.IGNORECASE)
