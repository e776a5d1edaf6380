"""Whether pages are built to be published or served to their author with live reload.

It is a fact of the process, not the state of one build, so all languages share it rightly. While
serving, a mistake is shown instead of stopping everything, and live reload may run its own script.
What is wrong with the sources is kept here as well: it is found before the first language is built,
and each page shows its own.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from guidekit.diagnostics import Diagnostic

_process = {"serving": False, "dirty": False}
_mistakes: list[Diagnostic] = []


def begin(command: str, *, dirty: bool = False) -> None:
    """Notes what the process was started for, as MkDocs names it: "serve" or "build"."""
    _process.update(serving=command == "serve", dirty=dirty)


def is_serving() -> bool:
    """Whether pages are served with live reload."""
    return _process["serving"]


def is_dirty() -> bool:
    """Whether only what changed is written, into the site that is there."""
    return _process["dirty"]


def note(mistakes: Iterable[Diagnostic]) -> None:
    """Keeps what is wrong now; what was wrong before is forgotten."""
    _mistakes[:] = mistakes


def mistakes(path: Path) -> list[Diagnostic]:
    """What is wrong in a page, and in files that are no page's own: settings, words, colours."""
    found = {one for one in _mistakes if one.path == path or one.path.suffix != ".md"}
    return sorted(found, key=lambda one: (one.path != path, str(one.path), one.line, one.message))
