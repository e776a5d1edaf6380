"""Sends readers what they need and nothing else.

The theme brings source maps (1.3 MB) and word stemmers for some thirty languages (1 MB); a reader
needs the stemmer of the page's language, if there is one. Our stylesheets that every page needs go
out as one file, and so does each script with the modules it imports.
"""

import re

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from adapters.build import Build
from guidekit import bundles
from guidekit.serving import is_serving

_STEMMERS = "assets/javascripts/lunr/"
_STYLES = "assets/frame/guide.css"
_QUESTIONS = "assets/quiz/quiz.css"  # for pages with questions alone
_MISTAKES = "assets/frame/mistakes.css"  # for authors alone
_SCRIPTS = (
    "assets/frame/site.js",
    "assets/quiz/quiz.js",
    "assets/glossary/glossary.js",
    "assets/glossary/page.js",
)
_MODULE = re.compile(r"assets/[\w-]+/[\w-]+\.js")


def choose(build: Build, files: Files) -> None:
    """Drops what nobody loads, bundles the rest."""
    needed = ("stemmer.support", f"lunr.{build.language}.")
    for file in list(files):
        foreign = file.src_uri.startswith(_STEMMERS) and not any(
            name in file.src_uri for name in needed
        )
        unseen = file.src_uri == _MISTAKES and not is_serving()
        if file.src_uri.endswith(".map") or foreign or unseen:
            files.remove(file)
    _bundle_styles(files, build.config)
    _bundle_scripts(files, build.config)


def _bundle_styles(files: Files, config: MkDocsConfig) -> None:
    found = [file for name in config.extra_css if (file := files.get_file_from_path(str(name)))]
    css = bundles.stylesheet(file.content_string for file in found)
    for file in found:
        files.remove(file)
    files.append(File.generated(config, _STYLES, content=css))
    config.extra_css = [_STYLES]
    if lone := files.get_file_from_path(_QUESTIONS):
        files.remove(lone)
        files.append(
            File.generated(config, _QUESTIONS, content=bundles.stylesheet([lone.content_string]))
        )


def _bundle_scripts(files: Files, config: MkDocsConfig) -> None:
    modules = {file.src_uri: file for file in files if _MODULE.fullmatch(file.src_uri)}
    texts = {name: file.content_string for name, file in modules.items()}
    entries = [entry for entry in _SCRIPTS if entry in texts]
    bundled = {entry: bundles.module(entry, texts) for entry in entries}
    for name in {name for entry in entries for name in bundles.dependencies(entry, texts)}:
        files.remove(modules[name])
    for entry, code in bundled.items():
        files.append(File.generated(config, entry, content=code))
