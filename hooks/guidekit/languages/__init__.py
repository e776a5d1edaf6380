"""All that depends on a language: a folder for each, a file for each kind of thing in it.

    interface.yml   the words of the pages around the text
    quiz.yml        what questions say, and what an author's options are searched for
    glossary.yml    how terms inflect and sort
    search.yml      forms of a word that a search takes for one, words that say little
    prose.yml       typography, notes, empty link names, spelling, syllables and reading ease

`schema.yml` says which keys each file has and what may stand there; every file is held to it as any
other input is (`files.py`). So adding a language takes a folder, and no code.

Words that a language lacks are said in English; rules that it lacks are not applied. Both are advice,
once. What can't be used (a wrong placeholder, a wrong key) is an error at its line, and is treated as
lacking, so that whoever serves pages while mending it sees them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from html import escape
from pathlib import Path
from typing import Any, TypeVar

from guidekit.diagnostics import Diagnostic, Severity
from guidekit.languages import files
from guidekit.languages.counted import Counted

FOLDER = Path(__file__).parent
FALLBACK = "en"
WORDS = ("interface", "quiz")
"""Files whose texts English lends to a language that lacks them."""
RULES = ("glossary", "prose", "search")

Room = dict[str, str]
Strings = dict[str, Room]
_Made = TypeVar("_Made")

_caches: list[Callable[[], None]] = []
_seen: dict[Path, tuple[int, int]] = {}


def cached(make: Callable[[str], _Made]) -> Callable[[str], _Made]:
    """Keeps what is made from a language's files, by its code, until one of the files changes."""
    kept = cache(make)
    _caches.append(kept.cache_clear)
    return kept


def refresh() -> None:
    """Forgets what was made from files that were saved since: pages are served while these change."""
    now = {path: (path.stat().st_mtime_ns, path.stat().st_size) for path in FOLDER.rglob("*.yml")}
    if now != _seen:
        _seen.clear()
        _seen.update(now)
        for clear in _caches:
            clear()


def known() -> list[str]:
    """The codes of the languages that have a folder."""
    return sorted(path.name for path in FOLDER.iterdir() if any(path.glob("*.yml")))


def code(language: str) -> str | None:
    """The folder that serves a language, itself or without its region (`fr-CA`, `fr`); None if none."""
    asked = language.replace("_", "-").lower()
    for name in (asked, asked.partition("-")[0]):
        if re.fullmatch(r"[a-z0-9-]+", name) and name in known():
            return name
    return None


@cached
def interface(language: str) -> Strings:
    """The words of the interface by room and name (`["page"]["reviewed"]`), none missing."""
    return words(language, "interface")


@cached
def for_html(language: str) -> Strings:
    """The words of the interface as they are written into HTML: `&`, `<` and quotation marks escaped."""
    return {
        room: {name: _escaped(text) for name, text in names.items()}
        for room, names in interface(language).items()
    }


def _escaped(text: str) -> str:
    return text.escaped() if isinstance(text, Counted) else escape(text)


def words(language: str, part: str) -> Strings:
    """The texts of a file by room and name: its own, else English ones, else the name itself."""
    own, english = read(language, part), read(FALLBACK, part)
    return {
        room: {
            **{name: name for name in names if "*" not in name},
            **english.get(room, {}),
            **own.get(room, {}),
        }
        for room, names in files.schema()[part].items()
    }


def read(language: str, part: str) -> Mapping[str, Any]:
    """What a language's file holds by room, of what can be used; nothing if there is no file."""
    found = code(language)
    return files.read(FOLDER / found / f"{part}.yml", part, found).values if found else {}


def check(language: str) -> list[Diagnostic]:
    """All that is wrong with a language's files, and advice on what it lacks."""
    found = code(language)
    if found is None:
        return [_no_folder(language)]
    told: list[Diagnostic] = []
    for part in (*WORDS, *RULES):
        path = FOLDER / found / f"{part}.yml"
        told += files.read(path, part, found).problems if path.is_file() else [_no_file(path, part)]
    return [*told, *_lacking(found)]


def _lacking(language: str) -> list[Diagnostic]:
    """Advice on words that English lends; English itself has to have them all."""
    severity = Severity.ERROR if language == FALLBACK else Severity.ADVICE
    told = []
    for part in (*WORDS, *RULES):
        path = FOLDER / language / f"{part}.yml"
        if path.is_file():
            file = files.read(path, part, language)
            told += file.lacking(
                severity if part in WORDS else Severity.ADVICE, read(FALLBACK, part)
            )
    return told


def _no_folder(language: str) -> Diagnostic:
    name = re.sub(r"[^a-z0-9-]", "", language.lower()) or "xx"
    return Diagnostic(
        FOLDER / name,
        1,
        f"there are no words and no rules in '{language}': the interface and questions speak English, "
        "plurals of terms, typography and link names are not checked",
        f"Copy the folder {FALLBACK} to {name} and translate it: see CONTRIBUTING.md, Languages",
        Severity.ADVICE,
    )


def _no_file(path: Path, part: str) -> Diagnostic:
    without = "English words stand in" if part in WORDS else "none of its rules is applied"
    hint = f"Copy {FALLBACK}/{path.name} to it and change what differs"
    message = f"the language '{path.parent.name}' has no {path.name}: {without}"
    return Diagnostic(path, 1, message, hint, Severity.ADVICE)


__all__ = [
    "FALLBACK",
    "FOLDER",
    "Counted",
    "Strings",
    "cached",
    "check",
    "code",
    "for_html",
    "interface",
    "known",
    "read",
    "refresh",
    "words",
]
