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

_process = {"serving": False}
_mistakes: list[Diagnostic] = []


def begin(command: str) -> None:
    """Notes what the process was started for, as MkDocs names it: "serve" or "build"."""
    _process["serving"] = command == "serve"


def is_serving() -> bool:
    """Whether pages are served with live reload."""
    return _process["serving"]


def note(mistakes: Iterable[Diagnostic]) -> None:
    """Keeps what is wrong now; what was wrong before is forgotten."""
    _mistakes[:] = mistakes


def mistakes(path: Path) -> list[Diagnostic]:
    """What is wrong in a file, in the order of its lines."""
    found = {mistake for mistake in _mistakes if mistake.path == path}
    return sorted(found, key=lambda mistake: (mistake.line, mistake.message))
