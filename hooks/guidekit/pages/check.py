"""All checks of the source pages over one guide: what `make check` and the build both run."""

from __future__ import annotations

from datetime import date
from pathlib import PurePosixPath

from guidekit.diagnostics import Diagnostic
from guidekit.pages import front_matter, headings, links, outline, parity, source
from guidekit.pages.project import Project


def check(project: Project, today: date) -> list[Diagnostic]:
    """Every problem of every page, in every language."""
    pages: dict[str, dict[PurePosixPath, tuple[source.Page, outline.Outline]]] = {}
    found: list[Diagnostic] = []
    for language in filter(lambda code: project.folder(code).is_dir(), project.languages):
        pages[language] = {}
        reader = outline.Reader(project, language)
        for page in source.read_folder(project.folder(language), language):
            if isinstance(page, Diagnostic):
                found.append(page)
                continue
            drawn = reader.outline(page)
            pages[language][page.name] = (page, drawn)
            found += front_matter.check(page, today)
            found += headings.check(page, drawn)
    for language in pages:
        found += links.check(project, pages[language])
    return found + parity.check(project, pages)
