"""A page as its author wrote it: every view of it has its place in the file."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidekit.conversion import convert
from guidekit.sources.headings import Heading, place
from guidekit.sources.page import read
from tests.unit import made

FRONT = "---\ntitle: T\n---\n"
PIECES = st.sampled_from(
    [
        *("word", "\n", "\n\n", "    ", "`", "```\n", "# A\n", "## B { #b }\n", "A\n---\n"),
        *("[x](a.md)", "[x]: a.md\n", "<a href='a.md'>", "<!--", "-->", "/// note | A\n", "///\n"),
        *("> ", "- ", "--- \n", "...\n", "\u2028", "é", "<h2>x</h2>\n", "//figure | a\n"),
    ]
)


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("[a](b.md) and [c](d_(e).md)", [("b.md", 4), ("d_(e).md", 4)]),
        ("\n![a](b.png 'title')\n\n[c]: <d.md>", [("b.png", 5), ("d.md", 7)]),
        ("<a class=x\nhref='b.md?x=1&amp;y'>", [("b.md?x=1&y", 5)]),
        ("`[a](b.md)`\n\n    [c](d.md)\n\n<!-- [e](f.md) -->", []),
        ("[^a]: A note, [b](c.md).", [("c.md", 4)]),
    ],
)
def test_links(text: str, links: list[tuple[str, int]]) -> None:
    page = made.page(FRONT + text)
    assert [(link.target, link.line) for link in page.links] == links
    for link in page.links:
        assert page.body[link.position :].startswith(link.target.split("&")[0])


@pytest.mark.parametrize(
    ("text", "headings"),
    [
        ("## A { #a }\n\n### B {: #b .c } ##", [(2, 4, "a", "A"), (3, 6, "b", "B")]),
        ("A { #a }\n===\n\nB\n---\n", [(1, 4, "a", "A"), (2, 7, "", "B")]),
        ("> ## A\n\n- ## B { #b }", [(2, 4, "", "A"), (2, 6, "b", "B")]),
        ('<h3 class="x" id="y">A</h3>', [(3, 4, "y", "A")]),
        ("    ## A\n\n```\n## B\n```", []),
    ],
)
def test_headings(text: str, headings: list[tuple[int, int, str, str]]) -> None:
    found = made.page(FRONT + text).headings
    assert [(one.level, one.line, one.id, one.text) for one in found] == headings


def test_a_heading_is_placed_past_what_only_looks_like_one() -> None:
    written = [Heading(2, 3, "", "a"), Heading(2, 5, "b", "b"), Heading(3, 7, "", "c")]
    found = place([(2, "b"), (3, "c-1"), (4, "d")], written)
    assert [one.line if one else None for one in found] == [5, 7, None]


def test_front_matter_of_every_form() -> None:
    for head, line in (("---\n---\n", 3), ("--- \na: 1\n...\n", 4), ("", 1), ("---\na: 1\n", 1)):
        page = made.page(head + "Text.")
        assert (page.body_line, page.body[-5:]) == (line, "Text.")
    assert made.page("---\n- a\n---\nText.").problems[0].line == 2


def test_a_page_is_the_same_until_its_file_changes(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("One.", "utf-8")
    first = read(path, "en", made.page("").name)
    assert read(path, "en", made.page("").name) is first
    path.write_text("Two.", "utf-8")
    assert read(path, "en", made.page("").name).body == "Two."


@given(st.lists(PIECES | st.text(max_size=5), max_size=25).map("".join))
def test_any_text_has_its_places(text: str) -> None:
    page = made.page(text)
    lines = text.count("\n") + 1
    places = [one.line for view in (page.links, page.headings, page.blocks) for one in view]
    assert all(1 <= line <= lines for line in places)
    for view in (page.masked_file, page.readable):
        assert [len(line) for line in view.split("\n")] == [len(line) for line in text.split("\n")]
    assert len(page.prose) == len(page.body)


def test_what_markdown_makes_of_a_page_is_noted(tmp_path: Path) -> None:
    text = (
        "## A *b* & `c` { #a }\n\n[x](y.md?a=1&b) <span id=s>z</span>\n\n<h3 id='h'>D &lt;</h3>\n"
    )
    page = made.page(text)
    drawn = convert(made.guide(tmp_path, page)).drawing(page)
    assert [(one.level, one.id, one.text) for one in drawn.headings] == [
        (2, "a", "A b & c"),
        (3, "h", "D <"),
    ]
    assert {"a", "s", "h"} <= set(drawn.ids)
    assert drawn.links == ["y.md?a=1&b"]
