"""Checks the sources of every language before anything is built, and stops with all that is wrong.

Event: `on_config`, the first of a build, so that nothing is written from sources with an error. Only
the build that somebody asked for checks; the languages it builds along were checked with it.
"""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from guidekit.check import check
from guidekit.diagnostics import errors, report


def on_config(config: MkDocsConfig) -> None:
    """Stops the build, with one line for each problem."""
    if config.extra["guide"].get("built_along"):
        return
    docs = Path(config.docs_dir).parent
    if found := errors(check(docs)):
        raise PluginError(f"{len(found)} problem(s) in the sources\n{report(found, docs.parent)}")
