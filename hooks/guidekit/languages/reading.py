"""Reads what stands in a file of a language beside its schema: what can be used, and what is wrong.

A method for each kind of value; each returns what can be used, None if nothing can.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from string import Formatter
from typing import Any

from guidekit.diagnostics import Diagnostic, nearest
from guidekit.languages.counted import CATEGORIES, Counted, forms, is_locale
from guidekit.sources.located_yaml import KeyPath, LocatedYaml

_PLACEHOLDER = re.compile(r"\{(\w+)(\??)\}")
_RULE = {
    "find": "pattern",
    "message": "text",
    "hint": "text",
    "severity": "choice error advice",
}


class Reading:
    """Goes through a file; `problems` grows on the way."""

    def __init__(self, path: Path, located: LocatedYaml, language: str) -> None:
        self.path, self.located, self.language = path, located, language
        self.problems: list[Diagnostic] = []

    def value(self, place: KeyPath, written: Any, wanted: Any) -> Any:
        """What can be used of a value of whatever kind; `wanted` is the schema's word for it."""
        if isinstance(wanted, dict):
            return self.room(place, written, wanted)
        kind, _, rest = wanted.partition(" ")
        return _KINDS[kind](self, place, written, rest)

    def room(self, place: KeyPath, written: Any, wanted: Mapping[str, Any]) -> Any:
        """Names with a value each. An empty one says that the language needs nothing here."""
        if place and written in ([], "", {}):
            return {}
        if not isinstance(written, dict):
            name = f"'{place[-1]}'" if place else "the file"
            self._tell(place, f"{name} holds no names", f"Write lines as `{next(iter(wanted))}: …`")
            return None
        found = {}
        for key, value in written.items():
            kind = _kind(key, wanted)
            if kind is None:
                within = f" in '{place[-1]}'" if place else ""
                self._tell((*place, key), f"unknown key '{key}'{within}", nearest(key, wanted))
            elif (usable := self.value((*place, key), value, kind)) is not None:
                found[key] = usable
        return found

    def text(self, place: KeyPath, written: Any, rest: str) -> str | None:
        """A text with its placeholders."""
        hint = f"Write `{place[-1]}: a text`; quote one that holds a colon"
        if not isinstance(written, str):
            self._tell(place, f"'{place[-1]}' is no text: '{_short(written)}'", hint)
            return None
        if not written.strip(" \n") and "or nothing" not in rest:
            self._tell(place, f"'{place[-1]}' is empty", hint)
            return None
        problem = _placeholders(written, rest)
        if problem:
            self._tell(place, *problem)
        return None if problem else written

    def counted(self, place: KeyPath, written: Any, rest: str) -> str | None:
        """A text for each form of a number, or one for all numbers."""
        by = _PLACEHOLDER.findall(rest)[0][0]
        if isinstance(written, str):
            text = self.text(place, written, rest)
            return Counted({"other": text}, by, self.language) if text else None
        if not isinstance(written, dict):
            message = f"'{place[-1]}' is neither a text nor its forms"
            self._tell(place, message, _forms_to_write(self.language))
            return None
        # "A month ago" may go without its number.
        spared = rest.replace("?}", "}").replace("}", "?}")
        found: dict[str, str] = {}
        for name, text in written.items():
            if name not in CATEGORIES:
                message = f"unknown form '{name}' of '{place[-1]}'"
                self._tell((*place, name), message, nearest(name, forms(self.language)))
                continue
            usable = self.text((*place, name), text, rest if name == "other" else spared)
            found |= {name: usable} if usable else {}
        self._every_form(place, written)
        return Counted(found, by, self.language) if "other" in found else None

    def _every_form(self, place: KeyPath, written: Mapping[str, Any]) -> None:
        for name, number in forms(self.language).items():
            if name not in written:
                message = f"'{place[-1]}' has no form '{name}', which {number} takes"
                self._tell(place, message, _forms_to_write(self.language))

    def locale(self, place: KeyPath, written: Any, _: str) -> str | None:
        """By which dates are written."""
        text = self.text(place, written, "")
        if text is not None and not is_locale(text):
            self._tell(place, f"unknown locale '{text}'", "Write language and country, as `en_GB`")
            return None
        return text

    def number(self, place: KeyPath, written: Any, _: str) -> float | None:
        """A number with a point."""
        try:
            return float(written)
        except (TypeError, ValueError):
            self._tell(
                place, f"'{place[-1]}' is no number: '{_short(written)}'", "Write it as 1.015"
            )
            return None

    def choice(self, place: KeyPath, written: Any, rest: str) -> str | None:
        """One of a few words."""
        if written in rest.split():
            return str(written)
        hint = f"Write {' or '.join(rest.split())}"
        self._tell(place, f"'{place[-1]}' is '{_short(written)}'", hint)
        return None

    def pattern(self, place: KeyPath, written: Any, _: str) -> re.Pattern[str] | None:
        """A regular expression."""
        if not isinstance(written, str):
            message = f"'{place[-1]}' is no regular expression: '{_short(written)}'"
            self._tell(place, message, "Write it between single quotation marks")
            return None
        try:
            return re.compile(written)
        except re.error as error:
            message = f"'{written}' is no regular expression: {error}"
            self._tell(place, message, "Put a backslash before a sign that is meant as itself")
            return None

    def words(self, place: KeyPath, written: Any, _: str) -> Any:
        """A list of texts."""
        return self._each(place, written, self.text)

    def patterns(self, place: KeyPath, written: Any, _: str) -> Any:
        """A list of regular expressions."""
        return self._each(place, written, self.pattern)

    def replacements(self, place: KeyPath, written: Any, _: str) -> Any:
        """A list of pairs: a pattern for the end of a word, and what replaces it."""
        return self._each(place, written, self._replacement)

    def _replacement(self, place: KeyPath, written: Any, _: str) -> Any:
        if not isinstance(written, list) or [type(one) for one in written] != [str, str]:
            hint = "Write ['pattern of an ending', 'what replaces it']"
            self._tell(place, f"'{_short(written)}' is no pair", hint)
            return None
        ending = self.pattern(place, f"{written[0]}$", "")
        if ending is None:
            return None
        if any(int(group) > ending.groups for group in re.findall(r"\\(\d)", written[1])):
            message = f"'{written[1]}' names a group that '{written[0]}' doesn't have"
            self._tell(place, message, "Write \\1 for what the first (…) has found")
            return None
        return ending, written[1]

    def examples(self, place: KeyPath, written: Any, _: str) -> dict[str, str] | None:
        """Texts with a text each."""
        if isinstance(written, dict) and all(isinstance(one, str) for one in written.values()):
            return written
        self._tell(place, f"'{place[-1]}' holds no examples", "Write lines as `company: companies`")
        return None

    def rules(self, place: KeyPath, written: Any, _: str) -> Any:
        """A list of what is looked for, with what to say of it."""
        return self._each(place, written, self._rule)

    def _rule(self, place: KeyPath, written: Any, _: str) -> dict[str, Any] | None:
        found: dict[str, Any] | None = self.room(place, written, _RULE)
        for key in ("find", "message", "hint"):
            if isinstance(written, dict) and key not in written:
                self._tell(place, f"a rule lacks '{key}'", "It has `find`, `message` and `hint`")
        return found if found and {"find", "message", "hint"} <= set(found) else None

    def _each(self, place: KeyPath, written: Any, one: Callable[[KeyPath, Any, str], Any]) -> Any:
        if not isinstance(written, list):
            hint = "Write lines that begin with `- `, or [a, b]"
            self._tell(place, f"'{place[-1]}' is no list: '{_short(written)}'", hint)
            return None
        read = [one((*place, number), value, "") for number, value in enumerate(written)]
        return [value for value in read if value is not None]

    def _tell(self, place: KeyPath, message: str, hint: str) -> None:
        self.problems.append(Diagnostic(self.path, self.located.line(*place), message, hint))


