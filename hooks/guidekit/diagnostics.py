"""How every check speaks to authors and hosts.

A check never raises and never stops at its first finding: it yields `Diagnostic`s, and whoever ran
it (a hook, `make check`) collects those of all checks, prints them in one go with `report` and then
decides. An error stops the build, with or without `--strict`; advice is only ever printed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path


class Severity(StrEnum):
    """What a finding does: an error stops the build, advice doesn't."""

    ERROR = "error"
    ADVICE = "advice"


@dataclass(frozen=True)
class Diagnostic:
    """One finding, at its place in the source.

    `line` counts from 1 in the file as the author sees it, front matter included. `message` says
    what is wrong and quotes the offending text; `hint` says how to write it right.
    """

    path: Path
    line: int
    message: str
    hint: str = ""
    severity: Severity = Severity.ERROR

    def text(self, root: Path | None = None) -> str:
        """One line, `path:line: what is wrong. How to write it right.`; the path from `root`."""
        label = "" if self.severity is Severity.ERROR else f"{self.severity}: "
        sentences = " ".join(_sentence(part) for part in (self.message, self.hint) if part)
        return f"{_relative(self.path, root)}:{self.line}: {label}{sentences}"


def errors(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Those that stop a build."""
    return [found for found in diagnostics if found.severity is Severity.ERROR]


def report(diagnostics: Iterable[Diagnostic], root: Path | None = None) -> str:
    """All findings, a line each, in the order of files and lines, without repeats.

    Errors come last: there they are seen, however much advice there is.
    """
    in_order = sorted(set(diagnostics), key=_order)
    return "\n".join(found.text(root) for found in in_order)


def _order(found: Diagnostic) -> tuple[bool, str, int, str]:
    return found.severity is Severity.ERROR, str(found.path), found.line, found.message


def nearest(word: str, known: Iterable[str]) -> str:
    """A hint that names the known word closest to a misspelt one, or all of them."""
    names = sorted(known)
    close = get_close_matches(word, names, n=1, cutoff=0.6)
    if close:
        return f"Did you mean '{close[0]}'?"
    return f"Known: {', '.join(names)}" if names else ""


def _sentence(text: str) -> str:
    return text if text.endswith((".", "?", "!", ":")) else f"{text}."


def _relative(path: Path, root: Path | None) -> str:
    if root and path.is_relative_to(root):
        return path.relative_to(root).as_posix()
    return path.as_posix()
