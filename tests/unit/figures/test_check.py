"""Each mistake in a drawing, in its words or in a page is found, at its line, with its remedy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from guidekit import checks
from guidekit.diagnostics import errors, report
from tests.unit import guides

DRAWING = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 280 100">
  <circle class="guide-fill-c1" cx="50" cy="50" r="20"/>
  <text data-label="brand" x="50" y="90"/>
</svg>
"""
WORDS = """\
title: A circle
description: It is round.
caption: Look at it.
labels:
  brand: brand
in_words: A circle.
"""
PARTS = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 100">
  <svg data-part="left" width="280" height="100" viewBox="0 0 280 100"><circle r="9"/></svg>
  <svg data-part="right" x="300" width="280" height="100" viewBox="0 0 280 100"/>
</svg>
"""
PARTS_WORDS = """\
parts:
  left: {title: Left, description: A circle.}
  right: {title: Right, description: Nothing.}
caption: Look at it.
in_words: A circle.
"""
SVG, EN, FR = "docs/figures/round.svg", "docs/figures/round.en.yml", "docs/figures/round.fr.yml"
PAGE = "docs/en/index.md"
Defect = Callable[[Path], None]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    docs = guides.write(tmp_path)
    figures = docs / "figures"
    figures.mkdir()
    for name, drawing, words in (("round", DRAWING, WORDS), ("pair", PARTS, PARTS_WORDS)):
        (figures / f"{name}.svg").write_text(drawing, "utf-8")
        for language in ("en", "fr"):
            (figures / f"{name}.{language}.yml").write_text(words, "utf-8")
    for language in ("en", "fr"):
        page = docs / language / "index.md"
        shown = "\n/// figure | round\n///\n\n/// figure | pair\n///\n"
        page.write_text(page.read_text("utf-8") + shown, "utf-8")
    return tmp_path


def findings(root: Path) -> list[str]:
    return report(checks.check(root / "docs", today=guides.TODAY), root).splitlines()


def edit(name: str, old: str, new: str) -> Defect:
    return lambda root: guides.replace(root / name, old, new)


def both(old: str, new: str) -> Defect:
    def change(root: Path) -> None:
        for language in ("en", "fr"):
            guides.replace(root / f"docs/{language}/index.md", old, new)

    return change


def drawn(old: str, new: str) -> Defect:
    return edit(SVG, old, new)


def remove(name: str) -> Defect:
    return lambda root: (root / name).unlink()


def write(name: str, text: str) -> Defect:
    def change(root: Path) -> None:
        (root / name).write_text(text, "utf-8")

    return change


PAIR, PAIR_EN = "docs/figures/pair.svg", "docs/figures/pair.en.yml"
FIRST = "/// figure | round\n///"

DEFECTS: dict[str, tuple[Defect, str, str]] = {
    "no XML": (drawn('r="20"/>', 'r="20">'), f"{SVG}:4:", "the drawing is no XML: mismatched tag"),
    "no drawing": (write(SVG, "<html/>"), f"{SVG}:1:", "holds no SVG drawing"),
    "empty file": (write(SVG, ""), f"{SVG}:1:", "the drawing is no XML"),
    "style sheet": (drawn("<circle", "<style/><circle"), f"{SVG}:2:", "<style> can't stand"),
    "script": (drawn("<circle", "<script/><circle"), f"{SVG}:2:", "<script> can't stand"),
    "inline style": (drawn('r="20"', 'style="x"'), f"{SVG}:2:", "'style=\"x\"' can't stand"),
    "id": (drawn('r="20"', 'id="a"'), f"{SVG}:2:", "'id=\"a\"' can't stand"),
    "handler": (drawn('r="20"', 'onclick="a"'), f"{SVG}:2:", "'onclick=\"a\"' can't stand"),
    "link": (
        drawn('280 100">', '280 100" xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="#a">'),
        f"{SVG}:1:",
        "'xlink:href=\"#a\"' can't stand",
    ),
    "literal colour": (drawn('r="20"', 'fill="#ff0000"'), f"{SVG}:2:", "sets a colour of its own"),
    "unknown class": (drawn("fill-c1", "fill-c9"), f"{SVG}:2:", "Did you mean 'guide-fill-c"),
    "words in the drawing": (
        drawn('<text data-label="brand" x="50" y="90"/>', "<text>brand 1</text>"),
        f"{SVG}:3:",
        "the drawing holds words: 'brand 1'",
    ),
    "key that is none": (drawn('"brand"', '"The brand"'), f"{SVG}:3:", "is no key of a label"),
    "label on a shape": (
        drawn('r="20"', 'data-label="x"'),
        f"{SVG}:2:",
        "'data-label=\"x\"' is no key",
    ),
    "no viewBox": (drawn(' viewBox="0 0 280 100"', ""), f"{SVG}:1:", "no viewBox"),
    "drawn too wide": (
        drawn("0 0 280", "0 0 620"),
        f"{SVG}:3:",
        "16 in a drawing 620 wide: 7.2 px",
    ),
    "label too small": (
        drawn("<circle", '<g font-size="11.5"><text data-label="brand"/></g><circle'),
        f"{SVG}:2:",
        "a label of 11.5 in a drawing 280 wide",
    ),
    "shape outside the parts": (
        edit(PAIR, "  <svg", '  <path d="M0 0"/>\n  <svg'),
        f"{PAIR}:2:",
        "<path> stands outside the drawing's parts",
    ),
    "words missing in a language": (
        remove(FR),
        f"{SVG}:1:",
        "the figure 'round' has no words in 'fr'. Write them in round.fr.yml",
    ),
    "words that are no YAML": (edit(EN, "title: A", "title: [A"), f"{EN}:", "are no YAML"),
    "words that are a list": (write(EN, "- x\n"), f"{EN}:1:", "no title"),
    "no title": (edit(EN, "title: A circle", "title:"), f"{EN}:1:", "no title. Write `title:`"),
    "no description": (
        edit(EN, "description: It is round.\n", ""),
        f"{EN}:1:",
        "no description. Write `description:`, what is seen",
    ),
    "no caption": (edit(FR, "caption: Look at it.\n", ""), f"{FR}:1:", "no caption"),
    "not in words": (edit(FR, "in_words: A circle.\n", ""), f"{FR}:1:", "no in_words"),
    "misspelt key": (edit(EN, "caption:", "captoin:"), f"{EN}:3:", "Did you mean 'caption'?"),
    "key written twice": (edit(EN, "title:", "title: B\ntitle:"), f"{EN}:2:", "written twice"),
    "label without words": (
        edit(EN, "  brand: brand", "  brnad: brand"),
        f"{EN}:4:",
        "the label 'brand' of round.svg has no words. Write `brand: …` under `labels:`",
    ),
    "label that YAML takes for a truth": (
        edit(EN, "brand: brand", "brand: no"),
        f"{EN}:5:",
        "in quotes if YAML reads it otherwise",
    ),
    "words without a label": (
        edit(EN, "  brand: brand", "  brand: brand\n  brnad: brand"),
        f"{EN}:6:",
        "round.svg has no label 'brnad'. Did you mean 'brand'?",
    ),
    "part without words": (
        edit(PAIR_EN, "  right: {title: Right, description: Nothing.}\n", ""),
        f"{PAIR_EN}:1:",
        "the part 'right' of pair.svg has no words",
    ),
    "part without a title": (
        edit(PAIR_EN, "{title: Left, ", "{"),
        f"{PAIR_EN}:2:",
        "no title of the part 'left'",
    ),
    "words for no part": (
        edit(PAIR_EN, "  left:", "  rihgt: {title: x, description: y}\n  left:"),
        f"{PAIR_EN}:2:",
        "pair.svg has no part 'rihgt'. Did you mean 'right'?",
    ),
    "words of no figure": (
        write("docs/figures/old.en.yml", "title: x\n"),
        "docs/figures/old.en.yml:1:",
        "no figure and language have the words 'old.en.yml'",
    ),
    "unknown figure": (
        both("| round", "| ruond"),
        f"{PAGE}:13:",
        "there is no figure 'ruond'. Did you mean 'round'?",
    ),
    "figure twice": (
        both("| pair", "| round"),
        f"{PAGE}:16:",
        "the figure 'round' stands in this page already",
    ),
    "misspelt block": (
        both("/// figure | round", "/// figrue | round"),
        f"{PAGE}:13:",
        "no figure",
    ),
    "block without id": (both("/// figure | round", "/// figure"), f"{PAGE}:13:", "no figure"),
    "two slashes": (both("/// figure | round", "// figure | round"), f"{PAGE}:13:", "no figure"),
    "block with text": (
        both(FIRST, "/// figure | round\nSee here.\n///"),
        f"{PAGE}:13:",
        "a figure holds no text: 'See here.'",
    ),
    "block that isn't closed": (
        both("/// figure | pair\n///", "/// figure | pair"),
        f"{PAGE}:16:",
        "the figure isn't closed",
    ),
    "figure missing in a language": (
        edit("docs/fr/index.md", f"{FIRST}\n", ""),
        "docs/fr/index.md:14:",
        "the page shows the figures 'pair', in 'en' 'round, pair'",
    ),
}


def test_right_figures_have_no_findings(root: Path) -> None:
    assert findings(root) == []


@pytest.mark.parametrize(("defect", "place", "words"), DEFECTS.values(), ids=DEFECTS)
def test_finds(root: Path, defect: Defect, place: str, words: str) -> None:
    defect(root)
    found = findings(root)
    assert any(line.startswith(place) and words in line for line in found), found


def test_all_problems_in_one_run(root: Path) -> None:
    for name in ("unknown class", "label without words", "no caption", "block without id"):
        DEFECTS[name][0](root)
    places = {":".join(line.split(":")[:2]) for line in findings(root)}
    assert {f"{SVG}:2", f"{EN}:4", f"{FR}:1", f"{PAGE}:13"} <= places


def test_a_figure_that_no_page_shows_is_advice(root: Path) -> None:
    both(f"{FIRST}\n", "")(root)
    found = checks.check(root / "docs", today=guides.TODAY)
    assert "advice: no page shows the figure 'round'. Write `/// figure | round`" in report(found)
    assert errors(found) == []


@pytest.mark.parametrize(
    "text", ["```text\n{}\n```", "    {}", "<!--\n{}\n-->", "`/// figure | no`"]
)
def test_a_figure_that_is_only_told_of_is_none(root: Path, text: str) -> None:
    both(FIRST, f"{FIRST}\n\nText.\n\n{text}".format("/// figure | no"))(root)
    assert findings(root) == []


@pytest.mark.parametrize(
    "text", ["> /// figure | pair\n> ///", "- x\n\n    /// figure | pair\n    ///"]
)
def test_a_figure_may_stand_in_a_quotation_and_in_a_list(root: Path, text: str) -> None:
    both("/// figure | pair\n///", text)(root)
    assert findings(root) == []
