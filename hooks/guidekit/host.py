"""What else of mkdocs.yml is the host's: used, or refused with the reason, never dropped in silence.

Much of what Material for MkDocs can be told has no place here: it would ask a third party, or the guide
has its own way. Each language's configuration is looked at, as it is written.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from guidekit.diagnostics import Diagnostic
from guidekit.project import Project
from guidekit.settings.model import text
from guidekit.sources import located_yaml, text_file
from guidekit.sources.guide import Guide
from guidekit.sources.located_yaml import LocatedYaml

LONGEST_NAME = 80
_MADE = ("assets/contrast/palette.css", "assets/images/favicon.svg")
_ELSEWHERE = "pages load nothing from elsewhere, for their readers' sake, and the policy forbids it"
_EXTRA = {
    "analytics": "the guide counts no readers",
    "consent": "the guide sets no cookie to consent to",
    "alternate": "the languages stand under `extra: guide: languages:`",
    "version": "one version of a guide is online",
    "status": "what changed stands in a page's front matter, `changed:`",
}
_FEATURES = {
    "navigation.instant": "it runs no script again on the next page, so questions would stay text",
    "navigation.tabs": "the guide has its own navigation",
    "navigation.indexes": "the guide has its own navigation",
    "navigation.expand": "the guide's navigation is always open",
    "navigation.path": "the guide has its own navigation",
    "toc.integrate": "the guide has its own navigation",
    "header.autohide": "the header stays",
    "search.": "the guide has its own search",
    "content.tooltips": "they can't be closed by keyboard; the glossary's tips can",
}


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Everything of a host's that the guide can't use."""
    project = guide.project
    if not project.config.is_file():
        return
    for language in project.languages:
        config = project.config_of(language)
        if config.is_file():
            yield from _check_config(project, language, config)
    yield from _check_links(guide)


def _check_config(project: Project, language: str, config: Path) -> Iterator[Diagnostic]:
    try:
        located = located_yaml.load(text_file.read(config)[0])
    except yaml.YAMLError as error:
        line, what = located_yaml.error_line(error), located_yaml.error_text(error)
        yield Diagnostic(config, line, f"the file is no YAML: {what}", "Write `key: value` lines")
        return
    values = located.value if isinstance(located.value, dict) else {}
    for problem in (
        *_own_language(project, language, values),
        *_name(values),
        *_files(project, values),
        *_theme(project, values),
        *_extra(values),
        *_watched(project, values),
    ):
        place, message, hint = problem
        yield Diagnostic(config, located.line(*place), message, hint)


Problem = tuple[tuple[str | int, ...], str, str]


def _own_language(project: Project, language: str, values: Mapping[str, Any]) -> Iterator[Problem]:
    own = _mapping(values, "theme").get("language", language)
    if own != language:
        codes = ", ".join(project.languages)
        message = f"the file builds the language '{own}'"
        hint = f"Write `language: {language}`: the guide's languages are {codes}"
        yield ("theme", "language"), message, hint
    folder = project.folder(language).relative_to(project.root).as_posix()
    if values.get("docs_dir", folder) != folder:
        message = f"the pages of '{language}' are not in '{values['docs_dir']}'"
        yield ("docs_dir",), message, f"Write `docs_dir: {folder}`"


def _name(values: Mapping[str, Any]) -> Iterator[Problem]:
    name = values.get("site_name", "")
    if isinstance(name, str) and len(name) > LONGEST_NAME:
        message = f"the name of the guide has {len(name)} letters: '{name[:40]}…'"
        yield ("site_name",), message, f"Write {LONGEST_NAME} at most; a phone shows some 30"


def _files(project: Project, values: Mapping[str, Any]) -> Iterator[Problem]:
    """Stylesheets and scripts."""
    for key in ("extra_css", "extra_javascript"):
        entries = values.get(key)
        for number, entry in enumerate(entries if isinstance(entries, list) else []):
            path = entry.get("path") if isinstance(entry, dict) else entry
            yield from _file(project, (key, number), f"`{key}`", path)


