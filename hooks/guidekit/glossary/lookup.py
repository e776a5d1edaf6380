"""Entries kept for whoever looks them up, though no page uses them: `docs/lookup.txt`.

A reader meets many words of the trade outside the guide. Those that the editors keep for that reason
stand in the list, an id a line; any other that no page uses is told of. Lines that begin with `#` are
comments. A guide without the list is told of all of them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from guidekit.diagnostics import Diagnostic, Severity, nearest

NAME = "lookup.txt"


@dataclass(frozen=True)
class LookUp:
    """The ids in a file with their lines, and what is wrong with it."""

    path: Path
    lines: dict[str, int] = field(default_factory=dict)
    problems: list[Diagnostic] = field(default_factory=list)

    def check(self, known: Collection[str], used: Collection[str]) -> Iterator[Diagnostic]:
        """What is wrong with the list.

        Args:
            known: the ids of all entries, in any language.
            used: the ids of the entries that pages of every language use.
        """
        yield from self.problems
        for entry, line in self.lines.items():
            if entry not in known:
                message = f"no glossary has an entry '{entry}'"
                yield Diagnostic(self.path, line, message, nearest(entry, known))
            elif entry in used:
                message = f"'{entry}' is kept for readers who look it up, yet pages use it"
                yield Diagnostic(self.path, line, message, "Take it out", Severity.ADVICE)


def read(docs: Path) -> LookUp:
    """The list of the guide in `docs`; an empty one if it has none."""
    found = LookUp(docs / NAME)
    if not found.path.is_file():
        return found
    text = found.path.read_bytes().decode("utf-8-sig", errors="replace")
    for number, line in enumerate(text.splitlines(), 1):
        entry = line.strip()
        if not entry or entry.startswith("#"):
            continue
        if entry in found.lines:
            message = f"the id '{entry}' stands on line {found.lines[entry]} already"
            found.problems.append(Diagnostic(found.path, number, message, "Keep one of them"))
        found.lines.setdefault(entry, number)
    return found
