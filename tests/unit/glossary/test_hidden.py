"""What is closed, hidden or no prose: it takes no link that a reader would miss or trip over."""

from __future__ import annotations

from pathlib import Path

import pytest

from guidekit.glossary import rules
from guidekit.glossary.extension import to_html
from guidekit.glossary.link import link
from guidekit.glossary.matcher import Matcher
from guidekit.glossary.read import read_page
from guidekit.sources.page import parse

_SOURCE = "governance {: #governance }\n:   Who decides.\n\nbuzz {: #buzz }\n:   Noise.\n"


def linked(html: str) -> str:
    glossary, found = read_page(parse(_SOURCE, Path("glossary.md"), "en"), to_html)
    assert not found
    return link(html, Matcher(glossary, rules.load("en")), "glossary/").body


@pytest.mark.parametrize(
    "closed",
    [
        "<details><summary>x</summary><p>governance</p></details>",
        '<details class="note"><summary>x</summary><p>governance</p></details>',
        "<div hidden><p>governance</p></div>",
    ],
)
def test_a_link_in_what_is_closed_does_not_use_up_the_sections(closed: str) -> None:
    assert linked(f"{closed}<p>governance</p>").count("glossary-link") == 2


def test_what_stands_open_does() -> None:
    opened = "<details open><summary>x</summary><p>governance</p></details><p>governance</p>"
    assert linked(opened).count("glossary-link") == 1


@pytest.mark.parametrize(
    "html",
    [
        '<span aria-hidden="true">governance</span>',
        "<fieldset><legend>governance</legend></fieldset>",
        "<output>governance</output>",
        '<span role="link">governance</span>',
    ],
)
def test_no_link_in_what_is_a_control_or_never_spoken(html: str) -> None:
    assert "glossary-link" not in linked(f"<p>{html}</p>")


def test_a_word_may_break_inside() -> None:
    assert ">gover<wbr>nance</a>" in linked("<p>gover<wbr>nance</p>")


def test_a_sentence_may_begin_with_a_dash() -> None:
    assert "glossary-link" in linked("<p>— Buzz, he said.</p>")
    assert "glossary-link" not in linked("<p>The firm — Buzz Ltd — closed.</p>")
