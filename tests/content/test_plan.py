"""The guide holds what it was planned to hold, and is what the engine's tests ask of any built site."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from guidekit import project as projects
from guidekit.diagnostics import report
from guidekit.prose import spelling
from guidekit.quiz.kinds import registry
from guidekit.sources import guide
from tests.project import LANGUAGES, PREFIX, ROOT
from tests.site.colours import literal_colours
from tests.site.test_figures import (  # noqa: F401  (asked of this guide too)
    test_both_languages_show_them_at_the_same_places,
    test_every_figure_is_shown_once_in_each_language,
    test_every_picture_has_a_name_and_a_description_of_its_own,
    test_figures_are_numbered_in_the_order_of_their_page,
    test_no_picture_brings_style_or_script_into_a_page,
)
from tests.site.test_site import (  # noqa: F401
    test_each_page_can_be_edited_where_it_is_written,
    test_each_page_has_one_title_and_levels_in_order,
    test_each_page_says_its_language,
    test_every_link_and_anchor_leads_somewhere,
    test_no_id_stands_twice,
    test_nothing_in_a_page_needs_what_the_policy_forbids,
    test_nothing_is_loaded_from_elsewhere,
    test_one_command_builds_both_languages,
    test_policy_on_every_page,
    test_titles_and_descriptions_are_each_pages_own,
    test_what_a_page_tells_search_engines_and_shared_links,
)

CHAPTERS = {"1-new-ways-of-working", "2-strategy", "3-organisation", "4-measurement"}
PAGES = {"index", "debate", "practice", "glossary", "sources", "accessibility", "print"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_the_plan_is_there(language: str) -> None:
    folder = ROOT / "docs" / language
    names = {path.relative_to(folder).with_suffix("").as_posix() for path in folder.rglob("*.md")}
    assert names >= PAGES | {f"causes/{name}" for name in CHAPTERS}


def test_every_chapter_has_a_figure(drawings: dict[str, str]) -> None:
    assert len(drawings) >= 8
    for name in CHAPTERS:
        text = (ROOT / f"docs/en/causes/{name}.md").read_text("utf-8")
        shown = re.findall(r"^/// figure \| (\S+)$", text, re.MULTILINE)
        assert shown, name


@pytest.mark.parametrize("folder", PREFIX.values(), ids=PREFIX)
def test_the_guide_asks_enough(site: Path, folder: str) -> None:
    kinds: list[str] = []
    for name in CHAPTERS:
        html = (site / folder / f"causes/{name}/index.html").read_text("utf-8")
        found = re.findall(r'data-kind="(\w+)"', html)
        assert len(found) >= 12, name
        assert len(set(found)) >= 5, name
        kinds += found
    assert len(kinds) >= 48
    assert set(kinds) == set(registry.names())


def test_no_file_of_the_guide_sets_a_colour() -> None:
    for path in (ROOT / "docs").rglob("*"):
        if path.suffix in {".css", ".html", ".svg", ".js"}:
            assert literal_colours(path.read_text("utf-8")) == [], path


def test_the_word_list_is_sorted_and_no_word_of_it_idle() -> None:
    pytest.importorskip("hunspell", reason="no wheel for this machine")
    project, _ = projects.load(ROOT / "docs")
    assert project
    assert (ROOT / "docs/words.txt").read_text("utf-8").startswith("# ")
    assert report(spelling.check(guide.read(project)), ROOT) == ""
