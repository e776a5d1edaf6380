"""Sends readers what they need and nothing else.

The theme's scripts stay out: what this guide uses of them is in its own modules. Of its styles the rules
go out that a page can use. Our stylesheets that
every page needs go out as one file, and so does each script with the modules it imports. All of it is
sent once, at the root of the site, for all languages: who changes the language fetches a page and
nothing else. What a host adds is left as it is: a script or a picture under docs/, a stylesheet at
another address.
"""

from collections.abc import Iterable
from copy import copy
from pathlib import Path
from typing import Any

from jinja2 import Environment, pass_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.utils.templates import script_tag_filter, url_filter

from adapters.build import Build
from guidekit.assets import bundle, stylesheet, used
from guidekit.assets.module import Module, read_module
from guidekit.diagnostics import Diagnostic, report
from guidekit.serving import is_serving

_THEME_SCRIPTS = "assets/javascripts/"
_THEME_STYLES = "assets/stylesheets"
_ASSETS = "assets/"
_STYLES = "assets/frame/guide.css"
_MISTAKES = "assets/frame/mistakes.css"  # for authors alone


def choose(build: Build, files: Files) -> None:
    """Drops what nobody loads, bundles the rest."""
    for file in list(files):
        aside = file.src_uri.endswith((".map", ".d.ts"))  # for who changes scripts and styles
        unseen = file.src_uri == _MISTAKES and not is_serving()
        if file.src_uri.startswith(_THEME_SCRIPTS) or aside or unseen:
            files.remove(file)
    _bundle_styles(files, build.config)
    _bundle_scripts(files, build.config)
    if build.language != build.main_language and not build.alone:
        build.at_root = _leave_to_root(files, build.config)


def lighten(build: Build) -> None:
    """Leaves of the theme's stylesheets what a page of the finished site can use, in any language.

    Not while serving, where a page may be written next that uses more.
    """
    if build.built_along or is_serving():
        return
    site = build.site.folder
    themes = sorted((site / _THEME_STYLES).glob("*.css"))
    ours = [path for path in sorted(site.rglob("*.css")) if path not in themes]
    scripts = _read(site.rglob("*.js"))
    known = used.names(_read(site.rglob("*.html")), scripts)
    for path in themes:
        around = _read([*ours, *(other for other in themes if other != path)])
        css = used.used(path.read_text("utf-8"), known, "".join([*around, *scripts]))
        path.write_text(stylesheet.stylesheet([css]), "utf-8")


def _read(paths: Iterable[Path]) -> list[str]:
    return [path.read_text("utf-8", "replace") for path in sorted(paths)]


def _leave_to_root(files: Files, config: MkDocsConfig) -> frozenset[str]:
    """Drops what the root's build sends: all of the theme and of overrides/, nothing of docs/."""
    shared = [
        file
        for file in files
        if file.src_uri.startswith(_ASSETS) and file.src_dir != config.docs_dir
    ]
    for file in shared:
        files.remove(file)
    return frozenset(file.src_uri for file in shared)


def address(build: Build, env: Environment) -> None:
    """Lets templates find at the root what stands there alone."""

    def placed(path: str) -> str:
        return f"../{path}" if str(path) in build.at_root else path

    @pass_context
    def url(context: Any, path: str) -> str:
        return url_filter(context, placed(path))

    @pass_context
    def script_tag(context: Any, script: Any) -> str:
        if str(script) in build.at_root:
            script = copy(script)
            if isinstance(script, str):
                script = placed(script)
            else:
                script.path = placed(script.path)
        return script_tag_filter(context, script)

    env.filters |= {"url": url, "script_tag": script_tag}


def _bundle_styles(files: Files, config: MkDocsConfig) -> None:
    """One stylesheet of those that every page loads; our others without their comments."""
    local = [name for name in map(str, config.extra_css) if "://" not in name]
    found = [file for name in local if (file := files.get_file_from_path(name))]
    _stop_at_own(config, (fault for file in found for fault in _style_faults(file)))
    css = stylesheet.stylesheet(file.content_string for file in found)
    for file in found:
        files.remove(file)
    for file in _ours(files, config, ".css"):
        _replace(files, config, file.src_uri, stylesheet.stylesheet([file.content_string]))
    _replace(files, config, _STYLES, css)
    config.extra_css = [_STYLES, *(name for name in config.extra_css if name not in local)]


def _style_faults(file: File) -> Iterable[Diagnostic]:
    return stylesheet.faults(_place(file), file.content_string)


def _bundle_scripts(files: Files, config: MkDocsConfig) -> None:
    """Each script that pages load, with all it imports; as they are, if one can't be read: checks tell."""
    modules = {file.src_uri: _module(file) for file in _ours(files, config, ".js")}
    if any(bundle.faults(modules)):
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


def _stop_at_own(config: MkDocsConfig, found: Iterable[Diagnostic]) -> None:
    """Stops at a fault in a host's own stylesheet: those in overrides/ are told with all that is checked."""
    folder = Path(config.theme.custom_dir or "")
    faults = [fault for fault in found if not fault.path.is_relative_to(folder)]
    if faults and not is_serving():
        raise PluginError(report(faults, Path.cwd()))
