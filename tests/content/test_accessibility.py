"""What the page on accessibility says of every page: axe in both schemes, 320 px, labels of figures."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import violations
from tests.browser.fixtures import NewPage
from tests.browser.test_figures import ILL_PLACED, SMALLEST, labels, overlap
from tests.browser.test_pages import TOO_WIDE
from tests.project import PREFIX, ROOT

NAMES = sorted(
    re.sub(r"(^|/)index$", "", path.relative_to(ROOT / "docs/en").with_suffix("").as_posix())
    for path in (ROOT / "docs/en").rglob("*.md")
)
PATHS = [f"{prefix}{name}/" if name else prefix for prefix in PREFIX.values() for name in NAMES]
CHAPTERS = [path for path in PATHS if "causes/" in path]
# The whole guide on one page holds the other pages' parts, each asked on its own page; once is enough.
ASKED = [
    (path, s) for path in PATHS for s in ("light", "dark") if "print" not in path or s == "light"
]


@pytest.mark.parametrize(("path", "scheme"), ASKED)
def test_axe_finds_no_violation(new_page: NewPage, path: str, scheme: str) -> None:
    page = new_page(path, color_scheme=scheme)
    expect(page.locator("html")).to_have_class(re.compile(r"\bjs$"))
    assert violations(page) == []


@pytest.mark.parametrize("path", PATHS)
def test_nothing_scrolls_sideways_at_320_px(new_page: NewPage, path: str) -> None:
    page = new_page(path, width=320, height=640)
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    assert page.evaluate(TOO_WIDE) == []


@pytest.mark.parametrize("path", CHAPTERS)
def test_labels_of_figures_are_ink_on_paper_apart_and_readable(
    new_page: NewPage, path: str
) -> None:
    page = new_page(path)
    for width in (1280, 360, 320):
        page.set_viewport_size({"width": width, "height": 700})
        assert page.evaluate(ILL_PLACED) == []
        found = labels(page)
        for index, one in enumerate(found):
            assert one["size"] >= SMALLEST, one
            assert one["box"][0] >= one["around"][0] - 1, one
            assert one["box"][2] <= one["around"][2] + 1, one
            for other in found[index + 1 :]:
                apart = one["picture"] != other["picture"] or not overlap(one["box"], other["box"])
                assert apart, (one["text"], other["text"])


@pytest.mark.parametrize("path", [path for path in CHAPTERS if "2-strategy" in path])
def test_the_canvas_fits_one_sheet_with_room_to_write(new_page: NewPage, path: str) -> None:
    page = new_page(path, width=658, height=979)  # what the margins leave of A4, at 96 dots an inch
    page.emulate_media(media="print")
    sheet = page.locator(".sheet").first.bounding_box()
    assert sheet and sheet["height"] <= 979
    assert page.locator(".sheet").first.locator("tbody tr").count() == 17
