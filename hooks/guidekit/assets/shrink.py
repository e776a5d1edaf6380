"""JavaScript without its comments and the spaces that mean nothing.

It works on the tokens of the grammar, so strings, templates and patterns stay what they are, and no
two tokens run into one. A new line stays wherever it may end a statement.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from tree_sitter import Node

from guidekit.assets.grammar import parse, text

_WHOLE = {"string", "template_string", "regex"}
_OPEN = ("{", "(", "[", ",", ";")  # a line that ends so goes on
_CLOSE = ("}", ")", "]", ",", ";", ".")  # so does the line before one that begins so


def tokens(node: Node) -> Iterator[Node]:
    """The tokens in their order, comments left out."""
    waiting = [node]
    while waiting:
        node = waiting.pop()
        children = [] if node.type in _WHOLE else node.children
        if children:
            waiting.extend(reversed(children))
        elif node.type != "comment" and node.end_byte > node.start_byte:
            yield node


@lru_cache(maxsize=64)
def shrink(code: str) -> str:
    """The same statements in fewer bytes; code with an error comes back as it is."""
    tree = parse(code.encode())
    found = list(tokens(tree))
    if tree.has_error or not found:
        return code
    texts = [text(token) for token in found]
    gaps = [_gap(one, other) for one, other in pairwise(found)]
    return "".join(part for pair in zip(texts, [*gaps, ""], strict=True) for part in pair)


def _gap(one: Node, other: Node) -> str:
    before, after = text(one), text(other)
    if one.end_point.row != other.start_point.row:
        return "" if before in _OPEN or after.startswith(_CLOSE) else "\n"
    if one.end_byte == other.start_byte:
        return ""
    run_together = _in_word(before[-1]) and _in_word(after[0])
    makes_another = before[-1] in "+-/" and after[0] in "+-/"
    number = one.type == "number" and after == "."
    return " " if run_together or makes_another or number else ""


def _in_word(letter: str) -> bool:
    return letter.isalnum() or letter in "_$#\\" or letter > "\x7f"
