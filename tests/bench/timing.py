"""CPU time of builds, as ratios: the machine may be busy with other work, so no clock is read.

A ratio is the median over pairs of builds, one after the other; who begins changes each time, so
that neither side always finds a warmer machine. One build of each goes before and isn't counted:
it leaves the compiled modules behind, as anyone's first build does. Needs a POSIX system
(`os.wait4`).
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.project import ROOT


@dataclass(frozen=True)
class Ratio:
    """The median of the pairs' ratios, the least and the greatest, and the median seconds."""

    pairs: tuple[tuple[float, float], ...]

    @property
    def median(self) -> float:
        """What the first side takes for each second of the other."""
        return median(self._each)

    @property
    def seconds(self) -> tuple[float, float]:
        """The median CPU seconds of each side."""
        return median(a for a, _ in self.pairs), median(b for _, b in self.pairs)

    @property
    def _each(self) -> list[float]:
        return [a / b for a, b in self.pairs]

    def __str__(self) -> str:
        ours, base = self.seconds
        low, high = min(self._each), max(self._each)
        return (
            f"{self.median:5.2f}  ({low:.2f} to {high:.2f} in {len(self.pairs)} pairs; "
            f"{ours:.2f} s to {base:.2f} s)"
        )


def compare(measured: Callable[[], float], base: Callable[[], float], pairs: int) -> Ratio:
    """Runs both by turns."""
    measured(), base()
    found = []
    for number in range(pairs):
        if number % 2:
            second = base()
            found.append((measured(), second))
        else:
            first = measured()
            found.append((first, base()))
    return Ratio(tuple(found))


def build(site: Path) -> float:
    """CPU seconds, user and system, of `mkdocs build` in a folder."""
    return cpu_seconds(["-m", "mkdocs", "build", "--quiet"], site)


def cpu_seconds(arguments: Sequence[str], folder: Path) -> float:
    """CPU seconds of a Python program.

    Raises:
        RuntimeError: it failed; the message is what it printed.
    """
    environment = {
        **os.environ,
        "NO_MKDOCS_2_WARNING": "1",
        "PYTHONHASHSEED": "0",
        "PYTHONPATH": str(ROOT / "hooks"),
        "PYTHONDONTWRITEBYTECODE": "",
    }
    with tempfile.TemporaryFile() as said:
        started = subprocess.Popen(
            [sys.executable, *arguments], cwd=folder, env=environment, stdout=said, stderr=said
        )
        _, status, used = os.wait4(started.pid, 0)
        started.returncode = os.waitstatus_to_exitcode(status)
        if started.returncode:
            said.seek(0)
            raise RuntimeError(said.read().decode("utf-8", "replace"))
    return used.ru_utime + used.ru_stime
