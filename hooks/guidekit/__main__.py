"""Everything one asks of a guide, in one place: `python -m guidekit`, then a word.

`make` calls it; without make it is the same by hand, with `hooks` on Python's path.
"""

from __future__ import annotations

import importlib
import io
import subprocess
import sys
from collections.abc import Mapping
from typing import NamedTuple

from guidekit import preflight


class Command(NamedTuple):
    """A command: the module that it runs, what is written after its name, and what it does."""

    module: str
    form: str
    purpose: str


COMMANDS: Mapping[str, Command] = {
    "check": Command("check", "[--all] [docs]", "check all sources, the spelling too"),
    "serve": Command("", "[port]", "read the guide in a browser, it follows every save"),
    "why": Command("why", "<page> <term>", "say why a term was or wasn't linked there"),
    "stale": Command("freshness", "[docs]", "list the pages whose last review is too long ago"),
    "readability": Command("prose.readability", "[docs]", "say how easily each chapter reads"),
    "social": Command("social", "<browser>", "draw the pictures that shared links show"),
}


def main(arguments: list[str]) -> int:
    """Runs the command named; without one, or with an unknown one, says which there are."""
    _print_whatever_is_said()
    name, *rest = arguments or [""]
    if name not in COMMANDS:
        print("\n".join(_help(name)))
        return 0 if name in ("", "help", "--help", "-h") else 2
    if name == "serve":
        return _serve(rest)
    module = importlib.import_module(f"guidekit.{COMMANDS[name].module}")
    return int(module.main(rest))


def _serve(arguments: list[str]) -> int:
    port = arguments[0] if arguments else "8000"
    if preflight.main([port]):
        return 1
    server = [sys.executable, "-m", "mkdocs", "serve", "--quiet"]
    try:
        address = f"{preflight.HOST}:{port}"
        return subprocess.call([*server, "--dev-addr", address])  # noqa: S603 - our own words
    except KeyboardInterrupt:
        return 0


def _help(name: str) -> list[str]:
    wrong = [] if name in ("", "help", "--help", "-h") else [f"There is no command '{name}'."]
    lines = [
        f"  python -m guidekit {f'{name} {command.form}':<28} {command.purpose}"
        for name, command in COMMANDS.items()
    ]
    return [*wrong, *lines]


def _print_whatever_is_said() -> None:
    """A pipe on Windows has an encoding without half of what is quoted: that stops nothing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
