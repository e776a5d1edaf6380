"""Ages in whole months, the list of pages that are due, and the time that reading takes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from guidekit import freshness, project, reading_time
from tests.unit import guides


@pytest.mark.parametrize(
    ("reviewed", "today", "months"),
    [
        (date(2026, 1, 15), date(2026, 1, 15), 0),
        (date(2025, 5, 23), date(2026, 11, 23), 18),
        (date(2025, 5, 24), date(2026, 11, 23), 17),
        (date(2025, 12, 31), date(2026, 2, 28), 1),
    ],
)
def test_age_is_counted_in_whole_months(reviewed: date, today: date, months: int) -> None:
    assert freshness.age_in_months(reviewed, today) == months


def test_lists_the_pages_due_oldest_first(tmp_path: Path) -> None:
    docs = guides.write(tmp_path)
    guides.replace(docs / "en/index.md", "2026-11-01", "2025-01-01")
    guides.replace(docs / "fr/causes/1-first.md", "2026-11-01", "2024-01-01")
    guide, _ = project.load(docs)
    assert guide
    due = freshness.stale(guide, guides.TODAY)
    assert [(path.relative_to(docs).as_posix(), months) for path, _, months in due] == [
        ("fr/causes/1-first.md", 34),
        ("en/index.md", 22),
    ]


def test_the_hosts_own_limit_counts(tmp_path: Path) -> None:
    docs = guides.write(tmp_path)
    guides.replace(tmp_path / "mkdocs.yml", "stale_after_months: 18", "stale_after_months: 1")
    guides.replace(docs / "en/index.md", "2026-11-01", "2026-10-20")
    guide, _ = project.load(docs)
    assert guide
    assert len(freshness.stale(guide, guides.TODAY)) == 1


def test_reading_time_counts_what_is_read() -> None:
    words = " ".join(["word"] * 700)
    page = f"<p>{words}</p><script>{words}</script><div class='footnote'><div>{words}</div></div>"
    page += f"<details><summary>Answer</summary>{words}</details><aside class='glossary-tips'>{words}</aside>"
    assert reading_time.words(page) == 700
    assert reading_time.minutes(page, 230) == 3


def test_reading_time_knows_french_punctuation_is_no_word() -> None:
    assert reading_time.words("<p>Pourquoi ? « Parce que » : voilà !</p>") == 4


def test_reading_time_is_never_nothing() -> None:
    assert reading_time.minutes("<p>Short.</p>", 230) == 1
