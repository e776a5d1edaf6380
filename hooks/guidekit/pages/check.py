"""All checks of the source pages over one guide: what `make check` and the build both run."""

from __future__ import annotations

from datetime import date
from pathlib import PurePosixPath

from guidekit.diagnostics import Diagnostic
from guidekit.pages import blocks, front_matter, headings, links, outline, parity, source
from guidekit.pages.project import Project
from guidekit.quiz.reader import Readers


def check(project: Project, today: date, readers: Readers | None = None) -> list[Diagnostic]:
    """Every problem of every page, in every language."""
    readers = readers or Readers(project.markdown_extensions)
    pages: dict[str, dict[PurePosixPath, tuple[source.Page, outline.Outline]]] = {}
    found: list[Diagnostic] = []
    for language in filter(lambda code: project.folder(code).is_dir(), project.languages):
        pages[language] = {}
        reader = readers.of(language)
        for page in source.read_folder(project.folder(language), language):
            if isinstance(page, Diagnostic):
                found.append(page)
                continue
            html = reader.convert(page.body, page.path, page.body_line - 1).html
            drawn = outline.outline(html)
            pages[language][page.name] = (page, drawn)
            found += [] if page.broken else front_matter.check(page, today)
            found += headings.check(page, drawn)
            found += blocks.check(page, reader.blocks)
    for language in pages:
        found += links.check(project, pages[language])
    return found + parity.check(project, pages)
