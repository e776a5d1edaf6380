"""All checks of a guide, one tuple: a build and `make check` run the same.

Each is a function of a `Guide` whose pages were converted; none stops at its first finding. Spelling
is looked at by `make check` alone, since its dictionaries are installed for authors, not for hosts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from pathlib import Path

from guidekit import conversion, host, languages
from guidekit import project as projects
from guidekit.assets import check as assets
from guidekit.contrast import check as contrast
from guidekit.contrast import content
from guidekit.contrast import parts as part_colours
from guidekit.diagnostics import Diagnostic
from guidekit.figures import check as figures
from guidekit.glossary import check as glossary
from guidekit.glossary.extension import to_html
from guidekit.pages import check as pages
from guidekit.parts import numbers
from guidekit.project import Project
from guidekit.prose import check as prose
from guidekit.prose import spelling
from guidekit.quiz.check import check_questions
from guidekit.sources import guide as guides
from guidekit.sources import text_file
from guidekit.sources.guide import Guide
from guidekit.sources.record import Drawn

Check = Callable[[Guide], Iterable[Diagnostic]]


def _languages(guide: Guide) -> Iterator[Diagnostic]:
    for language in guide.project.languages:
        yield from languages.check(language)


def _questions(guide: Guide) -> list[Diagnostic]:
    return check_questions(
        {
            language: [
                question.listed
                for page in of_language.values()
                for question in guide.drawing(page).questions
            ]
            for language, of_language in guide.pages.items()
        }
    )


def _glossary(guide: Guide) -> Iterator[Diagnostic]:
    return glossary.check(guide, to_html)


def _palette(guide: Guide) -> Iterator[Diagnostic]:
    project = guide.project
    if project.config.is_file():
        palette, problems = contrast.gate(project.root / "palette.yml")
        yield from problems
        yield from part_colours.check(guide, palette) if palette else ()


def _colours(guide: Guide) -> Iterator[Diagnostic]:
    """Colours that pages and pictures set by themselves."""
    for page in guide.all_pages:
        yield from content.scan_page(page)
    for path in sorted(guide.project.docs.rglob("*.svg")):
        yield from content.scan_svg(path, text_file.read(path)[0])


def _assets(guide: Guide) -> Iterator[Diagnostic]:
    return assets.check(guide.project.root / "overrides/assets")


CHECKS: tuple[Check, ...] = (
    _languages,
    host.check,
    pages.check,
    numbers.check,
    _questions,
    _glossary,
    _assets,
    figures.check,
    _palette,
    _colours,
    prose.check,
)


def check(docs: Path, *more: Check, today: date | None = None) -> list[Diagnostic]:
    """All findings on the guide whose language folders are in `docs`, converted here."""
    languages.refresh()
    project, found = projects.load(docs.resolve())
    if project is None:
        return found
    if broken := _unusable_extensions(project):
        return [*found, *broken]  # no page can be read without them
    guide = conversion.convert(guides.read(project, today=today))
    return [*found, *run(guide, *more)]


def check_converted(docs: Path, drawn: Mapping[Path, Drawn]) -> list[Diagnostic]:
    """The same for a guide whose pages an engine has converted; what it left out is converted here."""
    project, found = projects.load(docs.resolve())
    if project is None:
        return found
    guide = guides.read(project, drawn)
    return [*found, *run(conversion.convert(guide))]


def run(guide: Guide, *more: Check) -> list[Diagnostic]:
    """The findings of all checks, each finding once."""
    found = (finding for check in (*CHECKS, *more) for finding in check(guide))
    return list(dict.fromkeys(found))


def check_all(docs: Path, *, parallel: bool = False) -> list[Diagnostic]:
    """All findings, misspelt words too; those are looked for in a process of their own if asked."""
    if not parallel:
        return check(docs, spelling.check)
    with ProcessPoolExecutor(1) as other:
        misspelt = other.submit(check_spelling, docs)
        return list(dict.fromkeys([*check(docs), *misspelt.result()]))


def check_spelling(docs: Path) -> list[Diagnostic]:
    """Misspelt words; nothing if the guide's settings can't be read, which `check` tells."""
    project, _ = projects.load(docs.resolve())
    return list(spelling.check(guides.read(project))) if project else []


def _unusable_extensions(project: Project) -> list[Diagnostic]:
    text = text_file.read(project.config)[0] if project.config.is_file() else ""
    return [
        Diagnostic(
            project.config,
            text.count("\n", 0, max(0, text.find(name))) + 1,
            f"the Markdown extension '{name}' can't be used ({error})",
            "Look at its name and its options under `markdown_extensions:`",
        )
        for name, error in conversion.unusable(project.markdown_extensions).items()
    ]
