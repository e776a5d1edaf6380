"""Which languages a guide speaks, where each has its pages, and what its host set.

Settings live in `mkdocs.yml`, one file for everything a host changes (`guidekit.settings` reads
them). Each language folder in `docs/` goes with a configuration: `mkdocs.yml` with the language that
its `theme: language:` names, `mkdocs.<code>.yml` with any other. Which of them stands at the root of the
site is another matter: the first under `languages:`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from guidekit.diagnostics import Diagnostic
from guidekit.settings import Settings, read
from guidekit.sources import located_yaml, text_file


@dataclass(frozen=True)
class Project:
    """A guide's folder, its languages (code to name, the root's first) and its other settings."""

    root: Path
    docs: Path
    languages: dict[str, str]
    settings: Settings = field(default_factory=Settings)
    markdown_extensions: dict[str, dict[str, Any]] = field(default_factory=dict)
    own: str = ""
    """The language that mkdocs.yml itself builds, if that isn't the first."""

    @property
    def own_language(self) -> str:
        """The language that mkdocs.yml itself builds."""
        return self.own or self.main_language

    @property
    def main_language(self) -> str:
        """The language at the root of the site."""
        return next(iter(self.languages))

    @property
    def config(self) -> Path:
        """The configuration that holds the settings."""
        return self.root / "mkdocs.yml"

    def config_of(self, language: str) -> Path:
        """A language's MkDocs configuration."""
        own = language == self.own_language
        return self.config if own else self.root / f"mkdocs.{language}.yml"

    def folder(self, language: str) -> Path:
        """Where a language's pages are."""
        return self.docs / language


def load(docs: Path) -> tuple[Project | None, list[Diagnostic]]:
    """The guide whose pages are in `docs`, and what is wrong with its settings.

    Without a `mkdocs.yml` beside it, the folders in `docs` with an `index.md` are its languages.
    """
    config = docs.parent / "mkdocs.yml"
    if not config.is_file():
        languages = {code: code for code in _language_folders(docs)}
        if languages:
            return Project(docs.parent, docs, languages), []
        hint = "Give the folder that holds a folder per language, as docs/en/index.md"
        return None, [Diagnostic(docs, 1, "there is no language folder in here", hint)]
    try:
        text, problems = text_file.read(config)
        located = located_yaml.load(text)
    except yaml.YAMLError as error:
        problem = Diagnostic(config, located_yaml.error_line(error), located_yaml.error_text(error))
        return None, [problem]
    project, found = _from_config(docs, config, located)
    return project, [*problems, *found]


def _from_config(
    docs: Path, config: Path, located: located_yaml.LocatedYaml
) -> tuple[Project | None, list[Diagnostic]]:
    values = located.value if isinstance(located.value, dict) else {}
    guide = _mapping(_mapping(values.get("extra")).get("guide"))
    languages = guide.get("languages")
    if not isinstance(languages, dict) or not languages:
        hint = "Write `extra: guide: languages:` with a line `en: English` for each language"
        line = located.line("extra", "guide", "languages")
        return None, [Diagnostic(config, line, "the guide's languages are not set", hint)]
    if problems := _codes_that_are_no_text(config, located, languages):
        return None, problems
    settings, problems = read(config, located, languages)
    own = _mapping(values.get("theme")).get("language")
    project = Project(
        docs.parent,
        docs,
        {str(code): str(name) for code, name in languages.items()},
        settings,
        _extensions(values.get("markdown_extensions")),
        str(own) if own in languages else "",
    )
    return project, [*problems, *_folders_and_configs(project, located)]


def _codes_that_are_no_text(
    config: Path, located: located_yaml.LocatedYaml, languages: dict[Any, Any]
) -> list[Diagnostic]:
    """YAML reads `no`, Norwegian, as false."""
    return [
        Diagnostic(
            config,
            located.line("extra", "guide", "languages"),
            f"the language code '{code}' is no text: YAML reads it as a {type(code).__name__}",
            f"Put the code of '{name}' in quotation marks, as 'no'",
        )
        for code, name in languages.items()
        if not isinstance(code, str)
    ]


def _mapping(value: Any) -> dict[str, Any]:
    """What isn't one holds nothing: that the languages aren't set is told then."""
    return value if isinstance(value, dict) else {}


def _extensions(value: Any) -> dict[str, dict[str, Any]]:
    if isinstance(value, dict):
        return {str(name): options or {} for name, options in value.items()}
    entries = [entry if isinstance(entry, dict) else {entry: {}} for entry in value or []]
    return {str(name): options or {} for entry in entries for name, options in entry.items()}


def _folders_and_configs(project: Project, located: located_yaml.LocatedYaml) -> list[Diagnostic]:
    found: list[Diagnostic] = []
    folders = _language_folders(project.docs)
    for code in [*project.languages, *(code for code in folders if code not in project.languages)]:
        line = located.line("extra", "guide", "languages", code)
        name = project.config_of(code).name
        if code not in project.languages:
            message = f"docs/{code} is a language folder, but '{code}' is not among the languages"
            hint = f"Add `{code}: its name` under `languages:`, and the file {name}"
            found.append(Diagnostic(project.config, line, message, hint))
        elif code not in folders:
            message = f"the language '{code}' has no folder with pages"
            hint = f"Add docs/{code}/index.md and its other pages, or take '{code}' out"
            found.append(Diagnostic(project.config, line, message, hint))
        if not (project.root / name).is_file():
            message = f"the language folder docs/{code} has no configuration: {name} is missing"
            hint = f"Write {name}: `INHERIT: mkdocs.yml`, and what differs (see CONTRIBUTING.md, Languages)"
            found.append(Diagnostic(project.config, line, message, hint))
    return found


def _language_folders(docs: Path) -> list[str]:
    return sorted(index.parent.name for index in docs.glob("*/index.md"))
