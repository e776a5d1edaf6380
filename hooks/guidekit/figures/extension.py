"""A Python-Markdown extension: `/// figure | an-id`, closed by `///`, becomes the figure.

A block of pymdown-extensions, so that it stands wherever a paragraph may. Whether the figure exists,
and whether its words do, is checked with all sources (`check.py`); what can't be shown here stays
visible as its id.
"""

from __future__ import annotations

from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

import markdown
from markdown import Markdown
from pymdownx.blocks import BlocksExtension
from pymdownx.blocks.block import Block

from guidekit import languages
from guidekit.figures import drawing, words
from guidekit.figures.model import words_path
from guidekit.figures.render import render
from guidekit.markup.extension import MarkupExtension


class FigureExtension(BlocksExtension):  # type: ignore[misc]
    """Options: `folder`, that of the drawings; `language`, that of the page."""

    def __init__(self, **options: str) -> None:
        self.config = {
            "folder": ["docs/figures", "Folder of the drawings and their words"],
            "language": [languages.FALLBACK, "Language of the page"],
        }
        super().__init__(**options)

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: object) -> None:  # noqa: N802
        """Called by pymdown-extensions."""
        block_mgr.register(_Figure, self.getConfigs())  # type: ignore[attr-defined]


def figure(folder: Path, identity: str, language: str, number: int) -> str | None:
    """The HTML of a figure, None if it has an error."""
    path = folder / f"{identity}.svg"
    said = words_path(folder, identity, language)
    if not (path.is_file() and said.is_file()):
        return None
    drawn, problems = drawing.read(path)
    if drawn is None or problems:
        return None
    spoken, _ = words.read(said, drawn)
    if spoken is None:
        return None
    return render(drawn, spoken, number, languages.interface(language)["figure"], to_html)


def to_html(text: str) -> str:
    """Markdown of a caption, or of a figure in words, as HTML; tables as those of a page."""
    return markdown.markdown(text, extensions=["tables", MarkupExtension()])


class _Figure(Block):  # type: ignore[misc]
    NAME = "figure"
    ARGUMENT = True

    def on_create(self, parent: Element) -> Element:
        return SubElement(parent, "p")

    def on_end(self, block: Element) -> None:
        for child in list(block):
            block.remove(child)
        identity = self.argument.strip()
        number = self.tracker.get("number", 0) + 1
        html = figure(Path(self.config["folder"]), identity, self.config["language"], number)
        if html is None:
            block.text = f"/// figure | {identity}"
        else:
            self.tracker["number"] = number
            block.text = self.md.htmlStash.store(html)
