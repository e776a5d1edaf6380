"""What is known of one language while MkDocs builds it: a typed object for each configuration.

Both languages are built in one process, by the same hook module, one inside the other; so nothing is
kept in a module. `Build.of` finds the object of a configuration again, from whatever event.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from markdown.extensions import Extension
from mkdocs.config.defaults import MkDocsConfig

from guidekit import project as projects
from guidekit.conversion import Conversion
from guidekit.glossary.extension import GlossaryExtension
from guidekit.glossary.model import Glossary, Use
from guidekit.project import Project
from guidekit.search.model import Found
from guidekit.settings import Settings
from guidekit.sources.record import Drawn

_NAME = "guide_build"


@dataclass
class Site:
    """What the languages of one site share while they are built: what Markdown made of each page."""

    drawn: dict[Path, Drawn] = field(default_factory=dict)
    folder: Path = field(default_factory=Path)
    """Where the site is written; languages but the root's into a folder of it."""


@dataclass
class Build:
    """One language of the guide on its way from sources to site."""

    config: MkDocsConfig
    site: Site = field(default_factory=Site)
    built_along: bool = False
    """Whether another language's build builds this one."""
    root_url: str = ""
    """The published address of the guide, of all its languages."""
    making: TemporaryDirectory[str] | None = None
    """Where the site is written until it is whole; None if it is written in its place."""
    published: str = ""
    """Its place then."""
    at_root: frozenset[str] = frozenset()
    """Assets that are sent once, by the root's build; empty for that one."""

    glossary: Glossary | None = None
    linker: GlossaryExtension | None = None
    glossary_uses: dict[str, tuple[Use, ...]] = field(default_factory=dict)
    """Of pages by their path in the language's folder, as the next."""
    glossary_tips: dict[str, str] = field(default_factory=dict)
    """Of pages that haven't got theirs yet."""
    surroundings: tuple[object, ...] = ()
    """What besides its text makes a page what it is, while serving."""
    found: list[Found] = field(default_factory=list)
    """What a search finds on the pages that are finished."""
    parts: int = 0
    """How many parts the guide has; known when the pages are read."""

    def __post_init__(self) -> None:
        """What takes part in the pages' Markdown pass, with the state of it."""
        self.conversion = Conversion(self.root, self.docs, self.language)

    @classmethod
    def of(cls, config: MkDocsConfig) -> Build:
        """The one object of a configuration, made when it is asked for first."""
        if _NAME not in vars(config):
            vars(config)[_NAME] = cls(config)
        build: Build = vars(config)[_NAME]
        return build

    @property
    def root(self) -> Path:
        """The folder of the guide."""
        return Path(self.config.config_file_path).parent

    @property
    def docs(self) -> Path:
        """The folder that holds a folder for each language."""
        return Path(self.config.docs_dir).parent

    @property
    def language(self) -> str:
        """The code of this build's language."""
        return str(self.config.theme["language"])

    @property
    def languages(self) -> dict[str, str]:
        """The names of all languages by their codes, the root's first."""
        return self.project.languages

    @property
    def main_language(self) -> str:
        """The language at the root of the site."""
        return next(iter(self.languages))

    @cached_property
    def project(self) -> Project:
        """What the host set; of settings that can't be read, which only serving outlives, this much."""
        found, _ = projects.load(self.docs)
        return found or Project(self.root, self.docs, {self.language: self.language})

    @property
    def settings(self) -> Settings:
        """What the host set under `extra: guide:`."""
        return self.project.settings

    @property
    def alone(self) -> bool:
        """Whether somebody asked for this language alone, by its own configuration."""
        return not self.built_along and self.language != self.project.own_language

    def folder(self, language: str) -> str:
        """Where a language stands below the root of the site: "" or "fr/"."""
        return "" if language == self.main_language else f"{language}/"

    def register(self, extension: Extension) -> None:
        """Puts an extension into the pages' Markdown pass, once."""
        extensions: list[Any] = self.config.markdown_extensions
        extensions[:] = [known for known in extensions if type(known) is not type(extension)]
        extensions.append(extension)
