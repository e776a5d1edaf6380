"""Stylesheets: one out of several, once all of it can be read.

A browser leaves out in silence what it can't read, and a brace too few takes the rest of the bundle
with it; so the text is read by tinycss2 (CSS Syntax Level 3) first, down to each declaration.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

import tinycss2
from rcssmin import cssmin

from guidekit.diagnostics import Diagnostic

_END = "guide-end"  # a rule that must be the last one, and of its own
_RULES = {"qualified-rule", "at-rule"}


def stylesheet(sources: Iterable[str]) -> str:
    """The stylesheets in their order, as one."""
    return _minified("\n".join(sources))


@lru_cache(maxsize=32)
def _minified(text: str) -> str:
    return str(cssmin(text))


@lru_cache(maxsize=64)
def faults(path: Path, text: str) -> tuple[Diagnostic, ...]:
    """What a browser would leave out; `path` is for the messages."""
    return tuple(_faults(path, text))


def _faults(path: Path, text: str) -> Iterator[Diagnostic]:
    *rules, last = tinycss2.parse_stylesheet(
        f"{text}\n{_END}{{}}", skip_comments=True, skip_whitespace=True
    )
    if last.type != "qualified-rule" or tinycss2.serialize(last.prelude).strip() != _END:
        message = "a bracket or a comment that begins here is never closed"
        yield Diagnostic(path, _last_token(text).source_line, message)
        return
    for error in _errors(rules):
        shown = text.splitlines()[error.source_line - 1].strip()[:80]
        message = f"this can't be read as CSS: '{shown}'"
        yield Diagnostic(
            path, error.source_line, message, "A browser would leave it out, or all after it"
        )


def _last_token(text: str) -> tinycss2.ast.Node:
    """What holds the end of a text: an open block, or an open comment at its end."""
    return tinycss2.parse_component_value_list(text)[-1]


def _errors(nodes: Iterable[tinycss2.ast.Node]) -> Iterator[tinycss2.ast.ParseError]:
    for node in nodes:
        if node.type == "error":
            yield node
        elif node.type in _RULES:
            yield from _errors(node.prelude)
            yield from _errors(tinycss2.parse_blocks_contents(node.content or ()))
        elif node.type == "declaration":
            yield from _errors(node.value)
