"""All pages of a guide, in all its languages, each read from disk once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path, PurePosixPath

from guidekit.project import Project
from guidekit.sources import page as pages
from guidekit.sources.page import Page
from guidekit.sources.record import NOTHING, Drawn

Pages = Mapping[PurePosixPath, Page]


@dataclass(frozen=True, eq=False)
class Guide:
    """A guide's settings and its pages by language and name.

    `drawn` is what Markdown made of each page, by its file; a page that wasn't converted has nothing.
    """

    project: Project
    pages: Mapping[str, Pages]
    drawn: Mapping[Path, Drawn] = field(default_factory=dict)
    today: date = field(default_factory=date.today)

    @cached_property
    def all_pages(self) -> list[Page]:
        """All pages, language by language."""
        return [page for of_language in self.pages.values() for page in of_language.values()]

    def drawing(self, page: Page) -> Drawn:
        """What Markdown made of a page."""
        return self.drawn.get(page.path, NOTHING)


def read(
    project: Project, drawn: Mapping[Path, Drawn] | None = None, today: date | None = None
) -> Guide:
    """Reads all pages; languages without a folder have none."""
    folders = {code: project.folder(code) for code in project.languages}
    by_language = {
        code: {page.name: page for page in read_folder(folder, code)}
        for code, folder in folders.items()
        if folder.is_dir()
    }
    return Guide(project, by_language, drawn or {}, today or date.today())


def read_folder(folder: Path, language: str) -> Iterator[Page]:
    """Every page of a language, in the order of their names."""
    for path in sorted(folder.rglob("*.md")):
        yield pages.read(path, language, PurePosixPath(path.relative_to(folder).as_posix()))
