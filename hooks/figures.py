"""Puts the figures of docs/figures into the pages that show them. Event: `on_config`.

Whether each exists and has its words is checked with all other sources (hooks/sources.py).
"""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from guidekit.figures.check import FOLDER
from guidekit.figures.extension import FigureExtension


def on_config(config: MkDocsConfig) -> None:
    """Adds the extension once to the page's own Markdown pass."""
    if not any(isinstance(known, FigureExtension) for known in config.markdown_extensions):
        folder = Path(config.docs_dir).parent / FOLDER
        extension = FigureExtension(folder=str(folder), language=config.theme["language"])
        config.markdown_extensions.append(extension)
