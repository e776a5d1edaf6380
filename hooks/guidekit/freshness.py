"""When a page was last reviewed, and which are due: `python -m guidekit stale`.

The article this guide grew from carried a banner that it was years old. A static page can't know
its age, so the browser counts it; this module lists for authors the pages that are due.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from guidekit import project
from guidekit.diagnostics import errors, report
from guidekit.pages import front_matter
from guidekit.sources.guide import read_folder


def age_in_months(reviewed: date, today: date) -> int:
    """Whole months from one day to another."""
    months = (today.year - reviewed.year) * 12 + today.month - reviewed.month
    return months - (today.day < reviewed.day)


def stale(guide: project.Project, today: date) -> list[tuple[Path, date, int]]:
    """Pages due for review, the oldest first: path, date of the last review, age in months."""
    limit = guide.settings.stale_after_months
    due: list[tuple[Path, date, int]] = []
    for language in guide.languages:
        for page in read_folder(guide.folder(language), language):
            reviewed = front_matter.reviewed_date(page.meta.get("reviewed"))
            if reviewed and age_in_months(reviewed, today) >= limit:
                due.append((page.path, reviewed, age_in_months(reviewed, today)))
    return sorted(due, key=lambda entry: (entry[1], entry[0]))


def main(arguments: list[str]) -> int:
    """Lists the pages due, a line each."""
    guide, found = project.load(Path(arguments[0] if arguments else "docs").resolve())
    if guide is None or errors(found):
        print(report(found, Path.cwd()))
        return 1
    due = stale(guide, date.today())
    for path, reviewed, months in due:
        print(
            f"{path.relative_to(guide.root).as_posix()}: reviewed {reviewed}, {months} months ago"
        )
    print(f"{len(due)} page(s) due for review")
    return 0
