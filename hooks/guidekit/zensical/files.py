"""Writes the project's files: copies, what comes from the palette, a template, the configurations."""

from __future__ import annotations

import shutil
from pathlib import Path

import yaml

from guidekit.contrast import loader, stylesheet, table
from guidekit.contrast.palette import Palette
from guidekit.diagnostics import Diagnostic, errors
from guidekit.pages.project import Project
from guidekit.zensical.configuration import configuration

TARGET = Path(".build/zensical")

# What pages with questions or terms load; `home.html` is asked for by the first page.
_MAIN = """{% extends "base.html" %}
{% block libs %}
{{ super() }}
{% if page and 'data-quiz="' in page.content %}
<link rel="stylesheet" href="{{ 'assets/css/quiz.css' | url }}">
<script type="application/json" data-quiz-words>{{ config.extra.quiz_words | tojson }}</script>
<script type="module" src="{{ 'assets/js/quiz/quiz.js' | url }}"></script>
{% endif %}
{% if page and "glossary-link" in page.content %}
<script type="module" src="{{ 'assets/js/glossary/glossary.js' | url }}"></script>
{% endif %}
{% if page and page.meta and page.meta.styles %}
{% for path in page.meta.styles %}<link rel="stylesheet" href="{{ path | url }}">{% endfor %}
{% endif %}
{% endblock %}
"""
# Pages ask for these by name; what the hooks put into them is missing here.
_PLAIN = '{% extends "main.html" %}\n'
_TEMPLATES = {"main.html": _MAIN, "home.html": _PLAIN, "whole-guide.html": _PLAIN}


def write(project: Project, target: Path) -> tuple[list[Path], list[Diagnostic]]:
    """Writes the project anew; gives the configurations, the root language's first.

    Nothing is written if the palette has an error.
    """
    palette, found = loader.load(project.root / "palette.yml")
    if palette is None or errors(found):
        return [], found
    shutil.rmtree(target, ignore_errors=True)
    overrides = target / "overrides"
    shutil.copytree(project.docs, target / "docs")
    shutil.copytree(project.root / "overrides/assets", overrides / "assets")
    shutil.copy2(project.root / "palette.yml", target)
    for name, text in {**_from_palette(palette), **_TEMPLATES}.items():
        (overrides / name).parent.mkdir(parents=True, exist_ok=True)
        (overrides / name).write_text(text, "utf-8")
    return [_configure(project, language, target) for language in project.languages], []


def _from_palette(palette: Palette) -> dict[str, str]:
    return {
        "assets/css/palette.css": stylesheet.stylesheet(palette),
        "assets/css/samples.css": table.samples(palette),
        "assets/images/favicon.svg": stylesheet.favicon_svg(palette),
    }


def _configure(project: Project, language: str, target: Path) -> Path:
    path = target / f"{language}.yml"
    settings = yaml.safe_dump(configuration(project, language), sort_keys=False, allow_unicode=True)
    path.write_text(settings, "utf-8")
    return path
