"""The extension among others: where it may stand, whose state it keeps, what it never tells."""

from __future__ import annotations

import logging
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from markdown import Markdown, markdown

from guidekit.quiz.extension import QuizExtension
from guidekit.quiz.model import Question
from tests.golden import load
from tests.unit.quiz.helpers import cases, convert, well_formed

QUESTION = "/// quiz | an-id\n\n**Which?**\n\n- [x] One\n    > Yes.\n- [ ] Two\n    > No.\n\n///\n"


def indented(text: str, prefix: str = "    ") -> str:
    return "".join(f"{prefix}{line}" if line.strip() else line for line in text.splitlines(True))


@pytest.mark.parametrize(
    "page",
    [
        f"- a\n    - b\n\n{indented(indented(QUESTION))}\n    - c\n",
        f"- a\n    - b\n{indented(indented(QUESTION))}    - c\n",
        f"Term\n:   Definition\n\n{indented(QUESTION)}",
        f'<div markdown="1">\n\n{QUESTION}\n</div>\n',
        f'??? note "x"\n\n{indented(QUESTION)}',
        f"/// tab | A\n{QUESTION}///\n\n/// tab | B\nText.\n///\n",
        f"/// details | A\n{QUESTION}///\n",
        f"!!! note\n{indented(QUESTION)}",
        f"> - a\n>\n{indented(QUESTION, '>     ')}",
        f"   {QUESTION}",
        f"# Heading\n{QUESTION}# Heading\n",
        QUESTION.replace("///", "/////"),
        QUESTION.replace("/// quiz |", "///quiz|").replace("\n\n", "\n"),
        f"Text[^1].\n\n[^1]:\n    Note.\n\n{indented(QUESTION)}",
    ],
)
def test_a_question_is_shown_wherever_a_block_may_stand(page: str) -> None:
    shown = convert(page)

    assert shown.quiz.id == "an-id"
    tree = well_formed(shown.html)
    assert tree.find(".//div[@id='quiz-an-id']/ol/li[2]") is not None
    assert "///" not in "".join(tree.itertext())


def test_it_stands_where_it_was_written() -> None:
    page = convert(f"1. a\n\n{indented(QUESTION)}\n    after\n\n2. b\n")
    tree = well_formed(page.html)

    first, second = tree.findall("./ol/li")
    assert [child.tag for child in first] == ["p", "div", "p"]
    assert "".join(second.itertext()).strip() == "b"


def test_inline_code_is_text_under_the_guides_own_extensions_too() -> None:
    """`inlinehilite` keeps what stands in code as if it were raw HTML."""
    found: list[Question] = []
    source = QUESTION.replace("One", "The `<b>` so far").replace("Yes.", "See `results`.")
    html = markdown(
        source, extensions=["pymdownx.inlinehilite", QuizExtension(collect=found.extend)]
    )

    (question,) = found
    assert question.diagnostics == ()
    assert ">results</code>" in html


def test_one_instance_serves_many_pages() -> None:
    """A build has one extension object for all its pages, each with a parser of its own."""
    found: list[Question] = []
    extension = QuizExtension(collect=found.extend)
    for name, offset in (("a.md", 3), ("b.md", 0)):
        extension.start_page(Path(name), offset)
        Markdown(extensions=[extension]).convert(QUESTION)

    assert [(one.path.name, one.line) for one in found] == [("a.md", 4), ("b.md", 1)]


def test_a_page_without_a_question_is_left_alone() -> None:
    found: list[Question] = []
    text = "# Title\n\nText // text <!-- x -->\n\n    code\n"

    html = markdown(text, extensions=[QuizExtension(collect=found.extend)])

    assert html == markdown(text)
    assert found == []


def test_without_anyone_to_collect_problems_they_are_logged(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.ERROR, logger="guidekit.quiz"):
        markdown(QUESTION.replace("[x]", "[ ]"), extensions=[QuizExtension()])

    assert "page.md:5: no option is ticked" in caplog.text


def outside_details(node: ET.Element) -> list[ET.Element]:
    if node.tag == "details":
        return []
    return [node, *(inner for child in node for inner in outside_details(child))]


@pytest.mark.parametrize("path", cases("pages"), ids=lambda path: path.stem)
def test_nothing_outside_the_answer_shows_or_speaks_it(path: Path) -> None:
    page = convert(load(path)["input"])
    tree = well_formed(page.html)

    for quiz in tree.iterfind(".//div[@class='quiz']"):
        for node in outside_details(quiz):
            assert node.get("data-correct") is None
            assert (node.get("class") or "").split("__")[-1] not in (
                "reason",
                "solution",
                "feedback",
            )
        for details in quiz.iter("details"):
            assert details.get("data-search-exclude") == ""
            assert details.get("open") is None
            assert len(list(details.iter("details"))) == 1


def test_no_text_stands_twice() -> None:
    page = convert(load(next(path for path in cases("pages") if path.stem == "single"))["input"])

    for text in ("A mission tied", "A more regular", "Without it nobody", "notice", "Tools get"):
        assert page.html.count(text) <= 1


def test_numbers_follow_the_page_and_skip_what_is_broken() -> None:
    broken = QUESTION.replace("[x]", "[ ]").replace("an-id", "b")

    html = convert(f"{QUESTION}\n{broken}\n{QUESTION.replace('an-id', 'c')}").html

    assert ["Question 1" in html, "Question 2" in html, "Question 3" in html] == [True, True, False]


def test_the_source_stands_in_the_place_of_a_broken_question() -> None:
    source = "/// quiz | a\n\n**<b>&amp; Which?**\n\n```py\nx = 1\n```\n\n- [ ] One\n\n///"

    tree = well_formed(convert(source).html)

    code = tree.find(".//pre/code")
    assert code is not None
    assert "".join(code.itertext()).strip() == source


def test_500_options_are_no_error() -> None:
    options = "".join(f"- [{'x' if n == 7 else ' '}] Option {n}\n    > {n}.\n" for n in range(500))

    page = convert(f"/// quiz | a\n\nWhich?\n\n{options}\n///\n")

    assert page.told.endswith("advice: 500 options. Three good ones teach more than many.")
    assert page.html.count('quiz__option"') == 500
