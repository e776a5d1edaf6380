"""Brings what browsers need of other people's scripts into the guide: `python tools/vendor.py`.

Which version says `package-lock.json`, with its hash; what is brought stays byte for byte what its
authors published, with their licence beside it, and `make lint` holds it to that. So who reads, builds
or forks the guide needs no Node, and the build shrinks it as any other script.
"""

from __future__ import annotations

import sys
from pathlib import Path

FOLDER = Path(__file__).parent
ASSETS = FOLDER.parent / "overrides/assets"
BROUGHT = {
    "minisearch/dist/es/index.js": "search/vendor/minisearch.js",
    "minisearch/LICENSE.txt": "search/vendor/minisearch.LICENSE.txt",
}


def differing() -> list[str]:
    """Files of the guide that aren't those of the locked package."""
    return [
        there
        for here, there in BROUGHT.items()
        if not (ASSETS / there).is_file()
        or (ASSETS / there).read_bytes() != (FOLDER / "node_modules" / here).read_bytes()
    ]


def main() -> int:
    """Copies; the packages must be installed: `cd tools && npm ci`."""
    for here, there in BROUGHT.items():
        source = FOLDER / "node_modules" / here
        if not source.is_file():
            print(f"'{here}' isn't installed. Write: cd tools && npm ci")
            return 1
        (ASSETS / there).parent.mkdir(parents=True, exist_ok=True)
        (ASSETS / there).write_bytes(source.read_bytes())
    return 0


if __name__ == "__main__":
    sys.exit(main())
