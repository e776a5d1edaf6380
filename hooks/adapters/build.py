"""What is known of one language while MkDocs builds it: a typed object for each configuration.

Both languages are built in one process, by the same hook module, one inside the other; so nothing is
kept in a module. `Build.of` finds the object of a configuration again, from whatever event.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from markdown.extensions import Extension
from mkdocs.config.defaults import MkDocsConfig

from guidekit.glossary.extension import GlossaryExtension
from guidekit.glossary.model import Glossary, Use
from guidekit.quiz.extension import QuizExtension
from guidekit.quiz.model import Listed

_NAME = "guide_build"


@dataclass
class Build:
    """One language of the guide on its way from sources to site.

    Pages are known by their path in the language's folder (`glossary_uses`, `glossary_tips`) or by
    their file (`questions_by_page`).
    """

    config: MkDocsConfig
    built_along: bool = False
    """Whether another language's build builds this one: then that one has checked the sources."""
    root_url: str = ""
    """The published address of the guide, of all its languages."""

    quiz: QuizExtension | None = None
    questions: list[Listed] = field(default_factory=list)
    questions_by_page: dict[str, list[dict[str, str]]] = field(default_factory=dict)

    glossary: Glossary | None = None
    linker: GlossaryExtension | None = None
    glossary_uses: dict[str, tuple[Use, ...]] = field(default_factory=dict)
    glossary_tips: dict[str, str] = field(default_factory=dict)
    """Of pages that haven't got theirs yet."""
    shapes: dict[int, str] = field(default_factory=dict)

    @classmethod
    def of(cls, config: MkDocsConfig) -> Build:
        """The one object of a configuration, made when it is asked for first."""
        known = vars(config).setdefault(_NAME, cls(config))
        assert isinstance(known, cls)  # noqa: S101 - nobody else writes under that name
        return known

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
        return {str(code): str(name) for code, name in self.settings["languages"].items()}

    @property
    def main_language(self) -> str:
        """The language at the root of the site."""
        return next(iter(self.languages))

    @property
    def settings(self) -> dict[str, Any]:
        """What the host set under `extra: guide:`."""
        settings: dict[str, Any] = self.config.extra["guide"]
        return settings

    def folder(self, language: str) -> str:
        """Where a language stands below the root of the site: "" or "fr/"."""
        return "" if language == self.main_language else f"{language}/"

    def register(self, extension: Extension) -> None:
        """Puts an extension into the pages' Markdown pass, once."""
        extensions: list[Any] = self.config.markdown_extensions
        extensions[:] = [known for known in extensions if type(known) is not type(extension)]
        extensions.append(extension)
