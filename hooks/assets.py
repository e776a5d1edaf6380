"""Sends readers what they need and nothing else. Event: `on_files`.

The theme brings source maps (1.3 MB) and word stemmers for some thirty languages (1 MB); a reader
needs the stemmer of the page's language, if there is one. Our stylesheets go out as a single file.
"""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from guidekit.stylesheets import bundle

_STEMMERS = "assets/javascripts/lunr/"
_BUNDLE = "assets/css/guide.css"


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Drops source maps and foreign stemmers, and bundles the stylesheets."""
    needed = ("stemmer.support", f"lunr.{config.theme['language']}.")
    for file in list(files):
        foreign = file.src_uri.startswith(_STEMMERS) and not any(
            name in file.src_uri for name in needed
        )
        if file.src_uri.endswith(".map") or foreign:
            files.remove(file)
    return _bundled(files, config)


def _bundled(files: Files, config: MkDocsConfig) -> Files:
    found = [file for name in config.extra_css if (file := files.get_file_from_path(str(name)))]
    css = bundle(file.content_string for file in found)
    for file in found:
        files.remove(file)
    files.append(File.generated(config, _BUNDLE, content=css))
    config.extra_css = [_BUNDLE]
    return files
