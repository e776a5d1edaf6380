"""Makes the typeface files from what its authors publish: `python tools/fonts.py`.

After `cd tools && npm ci` and `pip install -r tools/requirements-fonts.txt`.

The guide uses three weights of the upright letters (300, 400, 700) and two of the italic, so the files
hold the range between them and no more; that is a third of their weight. What Western European languages
write is one file, all other Latin letters another that is fetched where they occur. Nothing is renamed:
the licence (SIL OFL 1.1) reserves no name. The same version of the package gives the same bytes.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
PACKAGE = FOLDER / "node_modules/@fontsource-variable/atkinson-hyperlegible-next"
FONTS = FOLDER.parent / "overrides/assets/fonts"
WEIGHTS = {"normal": (300, 700), "italic": (400, 700)}
WESTERN = [
    *range(0x20, 0x7F), *range(0xA0, 0x100), 0x131, 0x152, 0x153, 0x178, 0x2C6, 0x2DA, 0x2DC,
    *range(0x2000, 0x2070), 0x20AC, 0x2122, 0x2191, 0x2193, 0x2212, 0x2215,
]  # fmt: skip


def make(source: Path, weights: tuple[int, int], letters: list[int] | None) -> bytes:
    """A font file of these weights and letters (None: all of its own)."""
    from fontTools import subset
    from fontTools.ttLib import TTFont
    from fontTools.varLib import instancer

    font = TTFont(source, recalcTimestamp=False)
    if letters:
        options = subset.Options(layout_features=["*"], name_IDs=["*"], notdef_outline=True)
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=letters)
        subsetter.subset(font)
        font = _again(font)
    font = instancer.instantiateVariableFont(font, {"wght": weights})
    font.flavor = "woff2"
    made = io.BytesIO()
    font.save(made)
    return made.getvalue()


def _again(font: Any) -> Any:
    """The same font as a file would hold it: cutting the weights needs a whole one."""
    from fontTools.ttLib import TTFont

    plain = io.BytesIO()
    font.flavor = None
    font.save(plain)
    plain.seek(0)
    return TTFont(plain, recalcTimestamp=False)


def main() -> int:
    """Writes the four files and the licence."""
    if not PACKAGE.is_dir():
        print("The typeface isn't installed. Write: cd tools && npm ci")
        return 1
    for style, weights in WEIGHTS.items():
        for part, letters in (("latin", WESTERN), ("latin-ext", None)):
            name = f"atkinson-hyperlegible-next-{part}-wght-{style}.woff2"
            (FONTS / name).write_bytes(make(PACKAGE / "files" / name, weights, letters))
    (FONTS / "LICENSE-OFL.txt").write_bytes((PACKAGE / "LICENSE").read_bytes())
    return 0


if __name__ == "__main__":
    sys.exit(main())
