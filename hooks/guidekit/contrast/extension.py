"""A Python-Markdown extension: `<!-- palette: pairs -->` becomes the table of measured pairs.

An author writes the comment where the table shall stand; in any other preview it stays invisible.
"""

from __future__ import annotations

from pathlib import Path

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from guidekit import languages

from . import loader
from .table import pairs_table

MARK = "<!-- palette: pairs -->"


class PaletteExtension(Extension):
    """Options: `palette`, the path of palette.yml; `language`, that of the table's words."""

    def __init__(self, **options: str) -> None:
        self.config = {
            "palette": ["palette.yml", "Path of the palette"],
            "language": [languages.FALLBACK, "Language of the table's words"],
        }
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (the name that Python-Markdown calls)
        """Runs before raw HTML is put aside (20), which would keep the comment as it is."""
        md.preprocessors.register(_Table(md, self), "guide-palette", 21)


class _Table(Preprocessor):
    def __init__(self, md: Markdown, extension: PaletteExtension) -> None:
        super().__init__(md)
        self._extension = extension

    def run(self, lines: list[str]) -> list[str]:
        return [self._stashed() if line.strip() == MARK else line for line in lines]

    def _stashed(self) -> str:
        palette, _ = loader.load(Path(str(self._extension.getConfig("palette"))))
        if palette is None:
            return MARK
        words = languages.interface(str(self._extension.getConfig("language")))["palette"]
        stashed: str = self.md.htmlStash.store(pairs_table(palette, words))
        return stashed
