"""Reads the words of a figure in one language, and says which are missing or lead nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from guidekit.diagnostics import Diagnostic, nearest
from guidekit.figures.model import Drawing, Said, Words
from guidekit.sources import located_yaml
from guidekit.sources.located_yaml import KeyPath, LocatedYaml

_SAID = ("title", "description")
_TEXTS = {
    "title": "the picture's name, in a few words",
    "description": "what is seen, in one or two sentences",
    "caption": "what to see in it, and its source; it stands under the figure",
    "in_words": "the same content as a text or a table, for those who can't see it",
}
_KEYS = (*_TEXTS, "labels", "parts")


def read(path: Path, drawing: Drawing) -> tuple[Words | None, list[Diagnostic]]:
    """The words of a drawing, and all that is wrong with them; None if they can't be shown."""
    try:
        located = located_yaml.load(path.read_text("utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        line = located_yaml.error_line(error) if isinstance(error, yaml.YAMLError) else 1
        text = located_yaml.error_text(error) if isinstance(error, yaml.YAMLError) else str(error)
        message = f"the words are no YAML: {text}"
        return None, [
            Diagnostic(path, line, message, "Write `key: value`; quote a value with a colon")
        ]
    reader = _Reader(path, drawing, located)
    found = list(reader.problems())
    return (None if found else reader.words()), found


class _Reader:
    def __init__(self, path: Path, drawing: Drawing, located: LocatedYaml) -> None:
        self._path = path
        self._drawing = drawing
        self._located = located
        self._values: dict[str, Any] = located.value if isinstance(located.value, dict) else {}
        self._parts = [part.name for part in drawing.parts if part.name]

    def words(self) -> Words:
        top = self._values
        said = self._mapping("parts") if self._parts else {"": top}
        return Words(
            {name: Said(*(str(one[key]).strip() for key in _SAID)) for name, one in said.items()},
            str(top["caption"]).strip(),
            {key: str(text).strip() for key, text in self._mapping("labels").items()},
            str(top["in_words"]).strip(),
        )

    def problems(self) -> Iterator[Diagnostic]:
        """All that is wrong; without any, `words` can be made."""
        for path in self._located.repeated:
            yield self._at(path, f"'{path[-1]}' is written twice", "Keep one")
        required = [key for key in _TEXTS if not (self._parts and key in _SAID)]
        yield from self._keys((), self._values, _KEYS, required)
        drawn = {"labels": list(self._drawing.labels), "parts": self._parts}
        for room, names in drawn.items():
            yield from self._room(room, names)
        for part in self._parts:
            written = self._mapping("parts").get(part)
            if isinstance(written, dict):
                yield from self._keys(("parts", part), written, _SAID, _SAID)

    def _keys(
        self, at: KeyPath, values: dict[str, Any], known: tuple[str, ...], required: Any
    ) -> Iterator[Diagnostic]:
        for key in values:
            if key not in known:
                yield self._at((*at, key), f"unknown key '{key}'", nearest(str(key), known))
        for key in required:
            if not _is_text(values.get(key)):
                of = f" of the part '{at[-1]}'" if at else ""
                yield self._at((*at, key), f"no {key}{of}", f"Write `{key}:`, {_TEXTS[key]}")

    def _room(self, room: str, names: list[str]) -> Iterator[Diagnostic]:
        """Labels or parts: each that is drawn has words, and each with words is drawn."""
        one, file = room.removesuffix("s"), self._drawing.path.name
        written = self._mapping(room)
        for name in names:
            if room == "labels" and not _is_text(written.get(name)):
                hint = f"Write `{name}: …` under `{room}:`, in quotes if YAML reads it otherwise"
                yield self._at((room, name), f"the label '{name}' of {file} has no words", hint)
            elif not written.get(name):
                hint = f"Write `{name}:` under `{room}:`, with its title and description"
                yield self._at((room, name), f"the part '{name}' of {file} has no words", hint)
        for name in written:
            if name not in names:
                hint = nearest(str(name), names) or "Leave it out"
                yield self._at((room, str(name)), f"{file} has no {one} '{name}'", hint)

    def _mapping(self, room: str) -> dict[str, Any]:
        value = self._values.get(room)
        return value if isinstance(value, dict) else {}

    def _at(self, path: KeyPath, message: str, hint: str) -> Diagnostic:
        return Diagnostic(self._path, self._located.line(*path), message, hint)


def _is_text(value: Any) -> bool:
    """Numbers are words too; what YAML makes of `no` or of nothing isn't."""
    return isinstance(value, (str, int, float)) and not isinstance(value, bool) and str(value) != ""
