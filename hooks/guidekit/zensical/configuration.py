"""What Zensical is told of a language: the settings of its MkDocs configuration, without the hooks.

A configuration that inherits is written out whole: Zensical would append a French navigation to the
English one, where MkDocs takes its place.
"""

from __future__ import annotations

import os
from typing import Any

from guidekit import located_yaml
from guidekit.pages.project import Project, config_name
from guidekit.quiz.words import script_words

KEPT = ("site_name", "site_description", "nav", "theme", "extra_css", "plugins")
"""The rest is for MkDocs alone, or changes here."""

Settings = dict[str, Any]


def configuration(project: Project, language: str) -> Settings:
    """The settings of one language; paths are those of the written project."""
    settings = _whole(project, language)
    folder = "" if language == project.main_language else f"{language}/"
    repository = os.environ.get("REPO_URL", "")
    address = os.environ.get("SITE_URL", "")
    found = {key: settings[key] for key in KEPT if key in settings}
    found |= {
        "docs_dir": f"docs/{language}",
        "site_dir": f"site/{folder}".rstrip("/"),
        "theme": {**settings["theme"], "custom_dir": "overrides", "variant": "classic"},
        "markdown_extensions": settings["markdown_extensions"] | _ours(project, language),
        "extra": {
            "alternate": _switch(project, folder),
            "quiz_words": script_words(language, repository),
        },
    }
    return found | ({"site_url": f"{address}{folder}"} if address else {})


def _ours(project: Project, language: str) -> Settings:
    return {
        "guidekit.markup.extension": {},
        "guidekit.contrast.extension": {"palette": "palette.yml", "language": language},
        "guidekit.figures.extension": {"folder": "docs/figures", "language": language},
        "guidekit.quiz.extension": {"language": language},
        "guidekit.glossary.extension": {
            "glossary": f"docs/{language}/glossary.md",
            "language": language,
            "scope": project.settings.get("glossary_scope", "section"),
        },
    }


def _switch(project: Project, folder: str) -> list[dict[str, str]]:
    """The languages by their first pages, as seen from the root of this language's site."""
    root = "../" if folder else "./"
    return [
        {
            "name": name,
            "lang": code,
            "link": root if code == project.main_language else f"{root}{code}/",
        }
        for code, name in project.languages.items()
    ]


def _whole(project: Project, language: str) -> Settings:
    shared = _read(project, project.main_language)
    return shared if language == project.main_language else _merge(shared, _read(project, language))


def _read(project: Project, language: str) -> Settings:
    path = project.root / config_name(language, project.main_language)
    settings: Settings = located_yaml.load(path.read_text("utf-8")).value
    return settings


def _merge(shared: Settings, own: Settings) -> Settings:
    """As MkDocs inherits: maps are joined, anything else takes the place of what was there."""
    both = {
        key: _merge(shared[key], value) if _maps(shared.get(key), value) else value
        for key, value in own.items()
    }
    return {**shared, **both}


def _maps(one: object, other: object) -> bool:
    return isinstance(one, dict) and isinstance(other, dict)
