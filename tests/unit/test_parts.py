"""The parts of a guide are numbered from 1 on, in each language alike, and drawn whatever their number."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from guidekit.contrast import parts as colours
from guidekit.contrast.loader import load
from guidekit.diagnostics import report
from guidekit.parts import numbers, shapes
from guidekit.settings import Parts, Settings
from guidekit.sources.guide import Guide
from tests.project import TEST_GUIDE
from tests.unit import made

PALETTE = TEST_GUIDE / "palette.yml"


def guide(folder: Path, *written: str, french: tuple[str, ...] | None = None) -> Guide:
    """A guide whose n-th page has the n-th line in its front matter."""
    by_language = {"en": written, "fr": written if french is None else french}
    pages = [
        made.page(f"---\ntitle: T\n{line}\n---\n", f"docs/{code}/{place}.md", code)
        for code, lines in by_language.items()
        for place, line in enumerate(lines)
    ]
    return made.guide(folder, *pages)


def told(folder: Path, *written: str, french: tuple[str, ...] | None = None) -> str:
    return report(numbers.check(guide(folder, *written, french=french)))


@pytest.mark.parametrize("count", [0, 1, 3, 5, 6])
def test_any_number_of_parts_is_right(tmp_path: Path, count: int) -> None:
    lines = [f"part: {number}" for number in range(count, 0, -1)]
    assert told(tmp_path, *lines, "x: 1") == ""
    assert numbers.total(guide(tmp_path, *lines, "x: 1")) == count


@pytest.mark.parametrize("value", ["two", "true", "2.5", "-1", "0", "7", "[2]", "second 2", '"2"'])
def test_a_number_that_is_none(tmp_path: Path, value: str) -> None:
    found = told(tmp_path, "part: 1", f"part: {value}")
    assert "docs/en/1.md:3: `part` is no number of a chapter: " in found
    assert "Write a whole number from 1 to 6, as `part: 2`" in found


def test_a_number_twice(tmp_path: Path) -> None:
    found = told(tmp_path, "part: 1", "part: 1")
    assert "docs/en/1.md:3: `part: 1` is that of 0.md already" in found


def test_a_number_left_out(tmp_path: Path) -> None:
    found = told(tmp_path, "part: 1", "part: 3", "part: 4")
    assert "docs/en/1.md:3: there is a `part: 3`, and no `part: 2`. Number the 3 from 1 on" in found


def test_another_number_in_another_language(tmp_path: Path) -> None:
    found = told(tmp_path, "part: 1", "part: 2", french=("part: 2", "part: 1"))
    assert "docs/en/0.md:3: `part` is '1' here and '2' in 'fr'" in found
    found = told(tmp_path, "part: 1", french=("x: 1",))
    assert "docs/en/0.md:3: `part` is '1' here and none in 'fr'" in found


def test_the_key_is_a_setting() -> None:
    settings = Settings(parts=Parts("cause"))
    assert numbers.number_of({"cause": 2}, settings) == 2
    assert numbers.number_of({"part": 2}, settings) == 0
    assert numbers.number_of({"cause": "two"}, settings) == 0
    assert numbers.number_of({"cause": True}, settings) == 0


def test_more_parts_than_colours_are_told(tmp_path: Path) -> None:
    palette, _ = load(PALETTE)
    assert palette is not None
    five = guide(tmp_path, *(f"part: {number}" for number in range(1, 6)))
    (found,) = colours.check(five, palette)
    assert "the guide has 5 parts, and colours for 4" in found.message
    assert "c5, c5-text" in found.hint
    assert list(colours.check(guide(tmp_path, "part: 1"), palette)) == []


def test_a_figure_in_a_colour_that_is_not_there(tmp_path: Path) -> None:
    palette, _ = load(PALETTE)
    assert palette is not None
    drawing = tmp_path / "docs/figures/a.svg"
    drawing.parent.mkdir(parents=True)
    drawing.write_text('<svg>\n<path class="guide-fill-c4 guide-stroke-c5"/></svg>', "utf-8")
    (found,) = colours.check(guide(tmp_path), palette)
    assert (found.path, found.line) == (drawing, 2)
    assert "'guide-stroke-c5' has no colour" in found.message


def test_shapes_differ() -> None:
    assert len(set(shapes.SHAPES)) == shapes.MOST == 6
    assert 'class="shape shape--5"' in shapes.shape(5)


@pytest.mark.parametrize("parts", range(shapes.MOST + 1))
def test_rows_hold_every_shape(parts: int) -> None:
    for drawn in (shapes.wordmark(parts), shapes.lost(parts)):
        assert drawn.count("<path") == parts
        if parts:
            ET.fromstring(drawn)  # noqa: S314  (written by us)
    assert shapes.lost(parts).count("not-found__gap") == (parts > 1)


@pytest.mark.parametrize("parts", range(1, shapes.MOST + 1))
def test_the_icon_stays_in_its_square(parts: int) -> None:
    for _, place in shapes.placed(parts, 32):
        x, y, scale = map(float, re.findall(r"[\d.]+", place))
        assert 0 <= x <= x + 48 * scale <= 32
        assert 0 <= y <= y + 48 * scale <= 32
