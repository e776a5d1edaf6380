"""The rare options of a question: indented `key: value` lines right under its opening line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import yaml

from guidekit.diagnostics import nearest
from guidekit.quiz.model import Kind
from guidekit.quiz.notes import Notes, quoted
from guidekit.quiz.source.lines import Line

_INDENT = 4
_FALSE, _TRUE = ("false", "no", "off"), ("true", "yes", "on")
_VALUES = {
    "shuffle": (*_FALSE, *_TRUE),
    "type": tuple(kind.value for kind in Kind),
    "accents": ("optional", "required"),
    "pretest": (*_FALSE, *_TRUE),
}
KEYS = tuple(_VALUES)
_SHOWN = {
    "shuffle": "'shuffle: false' or 'shuffle: true'",
    "type": f"'type:' and one of {', '.join(_VALUES['type'])}",
    "accents": "'accents: optional' or 'accents: required'",
    "pretest": "'pretest: true' or 'pretest: false'",
}
_AN_OPTION = re.compile(rf"^\s*({'|'.join(_VALUES)})\s*[:=]", re.IGNORECASE)


@dataclass(frozen=True)
class Header:
    """What the author asked for; None where nothing was said. `lines` tells where, by key."""

    shuffle: bool | None = None
    kind: Kind | None = None
    accents_optional: bool | None = None
    pretest: bool = False
    lines: tuple[tuple[str, int], ...] = ()

    def line(self, key: str) -> int:
        """The line that `key` stands on."""
        return dict(self.lines)[key]


def read_header(lines: Sequence[Line], notes: Notes) -> tuple[Header, Sequence[Line]]:
    """The options and the lines that follow them."""
    count = next(
        (n for n, line in enumerate(lines) if line.blank or line.indent < _INDENT), len(lines)
    )
    header = Header()
    _tell_not_indented(lines[count:], notes)
    if not count:
        return header, lines
    for key, value, line in _entries(lines[:count], notes):
        header = _with(header, key, value, line, notes)
    return header, lines[count:]


def _tell_not_indented(lines: Sequence[Line], notes: Notes) -> None:
    """What would be shown as the question's text."""
    for line in lines:
        found = _AN_OPTION.match(line.text)
        if not found:
            return
        hint = f"Indent it by four spaces, as {_SHOWN[found[1].lower()]}"
        message = f"an option of the question that isn't indented: {quoted(line.text)}"
        notes.error(line.number, message, hint)


def _entries(lines: Sequence[Line], notes: Notes) -> list[tuple[str, str, int]]:
    source = "\n".join(line.text for line in lines)
    try:
        node = yaml.compose(source, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, RecursionError):
        node = yaml.ScalarNode("", "") if source else None
    if node is None:
        return []
    if not isinstance(node, yaml.MappingNode):
        hint = f"Write {_SHOWN['shuffle']}, or leave an empty line before the question"
        notes.error(lines[0].number, f"no option of a question: {quoted(source)}", hint)
        return []
    return [
        (_scalar(key), _scalar(value), lines[key.start_mark.line].number)
        for key, value in node.value
    ]


def _scalar(node: yaml.Node) -> str:
    return node.value if isinstance(node, yaml.ScalarNode) else "…"


def _with(header: Header, key: str, value: str, line: int, notes: Notes) -> Header:
    if key not in _VALUES:
        notes.error(line, f"unknown option {quoted(key)}", nearest(key, _VALUES))
        return header
    if key in dict(header.lines):
        notes.error(line, f"the option {quoted(key)} stands here twice", "Keep one of them")
        return header
    if value.lower() not in _VALUES[key]:
        notes.error(line, f"{quoted(f'{key}: {value}')} is no choice", f"Write {_SHOWN[key]}")
        return header
    return _set(replace(header, lines=(*header.lines, (key, line))), key, value.lower())


def _set(header: Header, key: str, value: str) -> Header:
    if key == "shuffle":
        return replace(header, shuffle=value in _TRUE)
    if key == "type":
        return replace(header, kind=Kind(value))
    if key == "pretest":
        return replace(header, pretest=value in _TRUE)
    return replace(header, accents_optional=value == "optional")
