"""Checks a guide's sources without building it: `python -m guidekit.check docs/`.

Prints every problem as `path:line: what is wrong. How to write it right.`, a form that editors and
CI can read, then one line that counts them. Exit code 1 if there is an error; advice alone is 0.
"""

from __future__ import annotations

import sys
from pathlib import Path

from guidekit.checks import check_all
from guidekit.diagnostics import errors, report


def main(arguments: list[str]) -> int:
    """Runs the checks on the folders named, `docs` if none is."""
    folders = [Path(name) for name in arguments or ["docs"]]
    found = list(dict.fromkeys(problem for docs in folders for problem in check_all(docs)))
    if found:
        print(report(found, Path.cwd()))
    wrong = len(errors(found))
    print(f"{wrong} error(s), {len(found) - wrong} piece(s) of advice")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
