"""What is written as a paragraph without asking the parser must be one to the parser too."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown

from guidekit.conversion import EXTENSIONS
from guidekit.quiz.pen import is_plain_paragraph

_PIECES = ["word", "a", "ii", ".", ")", "-", "*", "_", ">", "#", "|", ":", "=", "~", "`", "{", "}"]
_MD = Markdown(
    extensions=[*EXTENSIONS],
    extension_configs={name: dict(options) for name, options in EXTENSIONS.items()},
)


@pytest.mark.parametrize(
    "text",
    ["Because it is", "Two lines\nof one text", "“Work” means nothing", "1000 people", "*No* one"],
)
def test_plain(text: str) -> None:
    assert is_plain_paragraph(text)


@pytest.mark.parametrize(
    "text",
    [
        "a. One", "ii) Two", "1. Three", "- Four", "Term\n: Meaning", "a | b\n---|---", "Head\n===",
        "One\n\nTwo", "Ends { .note }", "/// note", "___", "Text\n    code", "[^1]: Note", "",
    ],
)  # fmt: skip
def test_not_plain(text: str) -> None:
    assert not is_plain_paragraph(text)


@given(st.lists(st.sampled_from([*_PIECES, " ", " ", "\n"]), max_size=16).map("".join))
def test_plain_is_one_paragraph_to_the_parser(text: str) -> None:
    if is_plain_paragraph(text):
        html = _MD.reset().convert(text)
        assert html.startswith("<p>")
        assert html.count("<p>") == 1
        assert html.endswith("</p>")
