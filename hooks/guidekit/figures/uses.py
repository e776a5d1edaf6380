"""Where a page shows a figure: `/// figure | an-id`, closed by `///`, with nothing in between."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from guidekit.contrast.masking import mask_markdown
from guidekit.diagnostics import nearest
from guidekit.figures.model import FORM

_OPENING = re.compile(r"^[ \t>]*/{2,} *(?P<name>[\w-]+)[ \t]*(?P<rest>.*?)[ \t]*$")
_ARGUMENT = re.compile(r"\|[ \t]*(?P<id>[a-z0-9]+(?:-[a-z0-9]+)*)")
_CLOSING = re.compile(r"^[ \t>]*/{3,}[ \t]*$")
_EMPTY = re.compile(r"^[ \t>]*$")
_RIGHT_FORM = f"Write '{FORM.format(id='an-id')}', and '///' on the next line"


@dataclass(frozen=True)
class Use:
    """A figure in a page; `id` is empty where it can't be read."""

    line: int
    id: str
    problem: str = ""
    hint: str = _RIGHT_FORM


def find(source: str) -> list[Use]:
    """All figures of a page's source, front matter included, and all failed attempts at one."""
    if "//" not in source:
        return []
    lines = mask_markdown(source).split("\n")
    return [use for at in range(len(lines)) for use in _at(lines, at)]


def check_known(use: Use, seen: Collection[str], known: Collection[str]) -> tuple[str, str] | None:
    """What is wrong with a use, as message and hint; `seen` are the figures above it in the page."""
    if use.problem:
        return use.problem, use.hint
    if use.id not in known:
        return f"there is no figure '{use.id}'", nearest(use.id, known) or "Draw docs/figures/*.svg"
    if use.id in seen:
        return f"the figure '{use.id}' stands in this page already", "Show it once, and link to it"
    return None


def _at(lines: list[str], at: int) -> Iterator[Use]:
    found = _OPENING.match(lines[at])
    if not found or not get_close_matches(found["name"].lower(), ["figure"], cutoff=0.8):
        return
    argument = _ARGUMENT.fullmatch(found["rest"])
    written = lines[at].strip(" \t>")
    if found["name"] != "figure" or not written.startswith("///") or not argument:
        yield Use(at + 1, "", f"'{written}' shows no figure")
        return
    yield Use(at + 1, argument["id"], _not_closed(lines[at + 1 :]))


def _not_closed(below: list[str]) -> str:
    first = next((line for line in below if not _EMPTY.match(line)), "")
    if _CLOSING.match(first):
        return ""
    if any(map(_CLOSING.match, below)) and first:
        return f"a figure holds no text: '{first.strip()[:40]}'"
    return "the figure isn't closed"
