"""The rules of a stylesheet that a site can use, and no others.

A selector is kept if every class, id, element, attribute and attribute's value that it asks for is
written in a tag of a page, or as a word in a script, which may add it. So it errs on the side of
keeping: a word in any attribute counts for all. What `:not()`, `:is()`, `:where()` and `:has()` hold is
not asked for. Then go the custom properties and animations that nothing names any more.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import tinycss2
from tinycss2.ast import Node

_TAG = re.compile(r"<[a-zA-Z][^<>]*>")
_NAME = re.compile(r"-{0,2}[A-Za-z_][\w-]*|\d[\w-]*")
_BY_BROWSER = {"open", "hidden", "checked", "disabled", "html", "body", "root", "dir", "target"}
_INSIDE = {"media", "supports", "layer", "container"}
_ANIMATION = {"keyframes", "-webkit-keyframes"}

Tokens = list[Node]


def names(pages: Iterable[str], scripts: Iterable[str]) -> frozenset[str]:
    """All words in the tags of pages, and in scripts."""
    found = set(_BY_BROWSER)
    for page in pages:
        found.update(*map(_NAME.findall, set(_TAG.findall(page))))
    for script in scripts:
        found.update(_NAME.findall(script))
    return frozenset(found) | frozenset(name.lower() for name in found)


def used(css: str, known: frozenset[str], around: str = "") -> str:
    """The stylesheet without rules that no page can use; `around` is other CSS that may use its parts."""
    rules = tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)
    pieces = [_piece(rule) for rule in tinycss2.parse_stylesheet("".join(_kept(rules, known)))]
    while True:
        everything = "".join(piece.text for piece in pieces)
        smaller = list(_without_unnamed(pieces, everything + around))
        if len("".join(piece.text for piece in smaller)) == len(everything):
            return everything
        pieces = smaller


def _kept(rules: Tokens, known: frozenset[str]) -> Iterator[str]:
    for rule in rules:
        if rule.type == "qualified-rule":
            selectors = [part for part in _parts(rule.prelude) if _asked(part) <= known]
            if selectors:
                body = tinycss2.serialize(rule.content)
                yield f"{','.join(map(tinycss2.serialize, selectors))}{{{body}}}"
        elif rule.type == "at-rule" and rule.lower_at_keyword in _INSIDE and rule.content:
            inside = tinycss2.parse_rule_list(
                rule.content, skip_comments=True, skip_whitespace=True
            )
            if body := "".join(_kept(inside, known)):
                yield f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{body}}}"
        elif rule.type != "error":  # a browser leaves that out, too
            yield rule.serialize()


def _parts(prelude: Tokens) -> Iterator[Tokens]:
    """The selectors of a list."""
    part: Tokens = []
    for one in prelude:
        if one == ",":
            yield part
            part = []
        else:
            part.append(one)
    yield part


def _asked(selector: Tokens) -> set[str]:
    """The names that a selector can't do without."""
    found: set[str] = set()
    before = ""
    for token in selector:
        if token.type == "hash" or (token.type == "ident" and before != ":"):
            found.add(token.value)
        elif token.type == "[] block":
            found |= _of_attribute(token.content)
        before = token.value if token.type == "literal" else ""
    return found


def _of_attribute(content: Tokens) -> set[str]:
    """An attribute's name, and its value if that is one whole name: `[href^="#"]` is asked no further."""
    whole = not any(token in ("^=", "$=", "*=", "|=") for token in content)
    texts = [token.value for token in content if token.type in {"ident", "string"}]
    values = [text for text in texts[1:2] if whole and _NAME.fullmatch(text)]
    return {*texts[:1], *values}


@dataclass(frozen=True)
class _Piece:
    """A rule of the sheet; `declared` are its declarations by name, `animation` is what it names."""

    text: str
    prelude: str = ""
    declared: tuple[tuple[str, str], ...] = ()
    animation: str = ""


def _piece(rule: Node) -> _Piece:
    if rule.type == "qualified-rule":
        declared = tinycss2.parse_blocks_contents(
            rule.content, skip_comments=True, skip_whitespace=True
        )
        named = [
            (one.name if one.type == "declaration" else "", one.serialize())
            for one in declared
            if one.type != "error"
        ]
        return _rule(tinycss2.serialize(rule.prelude), tuple(named))
    animates = rule.type == "at-rule" and rule.lower_at_keyword in _ANIMATION
    animation = tinycss2.serialize(rule.prelude).strip() if animates else ""
    return _Piece(rule.serialize(), animation=animation)


def _rule(prelude: str, declared: tuple[tuple[str, str], ...]) -> _Piece:
    body = ";".join(text for _, text in declared)
    return _Piece(f"{prelude}{{{body}}}" if declared else "", prelude, declared)


def _without_unnamed(pieces: Iterable[_Piece], everything: str) -> Iterator[_Piece]:
    """Once through: properties that no `var()` names, animations that no rule names."""
    named = set(re.findall(r"var\(\s*(--[\w-]+)", everything))
    for piece in pieces:
        kept = tuple(
            (name, text)
            for name, text in piece.declared
            if not name.startswith("--") or name in named
        )
        if kept != piece.declared:
            yield _rule(piece.prelude, kept)
        elif not piece.animation or _is_named(piece.animation, everything):
            yield piece


def _is_named(animation: str, everything: str) -> bool:
    return len(re.findall(rf"\b{re.escape(animation)}\b", everything)) > 1
