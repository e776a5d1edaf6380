"""Whatever an author types: no exception, no character moved, every line one of the file's."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guidekit.diagnostics import Diagnostic
from guidekit.prose import footnotes, gather, length, link_text, typography
from guidekit.prose.readability import measure
from guidekit.sources import prose
from guidekit.sources.page import Page, parse
from tests.unit import made

PIECES = st.sampled_from(
    [
        *(
            "word",
            " ",
            "\n",
            "\n\n",
            "    ",
            "'",
            '"',
            "...",
            "« ",
            " »",
            " :",
            ";",
            "!",
            "?",
            " %",
            "5",
        ),
        *(
            "[here](a.md)",
            "[",
            "](",
            ")",
            "{ lang=fr }",
            "{: lang=de }",
            "*",
            "_",
            "`",
            "```\n",
            "\\",
        ),
        *(
            "[^a]",
            "[^a]: ",
            "/// quiz | id\n",
            "/// figure | id\n",
            "///\n",
            "[[",
            "]]",
            "- [x] ",
            "> ",
        ),
        *(
            "| a |\n|---|\n",
            "<b lang=fr>",
            "</b>",
            "<svg>",
            "<!--",
            "-->",
            "&nbsp;",
            "&#0;",
            "!!! note ",
            "# ",
        ),
    ]
)
TEXTS = st.lists(PIECES | st.text(max_size=8), max_size=40).map("".join)


def page_of(text: str, language: str) -> Page:
    return parse(text, Path("docs/a.md"), language)


def findings(page: Page) -> list[Diagnostic]:
    guide = made.guide(Path(tempfile.gettempdir()) / "no-such-guide", page)
    body, notes = gather.body(page), footnotes.read(page)
    other = page_of("", "fr")
    return [
        *(found for passage in gather.passages(guide) for found in typography.check(passage)),
        *length.check(page, body, guide.project.settings),
        *link_text.check(page),
        *footnotes.check(page, notes),
        *footnotes.compare([(page, notes), (other, footnotes.read(other))]),
    ]


@settings(deadline=None)
@given(TEXTS, st.sampled_from(["en", "fr"]))
def test_any_text_is_checked(text: str, language: str) -> None:
    page = page_of(text, language)
    lines = text.count("\n") + 1
    assert all(1 <= found.line <= lines and found.message for found in findings(page))


@settings(deadline=None)
@given(TEXTS)
def test_nothing_moves(text: str) -> None:
    shown = prose.prose_of(text)
    assert [len(line) for line in shown.split("\n")] == [len(line) for line in text.split("\n")]


@settings(deadline=None)
@given(TEXTS, st.sampled_from(["en", "fr"]))
def test_any_text_is_measured(text: str, language: str) -> None:
    found = measure(text, language)
    assert found.words >= 0
    assert (found.sentences > 0) == (found.words > 0)


@pytest.mark.parametrize(
    "piece",
    [
        " ",
        "*",
        "[",
        "(",
        "<b lang=fr>",
        "|",
        "-",
        "\n",
        ">",
        "/// quiz\n",
        "é",
        "?",
        "a.",
        "{: lang=fr }\n",
    ],
)
def test_no_page_is_slow(piece: str) -> None:
    page = page_of("x" + piece * 1500 + "y", "fr")
    start = time.process_time()
    findings(page)
    measure(page.body, "fr")
    assert time.process_time() - start < 2