def _theme(project: Project, values: Mapping[str, Any]) -> Iterator[Problem]:
    theme = _mapping(values, "theme")
    for key in ("logo", "favicon"):
        if key in theme:
            yield from _file(project, ("theme", key), f"`{key}`", theme[key])
    if theme.get("name") == "material" and theme.get("font") is not False:
        message = "the typeface would come from Google at every page"
        yield ("theme", "font"), message, "Write `font: false`: the guide brings its own"
    features = theme.get("features")
    for number, feature in enumerate(features if isinstance(features, list) else []):
        for known, why in _FEATURES.items():
            if str(feature) == known or str(feature).startswith(f"{known.rstrip('.')}."):
                message = f"the feature '{feature}' has no place here: {why}"
                yield ("theme", "features", number), message, "Take the line out"


def _extra(values: Mapping[str, Any]) -> Iterator[Problem]:
    extra = _mapping(values, "extra")
    for key, why in _EXTRA.items():
        if key in extra:
            yield ("extra", key), f"`{key}` has no effect here: {why}", "Take it out"
    accounts = extra.get("social")
    for number, account in enumerate(accounts if isinstance(accounts, list) else []):
        if not isinstance(account, dict) or not account.get("name") or not account.get("link"):
            message = f"an account without its name or its link: '{account}'"
            hint = "Write `name:` and `link:`, which the footer shows; it shows no icons"
            yield ("extra", "social", number), message, hint


def _watched(project: Project, values: Mapping[str, Any]) -> Iterator[Problem]:
    entries = values.get("watch")
    for number, entry in enumerate(entries if isinstance(entries, list) else []):
        if not (project.root / str(entry)).exists():
            message = f"`watch` names '{entry}', which isn't there: MkDocs stops at that"
            yield ("watch", number), message, "Take the line out; a guide's own files need none"


def _file(
    project: Project, place: tuple[str | int, ...], name: str, path: object
) -> Iterator[Problem]:
    """A file that pages of all languages load: under overrides/, or in the folder of each language."""
    if not isinstance(path, str):
        yield place, f"{name} names no file: '{path}'", "Write a path, as `assets/brand/logo.svg`"
    elif "//" in path:
        hint = "Put the file under overrides/assets/ and write its path from overrides/"
        yield place, f"{name} names '{path}': {_ELSEWHERE}", hint
    elif path not in _MADE and not _shared(project, path):
        lacking = [
            code for code in project.languages if not (project.folder(code) / path).is_file()
        ]
        if lacking:
            where = f"overrides/{path}" if len(lacking) > 1 else f"docs/{lacking[0]}/{path}"
            message = f"{name} names '{path}', and there is no {where}"
            yield place, message, "Put it under overrides/, which all languages share"


def _shared(project: Project, path: str) -> bool:
    """Whether all languages have a file; so it is taken to be where a guide stands without the engine."""
    overrides = project.root / "overrides"
    return not (overrides / "assets").is_dir() or (overrides / path).is_file()


def _check_links(guide: Guide) -> Iterator[Diagnostic]:
    """Pages that the footer links."""
    project = guide.project
    located = _settings(project)
    settings = project.settings
    linked = {
        name: [text(getattr(settings, name), code) for code in project.languages]
        for name in ("legal_notice", "contact", "discussion")
    }
    for name, targets in linked.items():
        for code, target in zip(project.languages, targets, strict=True):
            yield from _page(guide, located, name, code, target)
    for code in project.languages:
        for target in settings.footer_pages:
            yield from _page(guide, located, "footer_pages", code, target)


def _settings(project: Project) -> LocatedYaml:
    try:
        return located_yaml.load(text_file.read(project.config)[0])
    except yaml.YAMLError:  # that was told
        return LocatedYaml(None)


def _page(
    guide: Guide, located: LocatedYaml, name: str, language: str, target: str
) -> Iterator[Diagnostic]:
    known = {page.as_posix() for page in guide.pages.get(language, {})}
    if target.endswith(".md") and target not in known:
        line = located.line("extra", "guide", name)
        folder = guide.project.folder(language).relative_to(guide.project.root).as_posix()
        message = f"`{name}` links '{target}', and there is no {folder}/{target}"
        yield Diagnostic(guide.project.config, line, message, f"Write {folder}/{target}")


def _mapping(values: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    found = values.get(key)
    return found if isinstance(found, dict) else {}
