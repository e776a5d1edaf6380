"""Figures as readers meet them: by name, on a phone, in forced colours, on paper."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from playwright.sync_api import Page, expect

from tests.browser.accessibility import violations
from tests.browser.fixtures import NewPage
from tests.interface import in_any, said
from tests.project import PREFIX, ProjectCopy

PATHS = [f"{prefix}parts/{name}/" for prefix in PREFIX.values() for name in ("1-chain", "3-tyres")]
SMALLEST = 12

# Each label: its words, its size on the screen, its box, and that of its picture.
LABELS = """() => [...document.querySelectorAll(".figure__picture text")].map((e) => {
  const box = (element) => {
    const r = element.getBoundingClientRect()
    return [r.left, r.top, r.right, r.bottom]
  }
  const svg = e.ownerSVGElement
  const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width
  return { text: e.textContent, size: parseFloat(getComputedStyle(e).fontSize) * scale,
    picture: svg.getAttribute("aria-labelledby"), box: box(e), around: box(svg) }
})"""

PAINTS = """() => [...document.querySelectorAll(".figure__picture *")]
  .filter((e) => e.getBBox && e.tagName !== "g")
  .flatMap((e) => [getComputedStyle(e).fill, getComputedStyle(e).stroke])"""

# Labels that touch a filled shape other than paper, or aren't in the ink of the text around them.
ILL_PLACED = """() => [...document.querySelectorAll(".figure__picture")].flatMap((svg) => {
  const shapes = [...svg.querySelectorAll("circle, path, rect")].filter((e) =>
    getComputedStyle(e).fill !== "none" && !/fill-paper/.test(e.getAttribute("class") ?? ""))
  const under = (text, shape) => {
    const { x, y, width, height } = text.getBBox()
    const matrix = shape.getCTM().inverse().multiply(text.getCTM())
    return [...Array(60).keys()].some((i) => shape.isPointInFill(new DOMPoint(
      x + (width * (i % 20)) / 19, y + height * (0.3 + 0.2 * Math.floor(i / 20))).matrixTransform(matrix)))
  }
  const ink = getComputedStyle(svg.closest(".md-typeset")).color
  return [...svg.querySelectorAll("text")].filter((text) => getComputedStyle(text).fill !== ink
    || shapes.some((shape) => under(text, shape))).map((text) => text.textContent)
})"""


def labels(page: Page) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = page.evaluate(LABELS)
    assert len(found) >= 2
    return found


def overlap(one: list[float], other: list[float]) -> bool:
    """Whether two boxes share more than a hair: line boxes are taller than their letters."""
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    return wide > 1 and high > 6


@pytest.mark.parametrize("language", PREFIX)
def test_each_picture_is_an_image_with_its_name(
    new_page: NewPage, built: ProjectCopy, language: str
) -> None:
    page = new_page(f"{PREFIX[language]}parts/1-chain/")
    words = yaml.safe_load(built.read(f"docs/figures/chain-path.{language}.yml"))
    picture = page.get_by_role("img", name=words["title"], exact=True)
    expect(picture).to_have_accessible_description(words["description"])
    number = said(language, "figure.number").format(number=1)
    figure = page.get_by_role("figure", name=f"{number} {words['caption']}", exact=True)
    expect(figure).to_have_count(1)
    expect(page.get_by_role("figure")).to_have_count(2)


@pytest.mark.parametrize("path", PATHS)
def test_labels_are_readable_and_in_their_picture_at_320_px(new_page: NewPage, path: str) -> None:
    page = new_page(path, width=320, height=700)
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    for label in labels(page):
        assert label["size"] >= SMALLEST, label
        assert label["box"][0] >= label["around"][0] - 1, label
        assert label["box"][2] <= label["around"][2] + 1, label


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
@pytest.mark.parametrize("path", PATHS)
def test_no_label_covers_another(new_page: NewPage, path: str, width: int) -> None:
    found = labels(new_page(path, width=width))
    for index, one in enumerate(found):
        for other in found[index + 1 :]:
            if one["picture"] == other["picture"]:
                assert not overlap(one["box"], other["box"]), (one["text"], other["text"])


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PATHS)
def test_every_label_is_ink_on_paper(new_page: NewPage, path: str, scheme: str) -> None:
    page = new_page(path, color_scheme=scheme)
    assert page.evaluate(ILL_PLACED) == []


def test_a_label_on_a_solid_shape_is_found(new_page: NewPage) -> None:
    page = new_page(PATHS[0])
    page.locator(".figure__picture circle").first.evaluate("(e) => e.setAttribute('r', '400')")
    page.locator(".figure__picture circle").first.evaluate("(e) => e.setAttribute('fill', 'red')")
    assert "front sprocket" in page.evaluate(ILL_PLACED)


def test_the_parts_of_a_figure_stack_on_a_phone(new_page: NewPage) -> None:
    wide = new_page(PATHS[0]).locator("#figure-two-paths .figure__picture")
    left, right, *_ = (box for picture in wide.all() if (box := picture.bounding_box()))
    assert left["y"] == right["y"]
    assert left["x"] + left["width"] < right["x"]
    narrow = new_page(PATHS[0], width=320).locator("#figure-two-paths .figure__picture")
    above, below, *_ = (box for picture in narrow.all() if (box := picture.bounding_box()))
    assert above["x"] == below["x"]
    assert above["y"] + above["height"] < below["y"]


@pytest.mark.parametrize("path", PATHS)
def test_the_words_hold_the_same_for_those_who_cannot_see(new_page: NewPage, path: str) -> None:
    page = new_page(path, width=320)
    for words in page.locator(".figure__words").all():
        summary = words.locator("summary")
        summary.click()
        expect(summary).to_have_text(in_any("figure.words"))
        assert len((words.text_content() or "").split()) > 25
    assert violations(page, ".figure") == []
    assert page.evaluate("document.documentElement.scrollWidth") == 320


@pytest.mark.parametrize("path", PATHS[:2])
def test_forced_colours_leave_two_colours(new_page: NewPage, path: str) -> None:
    page = new_page(path, forced_colors="active")
    system = page.evaluate(
        """() => ["CanvasText", "Canvas"].map((name) => { const e = document.createElement("i")
        e.style.color = name; document.body.append(e); return getComputedStyle(e).color })"""
    )
    painted = set(page.evaluate(PAINTS)) - {"none"}
    assert painted <= set(system)
    assert system[0] in painted


@pytest.mark.parametrize("path", PATHS)
def test_a_printed_figure_is_whole_and_has_no_control(new_page: NewPage, path: str) -> None:
    page = new_page(path, width=660)
    page.emulate_media(media="print")
    for figure in page.locator(".figure").all():
        expect(figure.locator("details")).to_be_hidden()
        expect(figure.locator(".figure__caption")).to_be_visible()
        assert figure.evaluate("(e) => getComputedStyle(e).breakInside") == "avoid"
    for label in labels(page):
        assert label["size"] >= SMALLEST, label
