"""One ES module as it is read: what it imports, what it exports, what of it isn't understood.

Understood: `import { a, b as c } from "./file.js"`, `import * as all from "./file.js"`, `import
"./file.js"`, and `export` before a declaration or of a list of names; with or without semicolons, in
either kind of quotes. All else that would change its meaning in a bundle is refused at its line. What
no grammar sees, as a name that is declared nowhere or a wrong pattern between slashes, is for `make lint`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from tree_sitter import Node

from guidekit.assets.grammar import parse, text, walk
from guidekit.diagnostics import Diagnostic

_FUNCTIONS = {
    "arrow_function", "function_declaration", "function_expression", "generator_function",
    "generator_function_declaration", "method_definition",
}  # fmt: skip
_DECLARATIONS = {
    "lexical_declaration", "variable_declaration", "function_declaration", "class_declaration",
    "generator_function_declaration",
}  # fmt: skip
_NAMES = {"identifier", "shorthand_property_identifier_pattern"}


@dataclass(frozen=True)
class Import:
    """An import: `names` by the name they have here; `whole` is the name of `* as`, if any."""

    path: str
    line: int
    names: dict[str, str] = field(default_factory=dict)
    whole: str = ""


@dataclass(frozen=True)
class Module:
    """A module; `body` is its text without imports and without the word `export`."""

    path: Path
    body: str
    imports: tuple[Import, ...]
    exports: dict[str, str]  # by the name that others know, the name here
    faults: tuple[Diagnostic, ...]


@lru_cache(maxsize=256)
def read_module(path: Path, source: str) -> Module:
    """A module with what is wrong with it; `path` is for the messages."""
    return _Reader(path, source).read()


class _Reader:
    """Goes through the statements of a module once."""

    def __init__(self, path: Path, source: str) -> None:
        self.path = path
        self.code = source.encode()
        self.imports: list[Import] = []
        self.exports: dict[str, str] = {}
        self.names: dict[str, int] = {}
        self.cuts: list[tuple[int, int]] = []
        self.faults: list[Diagnostic] = []

    def read(self) -> Module:
        tree = parse(self.code)
        if tree.has_error:
            self.tell_unreadable(tree)
        else:
            for statement in tree.named_children:
                self.statement(statement)
            self.tell_bound_to_place(tree)
        return Module(self.path, self.body(), tuple(self.imports), self.exports, tuple(self.faults))

    def fault(self, node: Node, message: str, hint: str = "") -> None:
        self.faults.append(Diagnostic(self.path, node.start_point.row + 1, message, hint))

    def tell_unreadable(self, tree: Node) -> None:
        """The innermost place where the grammar fails; an outer one may begin far above it."""
        node = next(found for found in walk(tree) if _fails_here(found))
        lines = self.code.decode().splitlines()
        shown = lines[min(node.start_point.row, len(lines) - 1)].strip()[:80]
        message = f"this can't be read as JavaScript: '{shown}'"
        if node.is_missing:
            message = f"'{node.type}' is missing after '{shown}'"
        self.fault(node, message, "A browser would run nothing of this script")

    def statement(self, node: Node) -> None:
        if node.type == "import_statement":
            self.read_import(node)
        elif node.type == "export_statement":
            self.read_export(node)
        elif node.type in _DECLARATIONS:
            self.declare(node)

    def read_import(self, node: Node) -> None:
        source = node.child_by_field_name("source")
        path = text(source)[1:-1] if source else ""
        line = node.start_point.row + 1
        names: dict[str, str] = {}
        whole = ""
        for part in (part for clause in node.named_children for part in clause.named_children):
            if part.type == "namespace_import":
                whole = self.name(part.named_children[0])
            elif part.type == "named_imports":
                names |= dict(self.specifiers(part))
            elif part.type == "identifier":
                self.fault(node, f"'{text(part)}' is a default import", _by_name(text(part)))
        for here in names:
            self.name_once(here, node)
        self.imports.append(Import(path, line, names, whole))
        self.cuts.append((node.start_byte, node.end_byte))

    def specifiers(self, node: Node) -> Iterator[tuple[str, str]]:
        """The names of a list in braces: the one after `as`, or the only one, and the first."""
        for part in node.named_children:
            if part.type in {"import_specifier", "export_specifier"}:
                name, *alias = part.named_children
                yield text(alias[-1] if alias else name), text(name)

    def read_export(self, node: Node) -> None:
        declared = node.child_by_field_name("declaration")
        lists = [part for part in node.named_children if part.type == "export_clause"]
        if node.child_by_field_name("source"):
            self.fault(node, "this exports what another module exports", "Import it by name first")
        elif any(child.type == "default" for child in node.children):
            self.fault(node, "a default export has no name", "Write: export const name = …")
        elif declared:
            self.export_declaration(node, declared)
        elif lists:
            self.exports |= dict(self.specifiers(lists[0]))
            self.cuts.append((node.start_byte, node.end_byte))

    def export_declaration(self, node: Node, declared: Node) -> None:
        if declared.children[0].type in {"let", "var"}:
            self.fault(
                node,
                f"'{text(declared)}' exports what may change",
                "Export a function that tells it",
            )
        self.exports |= {name: name for name in self.declare(declared)}
        self.cuts.append((node.start_byte, declared.start_byte))

    def declare(self, node: Node) -> list[str]:
        """Notes the names that a declaration gives, and returns them."""
        return [self.name(found) for found in _bound(node)]

    def name(self, node: Node) -> str:
        return self.name_once(text(node), node)

    def name_once(self, name: str, node: Node) -> str:
        line = node.start_point.row + 1
        if name in self.names:
            self.fault(node, f"'{name}' is declared in line {self.names[name]} already")
        self.names.setdefault(name, line)
        return name

    def tell_bound_to_place(self, tree: Node) -> None:
        """What means another thing in a bundle, or nothing."""
        for node in walk(tree):
            if node.type == "meta_property" and text(node).startswith("import"):
                self.fault(node, "'import.meta' tells another address in a bundle")
            elif node.type == "import" and node.parent and node.parent.type == "call_expression":
                self.fault(node, "'import()' finds no file from a bundle", "Import it at the top")
            elif node.type == "await_expression" and not _in_function(node):
                self.fault(node, "'await' stands outside of a function", "Write: thing.then(…)")

    def body(self) -> str:
        parts, at = [], 0
        for start, end in sorted(self.cuts):
            parts.append(self.code[at:start])
            at = end
        return b"".join([*parts, self.code[at:]]).decode()


def _fails_here(node: Node) -> bool:
    return (node.is_error or node.is_missing) and not any(
        child.is_error or child.is_missing or child.has_error for child in node.children
    )


def _by_name(name: str) -> str:
    return f'Export it by name, and write: import {{ {name} }} from "./file.js"'


def _in_function(node: Node) -> bool:
    above = node.parent
    while above and above.type not in _FUNCTIONS:
        above = above.parent
    return above is not None


def _bound(node: Node) -> Iterator[Node]:
    """The names that a declaration gives, out of patterns too."""
    if node.type in _NAMES:
        yield node
        return
    if node.type in {"lexical_declaration", "variable_declaration"}:
        inside = [child.child_by_field_name("name") for child in node.named_children]
    elif node.type in _DECLARATIONS:
        inside = [node.child_by_field_name("name")]
    elif node.type == "pair_pattern":
        inside = [node.child_by_field_name("value")]
    elif node.type in {"assignment_pattern", "object_assignment_pattern"}:
        inside = [node.child_by_field_name("left")]
    else:
        inside = list(node.named_children)
    for child in inside:
        if child:
            yield from _bound(child)
