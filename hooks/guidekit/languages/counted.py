"""Texts that change with a number: "1 question", "2 questions".

Which numbers take which form is CLDR's matter ("Language Plural Rules", Unicode Technical Standard 35,
part 3): English knows `one` and `other`, French counts 0 as `one`, Polish has `few` and `many` besides.
Babel brings those rules to Python, `Intl.PluralRules` is the same in browsers.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from html import escape

from babel import Locale, UnknownLocaleError

CATEGORIES = ("zero", "one", "two", "few", "many", "other")
"""The names of all forms, as CLDR has them."""
_SEEN = range(201)
"""Numbers that a guide counts up to: French has a form for millions that nobody needs here."""


@cache
def forms(language: str) -> dict[str, int]:
    """The forms that a language needs, each with the first number that takes it."""
    rule = _locale(language).plural_form
    needed: dict[str, int] = {}
    for number in _SEEN:
        needed.setdefault(rule(number), number)
    return {**needed, "other": needed.get("other", 0)}


class Counted(str):
    """A text in its forms; as a plain text it is the one for `other` numbers."""

    forms: Mapping[str, str]
    by: str
    language: str
    for_script: str

    def __new__(cls, forms: Mapping[str, str], by: str, language: str) -> Counted:
        """`by` is the placeholder whose number decides."""
        made = super().__new__(cls, forms["other"])
        made.forms, made.by, made.language = forms, by, language
        made.for_script = escape(json.dumps(dict(forms), ensure_ascii=False))
        return made

    def format(self, *_: object, **values: object) -> str:
        """The form that the number asks for, filled in."""
        number = values[self.by]
        name = _locale(self.language).plural_form(number) if isinstance(number, int) else "other"
        return self.forms.get(name, self.forms["other"]).format(**values)

    def escaped(self) -> Counted:
        """The same for HTML; `for_script` stays what it was, JSON for an attribute."""
        made = Counted({k: escape(text) for k, text in self.forms.items()}, self.by, self.language)
        made.for_script = self.for_script
        return made


@cache
def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return Locale("en")


def is_locale(text: str) -> bool:
    """Whether a text names a locale as `en_GB` does, by which dates can be written."""
    try:
        return bool(Locale.parse(text))
    except (UnknownLocaleError, ValueError):
        return False
