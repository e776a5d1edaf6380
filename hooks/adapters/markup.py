"""Registers our small Markdown extension for tables and checklists."""

from adapters.build import Build
from guidekit.markup.extension import MarkupExtension


def register(build: Build) -> None:
    """Adds the extension to the page's own Markdown pass."""
    build.register(MarkupExtension())
