"""Every problem of the figures of a guide, in one run: drawings, words of each language, and pages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from guidekit.diagnostics import Diagnostic, Severity
from guidekit.figures import drawing, uses, words
from guidekit.figures.model import FORM, Drawing, words_path
from guidekit.figures.uses import Use
from guidekit.project import Project
from guidekit.sources.guide import Guide, Pages

FOLDER = "figures"

_Uses = dict[str, dict[PurePosixPath, list[Use]]]


def check(guide: Guide) -> list[Diagnostic]:
    """All findings on the figures in `docs/figures` and on the pages that show them."""
    project = guide.project
    folder = project.docs / FOLDER
    paths = {path.stem: path for path in sorted(folder.glob("*.svg"))}
    found: list[Diagnostic] = []
    for path in paths.values():
        drawn, problems = drawing.read(path)
        found += problems
        if drawn:
            found += _words(project, drawn)
    used = {language: _uses(pages) for language, pages in guide.pages.items()}
    found += _orphans(project, folder, paths)
    found += _pages(project, used, paths)
    found += _parity(project, used)
    return found + list(_unused(used, paths))


def _words(project: Project, drawn: Drawing) -> Iterator[Diagnostic]:
    for language in project.languages:
        path = words_path(drawn.path.parent, drawn.id, language)
        if path.is_file():
            yield from words.read(path, drawn)[1]
        else:
            message = f"the figure '{drawn.id}' has no words in '{language}'"
            yield Diagnostic(drawn.path, 1, message, f"Write them in {path.name} beside it")


def _orphans(project: Project, folder: Path, paths: dict[str, Path]) -> Iterator[Diagnostic]:
    for path in sorted(folder.glob("*.yml")):
        identity, _, language = path.stem.rpartition(".")
        if identity not in paths or language not in project.languages:
            message = f"no figure and language have the words '{path.name}'"
            hint = "Name the file after its drawing and a language of the guide, as <id>.en.yml"
            yield Diagnostic(path, 1, message, hint)


def _uses(pages: Pages) -> dict[PurePosixPath, list[Use]]:
    return {name: uses.find(page) for name, page in pages.items()}


def _pages(project: Project, used: _Uses, paths: dict[str, Path]) -> Iterator[Diagnostic]:
    for language, pages in used.items():
        for name, shown in pages.items():
            seen: set[str] = set()
            for use in shown:
                if problem := uses.check_known(use, seen, paths):
                    yield Diagnostic(project.folder(language) / name, use.line, *problem)
                seen.add(use.id)


def _parity(project: Project, used: _Uses) -> Iterator[Diagnostic]:
    """The same page shows the same figures in the same order in each language."""
    main = project.main_language
    for language in used:
        for name, shown in used[language].items():
            ours = [use.id for use in shown]
            theirs = [use.id for use in used.get(main, {}).get(name, shown)]
            if ours != theirs:
                message = (
                    f"the page shows the figures '{_list(ours)}', in '{main}' '{_list(theirs)}'"
                )
                line = shown[0].line if shown else 1
                hint = "Show the same figures in the same order"
                yield Diagnostic(project.folder(language) / name, line, message, hint)


def _list(ids: list[str]) -> str:
    return ", ".join(ids) or "none"


def _unused(used: _Uses, paths: dict[str, Path]) -> Iterator[Diagnostic]:
    shown = {use.id for pages in used.values() for page in pages.values() for use in page}
    for identity in paths.keys() - shown:
        hint = f"Write `{FORM.format(id=identity)}` in a page, or remove it"
        message = f"no page shows the figure '{identity}'"
        yield Diagnostic(paths[identity], 1, message, hint, Severity.ADVICE)
