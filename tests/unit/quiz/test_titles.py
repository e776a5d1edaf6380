"""A question's words in a list: no mark of Markdown or HTML is left, no word is lost."""

from __future__ import annotations

import pytest

from guidekit.quiz.titles import plain


@pytest.mark.parametrize(
    ("stem", "title"),
    [
        ("**Which one?**", "Which one?"),
        ("**Which *of* these `<b>` tags?**[^note]", "Which of these <b> tags?"),
        ('**<span class="no-glossary">POST</span>, in order**', "POST, in order"),
        ("The \\_\\_\\_ comes first", "The ___ comes first"),
        ("A & B, *dark social*{ lang=en }", "A & B, dark social"),
    ],
)
def test_plain(stem: str, title: str) -> None:
    assert plain(stem) == title
