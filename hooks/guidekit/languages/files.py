"""Reads one file of a language and holds it to `schema.yml`: what can be used, and what is wrong.

YAML's own ideas of what a word means (`on`, `no`, `5`) don't count here: every value is text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import yaml

from guidekit.diagnostics import Diagnostic, Severity
from guidekit.languages.reading import Reading
from guidekit.sources import located_yaml, text_file

_SCHEMA = Path(__file__).parent / "schema.yml"


@dataclass(frozen=True)
class File:
    """A file of a language: of its `values` all can be used."""

    path: Path
    wanted: Mapping[str, Any]
    located: located_yaml.LocatedYaml
    values: dict[str, Any] = field(default_factory=dict)
    problems: tuple[Diagnostic, ...] = ()

    def lacking(self, severity: Severity, lent: Mapping[str, Any]) -> list[Diagnostic]:
        """What the file doesn't have; `lent` holds texts of English that stand in."""
        if self.located.value is None:
            return []  # that it can't be read, or is empty, was told
        return [
            Diagnostic(self.path, self.located.line(*place), message, hint, severity)
            for place, message, hint in self._missing(lent)
        ]

    def _missing(self, lent: Mapping[str, Any]) -> Iterator[tuple[tuple[str, ...], str, str]]:
        for room, names in self.wanted.items():
            if not _is_room_of_words(names):
                if (room,) not in self.located.lines:
                    hint = f"Add `{room}:`, or `{room}: []` if the language needs none"
                    yield (), f"'{room}' is missing: nothing of it is checked", hint
                continue
            for name in names:
                if "*" not in name and (room, name) not in self.located.lines:
                    hint = f"Add it, after '{lent.get(room, {}).get(name, name)}'"
                    yield (room,), f"'{room}: {name}' is missing, English stands in", hint


def _is_room_of_words(names: Any) -> bool:
    return isinstance(names, dict) and all(
        isinstance(kind, str) and kind.split(" ")[0] in ("text", "counted", "locale")
        for kind in names.values()
    )


@cache
def schema() -> dict[str, dict[str, Any]]:
    """What each file holds: names, and the kind of what stands there."""
    found: dict[str, dict[str, Any]] = yaml.safe_load(_SCHEMA.read_text("utf-8"))
    return found


def read(path: Path, part: str, language: str) -> File:
    """A file as far as it can be used; an empty one if it isn't there."""
    if not path.is_file():
        return File(path, schema()[part], located_yaml.LocatedYaml(None))
    state = path.stat()
    return _read(path, part, language, (state.st_mtime_ns, state.st_size))


@lru_cache(maxsize=64)
def _read(path: Path, part: str, language: str, _state: tuple[int, int]) -> File:
    wanted = schema()[part]
    text, told = text_file.read(path)
    try:
        located = located_yaml.load(text, loader=located_yaml.AS_TEXT)
    except yaml.YAMLError as error:
        hint = "Write `key: text` lines; quote a text that holds a colon"
        line, what = located_yaml.error_line(error), located_yaml.error_text(error)
        told = [*told, Diagnostic(path, line, f"the file is no YAML: {what}", hint)]
        return File(path, wanted, located_yaml.LocatedYaml(None), problems=tuple(told))
    reading = Reading(path, located, language)
    told += [
        Diagnostic(
            path, located.line(*place), f"'{place[-1]}' is written twice", "Keep one of them"
        )
        for place in located.repeated
    ]
    values = reading.value((), located.value, wanted)
    told += reading.problems
    return File(path, wanted, located, values or {}, tuple(told))
