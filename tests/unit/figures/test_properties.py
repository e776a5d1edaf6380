"""Whatever an author writes, the checks answer with findings, never with an exception."""

from __future__ import annotations

import tempfile
from pathlib import Path

import yaml
from hypothesis import given
from hypothesis import strategies as st

from guidekit.figures import drawing, uses, words
from guidekit.figures.model import Drawing, Node
from tests.unit import made

SNIPPETS = [
    "/// figure | a\n",
    "///\n",
    "/// figrue | a\n",
    "```\n",
    "- x\n",
    "> ",
    "    ",
    "\n",
    "|",
]
PAGES = st.lists(st.one_of(st.sampled_from(SNIPPETS), st.text(max_size=8)), max_size=20).map(
    "".join
)
TAGS = [
    "<svg>",
    "</svg>",
    "<text data-label='a'>",
    "</text>",
    "<circle/>",
    "viewBox='0 0 0 9'",
    "&x;",
]
DRAWINGS = st.lists(st.one_of(st.sampled_from(TAGS), st.text(max_size=5)), max_size=12).map("".join)
ROOT = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{}</svg>'
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)
KEYS = st.sampled_from(["title", "description", "caption", "labels", "parts", "in_words", "x"])


def temporary(text: str, suffix: str) -> Path:
    with tempfile.NamedTemporaryFile(suffix=suffix, delete=False) as file:
        file.write(text.encode("utf-8", "replace"))
    return Path(file.name)


@given(PAGES)
def test_each_use_stands_on_a_line_of_the_page(page: str) -> None:
    for use in uses.find(made.page(page)):
        assert "fig" in page.split("\n")[use.line - 1].lower()
        assert use.id or use.problem


@given(PAGES)
def test_a_figure_is_found_under_any_text(page: str) -> None:
    shown = uses.find(made.page("/// figure | last-one\n///\n\n" + page))
    assert shown[0].id == "last-one"
    assert shown[0].problem == ""


@given(DRAWINGS)
def test_any_drawing_is_read_or_said_to_be_none(text: str) -> None:
    path = temporary(ROOT.format(text), ".svg")
    drawn, found = drawing.read(path)
    path.unlink()
    assert drawn is not None or len(found) == 1


@given(st.dictionaries(KEYS, VALUES))
def test_any_words_are_read_or_have_problems(values: dict[str, object]) -> None:
    path = temporary(yaml.safe_dump(values), ".yml")
    text = Node("text", {"data-label": "a"}, 1)
    spoken, found = words.read(path, Drawing(Path("x.svg"), Node("svg", {}, 1, [text])))
    path.unlink()
    assert (spoken is None) == bool(found)


@given(st.text())
def test_any_file_of_words_is_read_or_has_problems(text: str) -> None:
    path = temporary(text, ".yml")
    spoken, found = words.read(path, Drawing(Path("x.svg"), Node("svg", {}, 1)))
    path.unlink()
    assert (spoken is None) == bool(found)
