"""How the value of a setting is read: a function for each sort of value.

Each takes what YAML made of the value and the codes of the guide's languages, and returns what is used.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import Any

from guidekit.diagnostics import nearest
from guidekit.settings.model import Parts, Texts

Reader = Callable[[Any, Collection[str]], Any]

_RANGE = re.compile(r"(\d[\d, ]*?)\s*(?:to|–|-)\s*(\d[\d, ]*)")
_LINK = re.compile(r"https://[^\s\"<>]+|mailto:[^\s\"<>@]+@[^\s\"<>@]+|(?!/)[\w./-]+\.md")
_KEY = re.compile(r"[a-z][a-z_]*")


class UnreadableError(ValueError):
    """A value isn't what its setting asks for.

    Args:
        place: the keys below the setting's own that lead to what is wrong.
        message: what is wrong, if more can be said than that the setting isn't what it has to be.
        hint: how to write it right, likewise.
        usable: what of the value can be used all the same; None if the default has to do.
    """

    def __init__(
        self, *place: str, message: str = "", hint: str = "", usable: object = None
    ) -> None:
        super().__init__(message)
        self.place, self.message, self.hint, self.usable = place, message, hint, usable


def whole(least: int, most: int = 1_000_000) -> Reader:
    """A whole number within bounds."""

    def read(value: Any, _: Collection[str]) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise UnreadableError
        return value

    return read


def ratio(value: Any, _: Collection[str]) -> float:
    """A number from 1 to 10."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not 1 <= value <= 10:
        raise UnreadableError
    return float(value)


def span(value: Any, _: Collection[str]) -> range:
    """`1800 to 2600`, both ends in it."""
    found = _RANGE.fullmatch(str(value).strip())
    if not found:
        raise UnreadableError
    low, high = (int(re.sub(r"[, ]", "", end)) for end in found.groups())
    if low > high:
        raise UnreadableError
    return range(low, high + 1)


def choice(*words: str) -> Reader:
    """One of a few words."""

    def read(value: Any, _: Collection[str]) -> str:
        if value not in words:
            raise UnreadableError
        return str(value)

    return read


def texts(value: Any, languages: Collection[str]) -> Texts:
    """A text for all languages, or one for each; those of a language that the guide dropped may stay."""
    if isinstance(value, dict):
        if missing := [code for code in languages if code not in value]:
            raise _missing(missing[0], value, languages)
        return {code: _of_language(code, value[code]) for code in languages}
    if not isinstance(value, str) or not value.strip():
        raise UnreadableError
    return {"": value.strip()}


def _missing(code: str, value: dict[Any, Any], languages: Collection[str]) -> UnreadableError:
    strangers = [str(one) for one in value if one not in languages]
    message = f"there is no text in '{code}'"
    hint = f"Add a line `{code}: …`"
    if strangers:
        message += f", but one in '{strangers[0]}', which is none of the guide's languages"
    return UnreadableError(message=message, hint=hint)


def _of_language(code: str, written: Any) -> str:
    if not isinstance(written, str) or not written.strip():
        raise UnreadableError(code, message=f"the text in '{code}' is none: '{written}'")
    return written.strip()


def links(value: Any, languages: Collection[str]) -> Texts:
    """A page of the guide or an address, for all languages or for each."""
    found = texts(value, languages)
    for code, target in found.items():
        if not _LINK.fullmatch(target):
            raise UnreadableError(*filter(None, [code]))
    return found


def pages(value: Any, _: Collection[str]) -> tuple[str, ...]:
    """A list of pages."""
    if not isinstance(value, list) or not all(
        isinstance(name, str) and re.fullmatch(r"(?!/)[\w./-]+\.md", name) for name in value
    ):
        raise UnreadableError
    return tuple(value)


def parts(value: Any, languages: Collection[str]) -> Parts:
    """What the numbered chapters are."""
    if not isinstance(value, dict):
        raise UnreadableError
    known = ("key", "one", "all", "begin")
    for name in value:
        if name not in known:
            message = f"unknown key '{name}' in `parts`"
            raise UnreadableError(str(name), message=message, hint=nearest(str(name), known))
    key = value.get("key", "part")
    if not isinstance(key, str) or not _KEY.fullmatch(key) or key in _TAKEN:
        message = f"`key` can't be '{key}'"
        raise UnreadableError(
            "key", message=message, hint="Write a word in small letters: `key: step`"
        )
    try:
        return Parts(key, *(_texts_of_part(value, name, languages) for name in known[1:]))
    except UnreadableError as error:
        error.usable = Parts(key)  # else every page that it numbers would be told, too
        raise


_TAKEN = frozenset(
    ["title", "subtitle", "lead", "description", "summary", "reviewed", "changed", "template"]
) | frozenset(
    [
        "styles",
        "lists",
        "glossary",
        "print_answers",
        "minutes",
        "hide",
        "status",
        "icon",
        "tags",
        "search",
    ]
)
"""Lines of the front matter that mean something else."""


def _texts_of_part(value: dict[str, Any], name: str, languages: Collection[str]) -> Texts:
    if name not in value:
        return {}
    try:
        return texts(value[name], languages)
    except UnreadableError as error:
        message = error.message or f"`{name}` is no text: '{value[name]}'"
        raise UnreadableError(name, *error.place, message=message, hint=error.hint) from None
