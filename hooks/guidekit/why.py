"""Says why a term was or wasn't linked on a page: `python -m guidekit why docs/en/debate.md reach`.

The page is converted, and each place where the term stands is judged by the linker's own rules. A
place that the linker doesn't even find is told by what it stands in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from guidekit import conversion
from guidekit import project as projects
from guidekit.diagnostics import nearest, report
from guidekit.fold import aligned
from guidekit.glossary.extension import load
from guidekit.glossary.link import Judged, judge
from guidekit.glossary.marks import Mark, mark
from guidekit.glossary.matcher import Matcher
from guidekit.glossary.model import Entry
from guidekit.glossary.scope import Per
from guidekit.project import Project
from guidekit.sources import guide as guides
from guidekit.sources.page import Page
from guidekit.sources.tokens import pieces, text_of

_AROUND = 30


def main(arguments: list[str]) -> int:
    """Prints each place where a form of the term stands, and what was made of it."""
    if len(arguments) != 2:
        print("Name a page and a term: python -m guidekit why docs/en/debate.md reach")
        return 2
    path, term = Path(arguments[0]).resolve(), arguments[1]
    docs = [folder for folder in path.parents if (folder.parent / "mkdocs.yml").is_file()]
    project, found = projects.load(docs[0]) if docs else (None, [])
    if project is None:
        print(report(found, Path.cwd()) or f"'{arguments[0]}' is in no guide")
        return 1
    page = next((page for page in guides.read(project).all_pages if page.path == path), None)
    if page is None:
        print(f"'{arguments[0]}' is no page of the guide")
        return 1
    print("\n".join(explain(project, page, term)))
    return 0


def explain(project: Project, page: Page, term: str) -> list[str]:
    """What was made of a term on a page, a line for each place."""
    matcher = load(project.folder(page.language) / "glossary.md", page.language)
    entry = matcher.entry(term) or matcher.glossary.by_id.get(term)
    if entry is None:
        known = [one.term for one in matcher.glossary.entries]
        return [f"'{term}' is in no entry of the glossary. {nearest(term, known)}"]
    if page.meta.get("glossary") is False:
        return ["Nothing is linked on this page: its front matter says `glossary: false`"]
    html = conversion.html_of(project, page)
    per = Per(project.settings.glossary_scope)
    of_page = Per.ENTRY if page.name.as_posix() == "glossary.md" else per
    judged = list(judge(html, matcher, "", of_page))
    lines = [
        f"- {_quoted(html, *place)}: {said}"
        for place, said in _places(html, entry, matcher, judged)
    ]
    forms = ", ".join(sorted(matcher.forms_of(entry)))
    return [
        f"'{entry.term}' (#{entry.id}) is looked for as: {forms}",
        *(lines or ["It isn't there"]),
    ]


def _places(
    html: str, entry: Entry, matcher: Matcher, judged: Sequence[Judged]
) -> Iterator[tuple[tuple[int, int], str]]:
    forms = sorted(map(re.escape, matcher.forms_of(entry)), key=len, reverse=True)
    words = "|".join(form.replace("\\ ", r"\s+") for form in forms)
    pattern = re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
    for start, text, inside in _texts(html):
        for found in pattern.finditer(aligned(text)):
            place = (start + found.start(), start + found.end())
            yield place, inside or _verdict(place, entry, judged)


def _verdict(place: tuple[int, int], entry: Entry, judged: Sequence[Judged]) -> str:
    for one in judged:
        if one.start <= place[0] and place[1] <= one.end:
            if one.entry.id != entry.id:
                return f"it is part of the longer term '{one.entry.term}'"
            return one.refusal or "linked"
    return (
        "it is no word of its own here, is written with another capital than in the glossary, "
        "or stands in words marked as another language"
    )


def _texts(html: str) -> Iterator[tuple[int, str, str]]:
    """Each text between two tags, where it begins, and in what it stands that takes no link."""
    end = 0
    open_marks: list[Mark] = []
    for number, piece in enumerate(pieces(html)):
        if number % 2:
            _follow(mark(piece), open_marks)
        else:
            never = next((one for one in open_marks if one.never or one.name == "a"), None)
            yield end, piece, _inside(never.name) if never else ""
        end += len(piece)


def _follow(found: Mark, open_marks: list[Mark]) -> None:
    if not found.closes and not found.empty:
        open_marks.append(found)
    elif found.closes:
        same = [at for at, one in enumerate(open_marks) if one.name == found.name]
        del open_marks[same[-1] if same else len(open_marks) :]


def _inside(name: str) -> str:
    what = {"a": "a link", "code": "code", "pre": "code", "th": "the head of a table"}
    if re.fullmatch("h[1-6]", name):
        return "it stands in a heading: those take no link"
    return (
        f"it stands in {what.get(name, f'<{name}> or a part of a question')}: no link goes in there"
    )


def _quoted(html: str, start: int, end: int) -> str:
    left = text_of(html[max(0, html.rfind("<", 0, max(0, start - _AROUND))) : start])[-_AROUND:]
    right = text_of(html[end : end + 2 * _AROUND])[:_AROUND]
    return f"“…{left} [{html[start:end]}] {right}…”"
