"""Sends readers what they need and nothing else.

The theme brings source maps (1.3 MB) and word stemmers for some thirty languages (1 MB); a reader
needs the stemmer of the page's language, if there is one. Our stylesheets that every page needs go
out as one file, and so does each script with the modules it imports. What a host adds is left as it
is: a script under docs/, a stylesheet at another address.
"""

from collections.abc import Iterable
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files

from adapters.build import Build
from guidekit.assets import bundle, stylesheet
from guidekit.assets.module import Module, read_module
from guidekit.diagnostics import Diagnostic, report
from guidekit.serving import is_serving

_STEMMERS = "assets/javascripts/lunr/"
_STYLES = "assets/frame/guide.css"
_MISTAKES = "assets/frame/mistakes.css"  # for authors alone


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
    """One stylesheet of those that every page loads; our others without their comments."""
    local = [name for name in map(str, config.extra_css) if "://" not in name]
    if missing := [name for name in local if not files.get_file_from_path(name)]:
        settings = Path(config.config_file_path).name
        raise PluginError(
            f"{settings}: extra_css names '{missing[0]}', which is no file of this language's site. "
            "Put it under overrides/, which all languages share."
        )
    found = [file for name in local if (file := files.get_file_from_path(name))]
    _tell(fault for file in found for fault in _style_faults(file))
    css = stylesheet.stylesheet(file.content_string for file in found)
    for file in found:
        files.remove(file)
    for file in _ours(files, config, ".css"):
        _tell(_style_faults(file))
        _replace(files, config, file.src_uri, stylesheet.stylesheet([file.content_string]))
    _replace(files, config, _STYLES, css)
    config.extra_css = [_STYLES, *(name for name in config.extra_css if name not in local)]


def _style_faults(file: File) -> Iterable[Diagnostic]:
    return stylesheet.faults(_place(file), file.content_string)


def _bundle_scripts(files: Files, config: MkDocsConfig) -> None:
    """Each script that pages load, with all it imports; as they are, if serving what can't be read."""
    modules = {file.src_uri: _module(file) for file in _ours(files, config, ".js")}
    if _tell(bundle.faults(modules)):
        return
    bundled = {entry: bundle.bundle(entry, modules) for entry in bundle.entries(modules)}
    for name in modules:
        files.remove(files.src_uris[name])
    for entry, code in bundled.items():
        _replace(files, config, entry, code)


def _module(file: File) -> Module:
    return read_module(_place(file), file.content_string)


def _place(file: File) -> Path:
    return Path(file.abs_src_path or file.src_uri)


def _ours(files: Files, config: MkDocsConfig, suffix: str) -> list[File]:
    """The files of a kind that come from overrides/, not from the theme or a host's pages."""
    folder = Path(config.theme.custom_dir or "")
    return [
        file
        for file in files
        if file.src_uri.endswith(suffix)
        and file.abs_src_path
        and Path(file.abs_src_path).is_relative_to(folder)
    ]


def _replace(files: Files, config: MkDocsConfig, uri: str, content: str) -> None:
    if known := files.get_file_from_path(uri):
        files.remove(known)
    files.append(File.generated(config, uri, content=content))


def _tell(found: Iterable[Diagnostic]) -> bool:
    """Whether something is wrong: a build stops; while serving, the checks have told it."""
    faults = list(found)
    if faults and not is_serving():
        raise PluginError(report(faults, Path.cwd()))
    return bool(faults)
