"""The figures of the built guide: each in both languages, named, described, numbered, and unique."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
import yaml

from tests.project import PREFIX, ProjectCopy
from tests.site.pages import BuiltPage


def figures(page: BuiltPage) -> list[str]:
    """Those of the page itself; one that repeats other pages gives them other ids."""
    ids = [str(e["id"]) for e in page.all("figure")]
    return [identity.removeprefix("figure-") for identity in ids if identity.startswith("figure-")]


def of_language(pages: dict[str, BuiltPage], language: str) -> dict[str, BuiltPage]:
    return {
        name.removeprefix("fr/"): page
        for name, page in pages.items()
        if name.startswith("fr/") == (language == "fr")
    }


@pytest.mark.parametrize("language", PREFIX)
def test_every_figure_is_shown_once_in_each_language(
    pages: dict[str, BuiltPage], drawings: dict[str, str], language: str
) -> None:
    shown = [name for page in of_language(pages, language).values() for name in figures(page)]
    assert sorted(shown) == list(drawings)


def test_both_languages_show_them_at_the_same_places(pages: dict[str, BuiltPage]) -> None:
    english, french = of_language(pages, "en"), of_language(pages, "fr")
    for name, page in english.items():
        if not figures(page):
            continue
        heads = [
            [e.attributes.get("id") for e in one.elements if e.tag in ("h2", "h3", "figure")]
            for one in (page, french[name])
        ]
        assert heads[0] == heads[1], name


def test_every_picture_has_a_name_and_a_description_of_its_own(
    pages: dict[str, BuiltPage], drawings: dict[str, str]
) -> None:
    seen = 0
    for name, page in pages.items():
        assert [i for i, n in Counter(page.ids).items() if n > 1] == [], name
        for svg in page.all("svg"):
            if svg.get("role") != "img" or "figure__picture" not in str(svg.get("class")):
                continue
            seen += str(svg["aria-labelledby"]).startswith("figure-")
            for tag, key in (("title", "aria-labelledby"), ("desc", "aria-describedby")):
                said = re.search(rf'<{tag} id="{svg[key]}">([^<]+)</{tag}>', page.html)
                assert said and said[1].strip(), (name, svg[key])
    parts = sum(max(1, text.count("data-part=")) for text in drawings.values())
    assert seen == 2 * parts


@pytest.mark.parametrize("language", PREFIX)
def test_figures_are_numbered_in_the_order_of_their_page(
    pages: dict[str, BuiltPage], language: str
) -> None:
    for name, page in of_language(pages, language).items():
        numbers = re.findall(r'figure__caption"[^>]*><b>Figure (\d+)\.</b> \S', page.html)
        if shown := figures(page):
            assert numbers == [str(n + 1) for n in range(len(shown))], name


@pytest.mark.parametrize("language", PREFIX)
def test_labels_and_captions_are_in_the_pages_language(
    built: ProjectCopy, pages: dict[str, BuiltPage], language: str
) -> None:
    words = yaml.safe_load(built.read(f"docs/figures/pressure-line.{language}.yml"))
    html = of_language(pages, language)["parts/3-tyres/index.html"].html
    for text in words["labels"].values():
        assert all(line in html for line in text.split("\n"))
    assert words["title"] in html
    assert words["caption"].split(".")[0] in html


def test_no_picture_brings_style_or_script_into_a_page(pages: dict[str, BuiltPage]) -> None:
    for name, page in pages.items():
        for svg in re.findall(r'<svg class="figure__picture".*?</svg>', page.html, re.DOTALL):
            assert not re.search(r"<style|<script|style=|\son\w+=|data-(part|label|lines)", svg), (
                name
            )


def test_the_search_holds_captions_and_words_and_no_picture(site: Path) -> None:
    files = [site / f"search/{name}.json" for name in ("places", "texts")]
    text = " ".join(path.read_text("utf-8") for path in files)
    assert "Between soft and hard lies the range" in text
    assert "with a solid triangle in the middle" not in text


def test_a_mistake_in_a_figure_stops_the_build(project: ProjectCopy) -> None:
    project.replace("docs/figures/chain-path.fr.yml", "  rear: pignon\n", "")
    project.replace("docs/en/parts/3-tyres.md", "| pressure-line", "| pressure-lien")
    result = project.build()
    assert result.returncode != 0
    assert "the label 'rear' of chain-path.svg has no words" in result.stderr
    assert "no figure 'pressure-lien'. Did you mean 'pressure-line'?" in result.stderr
    assert "Traceback" not in result.stderr
