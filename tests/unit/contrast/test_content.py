"""Colours in pages and pictures: found at their line, and nothing found in code or comments."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidekit.contrast.content import scan_page, scan_svg
from guidekit.contrast.loader import load
from guidekit.contrast.stylesheet import favicon_svg, figure_classes
from guidekit.sources.page import parse
from tests.unit.contrast.palettes import PALETTE, case_list

CASES: list[dict[str, Any]] = case_list("content-colours.yml")
PAGE = Path("docs/en/page.md")
PICTURE = Path("docs/figures/picture.svg")


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["name"]))
def test_a_page(case: dict[str, Any]) -> None:
    found = sorted(
        scan_page(parse(case["text"], PAGE, "en")), key=lambda item: (item.line, item.message)
    )
    assert [item.line for item in found] == case.get("lines", []), found
    for says in case.get("says", []):
        assert any(says in item.text() for item in found), found
    assert all(item.hint for item in found)


def test_every_finding_says_what_to_write_instead() -> None:
    page = "<font>\n<p style='color:red'>\n<p style='opacity:.5'>\n<svg><path fill='red'/></svg>"
    hints = [item.hint for item in scan_page(parse(page, PAGE, "en"))]
    assert ["**bold**" in hints[0], "palette.yml" in hints[1]] == [True, True]
    assert ["measured" in hints[2], "currentColor" in hints[3]] == [True, True]


def test_classes_named_in_hints_exist() -> None:
    hints = " ".join(
        item.hint
        for item in [
            *scan_page(parse("<svg><path fill='red'/></svg>", PAGE, "en")),
            *scan_svg(PICTURE, "<svg><path fill='red'/></svg>"),
        ]
    )
    named = re.findall(r'class="([^"]+)"', hints)
    assert len(named) == 2
    assert set(named) <= figure_classes()


@pytest.mark.parametrize(
    ("picture", "lines"),
    [
        ("<svg>\n<path fill='#f00'/>\n</svg>", [2]),
        ("<svg>\n<style>\n.a { fill: #f00 }\n</style>\n</svg>", [3]),
        ("<svg>\n<style><![CDATA[\n.a { fill: #f00 }\n]]></style>\n</svg>", [3]),
        ("<svg><g style='stroke: teal'/></svg>", [1]),
        ("<svg><g style='filter: url(#f)'/></svg>", [1]),
        ("<?xml version='1.0'?>\n<!DOCTYPE svg>\n<svg><path stroke='red'/></svg>", [3]),
        ("<svg>`<path fill='red'/>`</svg>", [1]),
        ("<svg><!-- <path fill='red'/> --><path fill='currentColor' stroke='none'/></svg>", []),
        ("<svg class='guide-fill-c2'><path/></svg>", []),
    ],
)
def test_a_picture(picture: str, lines: list[int]) -> None:
    found = scan_svg(PICTURE, picture)
    assert [item.line for item in found] == lines
    assert all(item.path == PICTURE for item in found)


def test_a_picture_with_own_colours_is_seen_as_one() -> None:
    palette, _ = load(PALETTE)
    assert palette is not None
    assert len(scan_svg(PICTURE, favicon_svg(palette, 4))) == 8


marks = st.text(
    alphabet=st.sampled_from(list("<>/!-[]`~{}:;=\"' \n\t>#.a|?&")) | st.sampled_from("éx1"),
    max_size=60,
)
parts = st.lists(
    marks
    | st.sampled_from(
        ["<!--", "-->", "```", "<style>", "</style>", "<svg fill=", "style=", "<![CDATA["]
    )
).map("".join)


@given(parts)
def test_no_page_and_no_picture_raises(text: str) -> None:
    lines = text.count("\n") + 1
    for found in (scan_page(parse(text, PAGE, "en")), scan_svg(PICTURE, text)):
        assert all(1 <= item.line <= lines for item in found)


@given(parts)
def test_blanking_keeps_every_line_and_place(text: str) -> None:
    masked = parse(text, PAGE, "en").masked_file
    assert len(masked) == len(text)
    assert all(
        new in (old, " ") and (old != "\n" or new == "\n")
        for old, new in zip(text, masked, strict=True)
    )


@given(parts)
def test_what_stands_in_a_fence_or_comment_is_never_reported(text: str) -> None:
    inside = text.replace("~", "").replace("--", "")
    assert scan_page(parse(f"~~~~\n{inside}\n<font>\n~~~~\n", PAGE, "en")) == []
    assert scan_page(parse(f"<!-- {inside.replace('```', '')} <font> -->\n", PAGE, "en")) == []