_KINDS: Mapping[str, Callable[[Reading, KeyPath, Any, str], Any]] = {
    "text": Reading.text,
    "counted": Reading.counted,
    "locale": Reading.locale,
    "number": Reading.number,
    "choice": Reading.choice,
    "pattern": Reading.pattern,
    "patterns": Reading.patterns,
    "words": Reading.words,
    "replacements": Reading.replacements,
    "examples": Reading.examples,
    "rules": Reading.rules,
}


def _kind(key: str, wanted: Mapping[str, Any]) -> Any:
    """The kind of a name, or that of its family: `equivalent_de` is one of `equivalent_*`."""
    families = (
        kind for known, kind in wanted.items() if known[-1] == "*" and key.startswith(known[:-1])
    )
    return wanted[key] if key in wanted else next(families, None)


def _placeholders(written: str, rest: str) -> tuple[str, str] | None:
    """What is wrong with a text's placeholders, and what to do; `rest` names those that may stand."""
    known = {name: not optional for name, optional in _PLACEHOLDER.findall(rest)}
    shown = ", ".join(f"{{{name}}}" for name in known) or "none"
    try:
        fields = [parts[1:] for parts in Formatter().parse(written) if parts[1] is not None]
    except ValueError:
        message = f"a brace without its partner in '{_short(written)}'"
        return message, f"Placeholders that may stand here: {shown}"
    for name, *more in fields:
        if name not in known:
            return f"unknown placeholder {{{name}}} in '{_short(written)}'", nearest(
                str(name), known
            ) or "None may stand here"
        if any(more):
            return (
                f"the placeholder {{{name}}} has more in it in '{_short(written)}'",
                "Write its name alone",
            )
    for name, needed in known.items():
        if needed and name not in {field[0] for field in fields}:
            message = f"the placeholder {{{name}}} is missing in '{_short(written)}'"
            return message, "Put it where its value belongs"
    return None


def _forms_to_write(language: str) -> str:
    return "Write " + ", ".join(f"`{name}: …`" for name in forms(language))


def _short(value: Any) -> str:
    text = str(value)
    return text if len(text) <= 60 else f"{text[:59]}…"
