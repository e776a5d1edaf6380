"""Leaves out of the site what its readers never load. Event: `on_files`.

The theme brings source maps (1.3 MB) and word stemmers for some thirty languages (1 MB); a reader
needs the stemmer of the page's language, if there is one.
"""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

_STEMMERS = "assets/javascripts/lunr/"


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Drops source maps and foreign stemmers."""
    needed = ("stemmer.support", f"lunr.{config.theme['language']}.")
    for file in list(files):
        foreign = file.src_uri.startswith(_STEMMERS) and not any(
            name in file.src_uri for name in needed
        )
        if file.src_uri.endswith(".map") or foreign:
            files.remove(file)
    return files
