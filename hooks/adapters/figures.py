"""Puts the figures of docs/figures into the pages that show them.

Whether each exists and has its words is checked with all other sources.
"""

from adapters.build import Build
from guidekit.figures.check import FOLDER
from guidekit.figures.extension import FigureExtension


def register(build: Build) -> None:
    """Adds the extension to the page's own Markdown pass."""
    build.register(FigureExtension(folder=str(build.docs / FOLDER), language=build.language))
