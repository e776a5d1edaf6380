"""Checks a guide's sources without building it: `python -m guidekit check docs`.

Prints every problem as `path:line: what is wrong. How to write it right.`, a form that editors and
CI can read, then one line that counts them. Exit code 1 if there is an error; advice alone is 0.
Advice that stands in many places is one line with its count, so that what is new is seen;
`--all` (`make check ADVICE=all`) lists it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from guidekit.checks import check_all
from guidekit.diagnostics import Diagnostic, Severity, errors, report

_ALL = "--all"
_MANY = 4
_PARTICULAR = re.compile(r"'[^']*'|[0-9][0-9,.]*")


def main(arguments: list[str]) -> int:
    """Runs the checks on the folders named, `docs` if none is."""
    folders = [Path(name) for name in arguments if name != _ALL] or [Path("docs")]
    found = list(dict.fromkeys(one for docs in folders for one in check_all(docs, parallel=True)))
    wrong = errors(found)
    advice = [one for one in found if one.severity is Severity.ADVICE]
    many = [] if _ALL in arguments else _standing(advice)
    shown = [one for one in advice if not any(one in alike for alike in many)]
    lines = [*map(_summary, many), report([*shown, *wrong], Path.cwd())]
    print("".join(f"{line}\n" for line in lines if line), end="")
    print(f"{len(wrong)} error(s), {len(advice)} piece(s) of advice")
    return 1 if wrong else 0


def _standing(advice: Iterable[Diagnostic]) -> list[list[Diagnostic]]:
    """Pieces of advice that say the same of many things."""
    alike: dict[str, list[Diagnostic]] = defaultdict(list)
    for one in advice:
        alike[_kind(one)].append(one)
    return [found for found in alike.values() if len(found) > _MANY]


def _summary(alike: list[Diagnostic]) -> str:
    files = ", ".join(_files(alike))
    return f"advice: {_kind(alike[0])} ({len(alike)} times, in {files}; ADVICE=all lists them)"


def _files(found: Iterable[Diagnostic]) -> Iterator[str]:
    root = Path.cwd()
    for path in sorted({one.path for one in found}):
        yield path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()


def _kind(advice: Diagnostic) -> str:
    return _PARTICULAR.sub("…", advice.message)
