"""The grammar of JavaScript, by tree-sitter: a text becomes a tree whose nodes know their places."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import tree_sitter_javascript
from tree_sitter import Language, Node, Parser


@cache
def _parser() -> Parser:
    return Parser(Language(tree_sitter_javascript.language()))


def parse(code: bytes) -> Node:
    """The tree of a module in UTF-8; `Node.has_error` if a part of it isn't JavaScript."""
    return _parser().parse(code).root_node


def walk(node: Node) -> Iterator[Node]:
    """A node and all below it, in the order of the text."""
    yield node
    for child in node.children:
        yield from walk(child)


def text(node: Node) -> str:
    """What stands in the source."""
    return (node.text or b"").decode()
