"""The rare options of a question: indented `key: value` lines right under its opening line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import yaml

from guidekit.diagnostics import nearest
from guidekit.quiz.notes import Notes, quoted
from guidekit.quiz.source.lines import Line

_INDENT = 4
_FALSE, _TRUE = ("false", "no", "off"), ("true", "yes", "on")


@dataclass(frozen=True)
class HeaderOption:
    """The values that may follow a key, how it is written, and the kinds that it changes."""

    values: tuple[str, ...]
    form: str
    kinds: tuple[str, ...] = ()


def switch(key: str) -> HeaderOption:
    """An option that is on or off."""
    return HeaderOption((*_FALSE, *_TRUE), f"'{key}: false' or '{key}: true'")


@dataclass(frozen=True)
class Keys:
    """All that a header may say: of every question, and of some `kinds` alone."""

    kinds: tuple[str, ...]
    own: tuple[tuple[str, HeaderOption], ...] = ()

    @cached_property
    def all(self) -> dict[str, HeaderOption]:
        """Every option by its key."""
        return {
            "type": HeaderOption(self.kinds, f"'type:' and one of {', '.join(self.kinds)}"),
            "pretest": HeaderOption((*_FALSE, *_TRUE), "'pretest: true' or 'pretest: false'"),
            **dict(self.own),
        }

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """A line that says one of them, indented or not."""
        return re.compile(rf"^\s*({'|'.join(self.all)})\s*[:=]", re.IGNORECASE)


@dataclass(frozen=True)
class Header:
    """What the author asked for: key, value in small letters, line."""

    said: tuple[tuple[str, str, int], ...] = ()

    def get(self, key: str) -> str | None:
        """What was asked for; None where nothing was said."""
        return next((value for known, value, _ in self.said if known == key), None)

    def flag(self, key: str) -> bool | None:
        """What was said of an option that is on or off."""
        value = self.get(key)
        return None if value is None else value in _TRUE

    def line(self, key: str) -> int:
        """The line that `key` stands on."""
        return next(line for known, _, line in self.said if known == key)

    @property
    def kind(self) -> str | None:
        """The kind that was asked for."""
        return self.get("type")

    @property
    def pretest(self) -> bool:
        """Whether the question is to be tried before the chapter is read."""
        return bool(self.flag("pretest"))


def read_header(lines: Sequence[Line], keys: Keys, notes: Notes) -> tuple[Header, Sequence[Line]]:
    """The options and the lines that follow them."""
    count = next(
        (n for n, line in enumerate(lines) if line.blank or line.indent < _INDENT), len(lines)
    )
    header = Header()
    _tell_not_indented(lines[count:], keys, notes)
    if not count:
        return header, lines
    for key, value, line in _entries(lines[:count], keys, notes):
        header = _with(header, key, value, line, keys, notes)
    return header, lines[count:]


def _tell_not_indented(lines: Sequence[Line], keys: Keys, notes: Notes) -> None:
    """What would be shown as the question's text."""
    for line in lines:
        found = keys.pattern.match(line.text)
        if not found:
            return
        hint = f"Indent it by four spaces, as {keys.all[found[1].lower()].form}"
        message = f"an option of the question that isn't indented: {quoted(line.text)}"
        notes.error(line.number, message, hint)


def _entries(lines: Sequence[Line], keys: Keys, notes: Notes) -> list[tuple[str, str, int]]:
    source = "\n".join(line.text for line in lines)
    try:
        node = yaml.compose(source, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, RecursionError):
        node = yaml.ScalarNode("", "") if source else None
    if node is None:
        return []
    if not isinstance(node, yaml.MappingNode):
        hint = f"Write {keys.all['pretest'].form}, or leave an empty line before the question"
        notes.error(lines[0].number, f"no option of a question: {quoted(source)}", hint)
        return []
    return [
        (_scalar(key), _scalar(value), lines[key.start_mark.line].number)
        for key, value in node.value
    ]


def _scalar(node: yaml.Node) -> str:
    return node.value if isinstance(node, yaml.ScalarNode) else "…"


def _with(header: Header, key: str, value: str, line: int, keys: Keys, notes: Notes) -> Header:
    if key not in keys.all:
        notes.error(line, f"unknown option {quoted(key)}", nearest(key, tuple(keys.all)))
    elif header.get(key) is not None:
        notes.error(line, f"the option {quoted(key)} stands here twice", "Keep one of them")
    elif value.lower() not in keys.all[key].values:
        hint = f"Write {keys.all[key].form}"
        notes.error(line, f"{quoted(f'{key}: {value}')} is no choice", hint)
    else:
        return replace(header, said=(*header.said, (key, value.lower(), line)))
    return header
