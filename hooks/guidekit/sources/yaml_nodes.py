"""Reading YAML with line numbers, collecting every problem on the way.

PyYAML's nodes are used instead of its values: they know their lines, keep both of two equal keys,
and leave a word such as `on` or a number such as 1e3 as it was written.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from guidekit.diagnostics import Diagnostic, Severity, nearest
from guidekit.sources.located_yaml import FASTEST

_NULL = "tag:yaml.org,2002:null"


@dataclass(frozen=True)
class Entry:
    """A key of a mapping with its value, and the line of the key."""

    key: str
    value: Node
    line: int


@dataclass
class Reader:
    """Walks the nodes of one file; what it can't use it reports in `found` and leaves out."""

    path: Path
    found: list[Diagnostic] = field(default_factory=list)

    def problem(self, line: int, message: str, hint: str = "") -> None:
        """Note an error."""
        self.found.append(Diagnostic(self.path, line, message, hint))

    def advice(self, line: int, message: str, hint: str = "") -> None:
        """Note what is worth knowing and stops nothing."""
        self.found.append(Diagnostic(self.path, line, message, hint, Severity.ADVICE))

    def document(self) -> Node | None:
        """The file's root node; None, with the reason noted, when there is none to be had."""
        try:
            text = self.path.read_text(encoding="utf-8-sig")
        except OSError as error:
            self.problem(1, f"'{self.path.name}' can't be read", f"{error.strerror}")
            return None
        except UnicodeDecodeError:
            self.problem(1, f"'{self.path.name}' is not UTF-8 text", "Save it as UTF-8")
            return None
        return self._composed(text)

    def _composed(self, text: str) -> Node | None:
        try:
            root: Node | None = yaml.compose(text, Loader=FASTEST)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            self._not_yaml(mark.line + 1 if mark else 1, error.problem or "")
        except yaml.reader.ReaderError as error:
            self._not_yaml(text.count("\n", 0, error.position) + 1, error.reason)
        except RecursionError:
            self._not_yaml(1, "it is nested too deeply")
        else:
            if root is None:
                self.problem(1, f"'{self.path.name}' is empty", "It needs 'schemes' and 'pairs'")
            return root
        return None

    def _not_yaml(self, line: int, reason: str) -> None:
        hint = "Check the indentation, and that each quote and bracket is closed"
        self.problem(line, f"this is not YAML: {reason}", hint)

    def entries(
        self, owner: Entry, known: Collection[str], required: Collection[str] = ()
    ) -> dict[str, Entry]:
        """The entries under `owner` by key; unknown, repeated and missing keys are reported."""
        node, name = owner.value, owner.key
        if not isinstance(node, MappingNode):
            self.problem(
                line_of(node), f"'{name}' holds {_shown(node)}", "Write 'key: value' lines"
            )
            return {}
        entries: dict[str, Entry] = {}
        for entry in self._pairs(node, name):
            if entry.key not in known:
                hint = nearest(entry.key, known)
                self.problem(entry.line, f"unknown key '{entry.key}' in '{name}'", hint)
            elif entry.key in entries:
                first = entries[entry.key].line
                message = f"'{entry.key}' stands twice in '{name}', first in line {first}"
                self.problem(entry.line, message, "Keep one of them")
            else:
                entries[entry.key] = entry
        for key in (key for key in required if key not in entries):
            self.problem(owner.line, f"'{name}' has no '{key}'", f"Add '{key}: …' to it")
        return entries

    def _pairs(self, node: MappingNode, name: str) -> Iterator[Entry]:
        for key, value in node.value:
            if isinstance(key, ScalarNode):
                yield Entry(key.value, value, line_of(key))
            else:
                self.problem(line_of(key), f"a key of '{name}' is {_shown(key)}", "A key is a word")

    def items(self, node: Node, name: str) -> list[Node]:
        """The items of a list that isn't empty."""
        if isinstance(node, SequenceNode) and node.value:
            return list(node.value)
        self.problem(line_of(node), f"'{name}' holds {_shown(node)}", "Write a list of one or more")
        return []

    def words(self, node: Node, name: str) -> list[tuple[str, int]]:
        """One word or a list of them, each with its line."""
        nodes = [node] if isinstance(node, ScalarNode) else self.items(node, name)
        words = [(self.word(item, name), line_of(item)) for item in nodes]
        return [(word, line) for word, line in words if word is not None]

    def word(self, node: Node, name: str, hint: str = "Write a word") -> str | None:
        """The text of a scalar as written; None, with the problem noted, when there is none."""
        if isinstance(node, ScalarNode) and node.tag != _NULL and node.value.strip():
            return str(node.value).strip()
        self.problem(line_of(node), f"'{name}' holds {_shown(node)}", hint)
        return None


def line_of(node: Node) -> int:
    """The line on which a node starts, counted from 1."""
    return int(node.start_mark.line) + 1


def _shown(node: Node) -> str:
    if isinstance(node, MappingNode):
        return "'key: value' lines" if node.value else "nothing"
    if isinstance(node, SequenceNode):
        return "a list" if node.value else "an empty list"
    if node.tag == _NULL or not node.value.strip():
        return "nothing"
    return f"'{node.value}'"
