"""What a question says by itself, in the language of its page: `languages/<code>/quiz.yml`.

What the page says (`page`), what the script says (`script`), and what an author's text is searched for
(`author`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from guidekit import languages
from guidekit.languages import Counted
from guidekit.quiz.numbers import show_number


@dataclass(frozen=True)
class Words:
    """All texts of one language."""

    language: str
    page: Mapping[str, str]
    script: Mapping[str, str]
    stay_put: re.Pattern[str]
    negation: re.Pattern[str]

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


@languages.cached
def words(language: str) -> Words:
    """The texts of a language; "fr-CA" is served by `fr`, what no folder serves by English."""
    code = languages.code(language) or languages.FALLBACK
    said = languages.words(code, "quiz")
    author = languages.read(code, "quiz").get("author", {})
    return Words(
        code,
        said["page"],
        said["script"],
        _any_of(author.get("stay_put", [])),
        _any_of(author.get("negation", [])),
    )


def script_words(language: str, repository: str) -> dict[str, object]:
    """What the page hands to the script: texts, and by its forms one that changes with a number.

    Without a repository's address nothing can be reported.
    """
    said = words(language)
    texts = {
        name: dict(text.forms) if isinstance(text, Counted) else text
        for name, text in said.script.items()
    }
    address = f"{repository.rstrip('/')}/issues/new" if repository else ""
    return {**texts, "group_sign": said.page["group_sign"], "report_address": address}


def _any_of(patterns: Sequence[re.Pattern[str]]) -> re.Pattern[str]:
    """One pattern for several, in words whose apostrophe may be of either form."""
    each = [f"(?:{pattern.pattern})".replace("'", "['’]") for pattern in patterns]
    return re.compile("|".join(each) or r"(?!)", re.IGNORECASE)
