"""Checks a guide's sources without building it: `python -m guidekit.check docs/`.

Spelling is checked here only, not in a build: its dictionaries are installed for authors, not for hosts.

Prints every problem as `path:line: what is wrong. How to write it right.`, a form that editors and
CI can read, then one line that counts them. Exit code 1 if there is an error; advice alone is 0.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from guidekit import strings, text_file
from guidekit.assets import check as assets
from guidekit.contrast import check as contrast
from guidekit.contrast import content
from guidekit.diagnostics import Diagnostic, errors, report
from guidekit.figures import check as figures
from guidekit.glossary import check as glossary
from guidekit.glossary.extension import to_html
from guidekit.pages import check as pages
from guidekit.pages import project as projects
from guidekit.prose import check as prose
from guidekit.prose import spelling
from guidekit.quiz import check as questions
from guidekit.quiz.reader import Readers, unusable


def check(docs: Path, today: date | None = None) -> list[Diagnostic]:
    """All findings on the guide whose language folders are in `docs`."""
    project, found = projects.load(docs.resolve())
    if project is None:
        return found
    if broken := _unusable_extensions(project):
        return [*found, *broken]  # no page can be read without them
    for language in project.languages:
        found += strings.check(language)
    readers = Readers(project.markdown_extensions)
    found += questions.check_site(project.docs, readers)
    found += _terms(project)
    found += assets.check(project.root / "overrides/assets")
    found += figures.check(project)
    found += _colours(project) + pages.check(project, today or date.today(), readers)
    return found + prose.check(project, readers)


def _unusable_extensions(project: projects.Project) -> list[Diagnostic]:
    text = text_file.read(project.config)[0] if project.config.is_file() else ""
    return [
        Diagnostic(
            project.config,
            text.count("\n", 0, max(0, text.find(name))) + 1,
            f"the Markdown extension '{name}' can't be used ({error})",
            "Look at its name and its options under `markdown_extensions:`",
        )
        for name, error in unusable(project.markdown_extensions).items()
    ]


def check_spelling(docs: Path) -> list[Diagnostic]:
    """Misspelt words; nothing if the guide's settings can't be read, which `check` tells."""
    project, _ = projects.load(docs.resolve())
    return spelling.check(project) if project else []


def _terms(project: projects.Project) -> list[Diagnostic]:
    """The glossaries, and the links to them."""
    guide = []
    for code in project.languages:
        path = project.folder(code) / "glossary.md"
        others = [page for page in sorted(project.folder(code).rglob("*.md")) if page != path]
        texts = [(page, text_file.read(page)[0]) for page in others]
        guide.append(glossary.Language(code, path, texts))
    written = [language for language in guide if language.path.is_file()]
    return glossary.check(written, to_html)


def _colours(project: projects.Project) -> list[Diagnostic]:
    """The palette's pairs, and colours that pages and figures set by themselves."""
    found: list[Diagnostic] = []
    if project.config.is_file():
        found += contrast.gate(project.root / "palette.yml")[1]
    for path in sorted(project.docs.rglob("*.md")):
        found += content.scan_markdown(path, text_file.read(path)[0])
    for path in sorted(project.docs.rglob("*.svg")):
        found += content.scan_svg(path, text_file.read(path)[0])
    return found


def main(arguments: list[str]) -> int:
    """Runs the checks on the folders named, `docs` if none is."""
    folders = [Path(name) for name in arguments or ["docs"]]
    found = [problem for docs in folders for problem in [*check(docs), *check_spelling(docs)]]
    if found:
        print(report(found, Path.cwd()))
    found = list(dict.fromkeys(found))
    wrong = len(errors(found))
    print(f"{wrong} error(s), {len(found) - wrong} piece(s) of advice")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
