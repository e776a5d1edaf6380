"""What `make successors` takes for the same page, and for another."""

from __future__ import annotations

from tests.successors import successors

PAGE = """<head><meta name="generator" content="mkdocs-1">
<link href="assets/stylesheets/main.57a0d79d.min.css"></head>
<article>Text of <b>the</b> page</article>"""


def test_names_and_white_space_between_tags_make_no_difference() -> None:
    other = PAGE.replace("mkdocs-1", "another-2").replace("57a0d79d", "1d60cbd7")
    other = other.replace(">\n", ">\n\n   ").replace("<article>", "<article >")
    assert list(successors.differences(PAGE, other)) == []


def test_another_word_or_tag_makes_one() -> None:
    other = PAGE.replace("Text", "Texts").replace("<b>", "<i>")
    assert list(successors.differences(PAGE, other)) == [
        "- Text of", "- <b>", "+ Texts of", "+ <i>",
    ]  # fmt: skip


def test_an_article_is_compared_without_its_frame() -> None:
    assert successors.article(PAGE) == "<article>Text of <b>the</b> page"
