"""YAML that remembers where each thing was written.

Hosts and authors write YAML (front matter, `mkdocs.yml`, `palette.yml`) and deserve an error at the
line they typed. PyYAML's nodes carry that line; this module keeps it next to the plain values.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import yaml

_NULL = "tag:yaml.org,2002:null"

KeyPath = tuple[str | int, ...]


FASTEST: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml's where PyYAML was built with it: ten times as fast."""


AS_TEXT: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""Reads each single value as the text that was written."""


class TolerantLoader(FASTEST):  # type: ignore[misc]
    """A safe loader that reads unknown tags (MkDocs' `!ENV`) and impossible dates as their text."""


def _plain(loader: yaml.Loader, _suffix: str, node: yaml.Node) -> Any:
    if isinstance(node, yaml.ScalarNode):
        return loader.construct_scalar(node)
    if isinstance(node, yaml.SequenceNode):
        return loader.construct_sequence(node, deep=True)
    if isinstance(node, yaml.MappingNode):
        return loader.construct_mapping(node, deep=True)
    return None


def _timestamp(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> Any:
    try:
        return loader.construct_yaml_timestamp(node)
    except ValueError:  # 2026-13-01: let the check that wants a date quote it
        return loader.construct_scalar(node)


TolerantLoader.add_constructor("tag:yaml.org,2002:timestamp", _timestamp)
TolerantLoader.add_multi_constructor("!", _plain)
TolerantLoader.add_multi_constructor("tag:yaml.org,2002:python/", _plain)


@dataclass(frozen=True)
class LocatedYaml:
    """A parsed document, the line (from 1) of each of its keys, and the keys written twice.

    `texts` holds each single value as it was written: `2026`, `no` and `1.0` are words to an author.
    """

    value: Any
    lines: dict[KeyPath, int] = field(default_factory=dict)
    repeated: list[KeyPath] = field(default_factory=list)
    texts: dict[KeyPath, str] = field(default_factory=dict)

    def line(self, *path: str | int) -> int:
        """The line of a key, or of the nearest key above it that was written."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


@lru_cache(maxsize=1024)
def load(text: str, first_line: int = 1, loader: Any = TolerantLoader) -> LocatedYaml:
    """Parses one document, each text once; `first_line` is where it starts in its file.

    Raises:
        yaml.YAMLError: the text isn't YAML; `error_line` says where.
    """
    reading = loader(text)
    try:
        node = reading.get_single_node()
        located = LocatedYaml(reading.construct_document(node) if node else None)
    finally:
        reading.dispose()
    if node:
        _collect(node, (), first_line, located, ())
    return located


def error_line(error: yaml.YAMLError, first_line: int = 1) -> int:
    """The line that a YAML error speaks of."""
    mark = getattr(error, "problem_mark", None)
    return first_line + (mark.line if mark else 0)


def error_text(error: yaml.YAMLError) -> str:
    """What PyYAML says is wrong, on one line."""
    return str(getattr(error, "problem", None) or error).splitlines()[0]


def _collect(
    node: yaml.Node, path: KeyPath, first: int, into: LocatedYaml, above: tuple[yaml.Node, ...]
) -> None:
    if any(node is one for one in above):
        return  # an alias of what it stands in: that has no end
    above = (*above, node)
    if isinstance(node, yaml.ScalarNode) and node.tag != _NULL:
        into.texts[path] = str(node.value)
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            place = (*path, str(key.value))
            if place in into.lines:
                into.repeated.append(place)
            into.lines[place] = first + key.start_mark.line
            _collect(value, place, first, into, above)
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            into.lines[(*path, index)] = first + value.start_mark.line
            _collect(value, (*path, index), first, into, above)
