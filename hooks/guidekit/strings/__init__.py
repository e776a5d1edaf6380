"""The words of the interface, one YAML file a language beside this module.

Adding a language is adding one file. A language without a file, and a word that its file lacks,
fall back to English, with advice that names the file to add or to complete.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import yaml

from guidekit.diagnostics import Diagnostic, Severity

FOLDER = Path(__file__).parent
FALLBACK = "en"

Strings = dict[str, dict[str, str]]


def load(language: str) -> Strings:
    """All words of a language by room and name (`strings["page"]["reviewed"]`), none missing."""
    words = {room: dict(names) for room, names in _read(FALLBACK).items()}
    for room, names in _read(language).items():
        words.setdefault(room, {}).update(names)
    return words


def check(language: str) -> list[Diagnostic]:
    """Advice on a language that has no file, or lacks words that English has."""
    path = _path(language)
    if not path.is_file():
        hint = f"Copy {_path(FALLBACK).name} to {path.name} beside it and translate it"
        return [
            _advice(path, f"the interface has no words in '{language}', English stands in", hint)
        ]
    own = _read(language)
    return [
        _advice(path, f"'{room}: {name}' is missing, English stands in", f"Add it, after '{text}'")
        for room, names in _read(FALLBACK).items()
        for name, text in names.items()
        if name not in own.get(room, {})
    ]


def _advice(path: Path, message: str, hint: str) -> Diagnostic:
    return Diagnostic(path, 1, message, hint, Severity.ADVICE)


def _path(language: str) -> Path:
    return FOLDER / f"{language}.yml"


@cache
def _read(language: str) -> Strings:
    path = _path(language)
    return yaml.safe_load(path.read_text("utf-8")) if path.is_file() else {}
