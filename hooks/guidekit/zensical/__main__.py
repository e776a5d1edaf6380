"""Writes the project: `python -m guidekit.zensical`, and prints the configurations, the root's first."""

from __future__ import annotations

import sys
from pathlib import Path

from guidekit.diagnostics import report
from guidekit.pages import project as projects
from guidekit.zensical.files import TARGET, write


def main(root: Path) -> int:
    """Writes everything, or says what is wrong with the settings or the palette."""
    project, found = projects.load(root / "docs")
    if project is not None and not found:
        written, found = write(project, root / TARGET)
        for path in written:
            print(path.relative_to(root).as_posix())
    if found:
        print(report(found, root), file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path.cwd()))
