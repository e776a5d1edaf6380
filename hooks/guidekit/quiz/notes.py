"""Collects what is wrong with one question, so that all of it is told in one run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from guidekit.diagnostics import Diagnostic, Severity

_LONGEST_QUOTE = 60


class Notes:
    """The findings on one page's question; `error` and `advice` take message, then hint."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.found: list[Diagnostic] = []

    def error(self, line: int, message: str, hint: str = "") -> None:
        """Something that stops the build."""
        self.found.append(Diagnostic(self.path, line, message, hint))

    def advice(self, line: int, message: str, hint: str = "") -> None:
        """Something worth a second look."""
        self.found.append(Diagnostic(self.path, line, message, hint, Severity.ADVICE))


Tell = Callable[[int, str, str], None]
"""`Notes.error` or `Notes.advice`, for a check that leaves the choice to its caller."""


def quoted(text: str) -> str:
    """The offending text in quotes, on one line, shortened to what can be recognised."""
    line = " ".join(text.split())
    if len(line) > _LONGEST_QUOTE:
        line = f"{line[: _LONGEST_QUOTE - 1].rstrip()}…"
    return f"'{line}'"
