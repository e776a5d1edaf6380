"""Registers our small Markdown extension for tables and checklists. Event: `on_config`."""

from mkdocs.config.defaults import MkDocsConfig

from guidekit.markup.extension import MarkupExtension


def on_config(config: MkDocsConfig) -> None:
    """Adds the extension once to the page's own Markdown pass."""
    if not any(isinstance(known, MarkupExtension) for known in config.markdown_extensions):
        config.markdown_extensions.append(MarkupExtension())  # type: ignore[arg-type]
