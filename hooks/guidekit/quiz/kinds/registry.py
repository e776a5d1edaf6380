"""All kinds of questions. A new one is a file beside this, and a line here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from guidekit.quiz.kinds.choices import ChoicesKind
from guidekit.quiz.kinds.gaps.kind import GapsKind
from guidekit.quiz.kinds.kind import Kind
from guidekit.quiz.kinds.matching import MatchingKind
from guidekit.quiz.kinds.ordering import OrderingKind
from guidekit.quiz.kinds.reflection import ReflectionKind
from guidekit.quiz.source.body import Draft
from guidekit.quiz.source.header import HeaderOption, Keys

KINDS: tuple[Kind, ...] = (
    ChoicesKind(),
    GapsKind(),
    MatchingKind(),
    OrderingKind(),
    ReflectionKind(),  # last: it takes what no other claims
)


def names() -> tuple[str, ...]:
    """The name of every kind."""
    return _names(KINDS)


def header_keys() -> Keys:
    """All that a question's header may say."""
    return _header_keys(KINDS)


def kind_of(draft: Draft) -> Kind:
    """The kind that a text is written as; its header chooses if it can be read in two ways."""
    asked = [kind for kind in KINDS if draft.header.kind in kind.names]
    return next(kind for kind in (*asked, *KINDS) if kind.claims(draft))


@cache
def _names(kinds: tuple[Kind, ...]) -> tuple[str, ...]:
    return tuple(name for kind in kinds for name in kind.names)


@cache
def _header_keys(kinds: tuple[Kind, ...]) -> Keys:
    options: dict[str, HeaderOption] = {}
    for kind in kinds:
        for key, option in kind.options.items():
            before = options.get(key)
            known = before.kinds if before else ()
            options[key] = replace(option, kinds=(*known, *(option.kinds or kind.names)))
    return Keys(_names(kinds), _frozen(options))


def _frozen(options: Mapping[str, HeaderOption]) -> tuple[tuple[str, HeaderOption], ...]:
    return tuple(options.items())
