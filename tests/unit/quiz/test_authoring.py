"""The examples in AUTHORING.md can be copied as they are."""

from __future__ import annotations

import re

import pytest

from guidekit.quiz.kinds import registry
from tests.project import ROOT
from tests.unit.quiz.helpers import convert, well_formed

GUIDE = (ROOT / "AUTHORING.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```markdown\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("example", EXAMPLES)
def test_example(example: str) -> None:
    page = convert(example)

    quiz = page.quiz
    shown = well_formed(page.html).find(f".//div[@id='quiz-{quiz.id}']")
    assert shown is not None
    assert shown.get("data-kind") == quiz.kind
    assert shown.find(".//details[@class='quiz__answer']") is not None


def test_every_kind_has_an_example() -> None:
    kinds = {convert(example).quiz.kind for example in EXAMPLES}

    assert kinds == set(registry.names())


def test_examples_stand_on_one_page_as_well() -> None:
    page = convert("\n\n".join(EXAMPLES))

    assert page.told == ""
    assert len({question.id for question in page.questions}) == len(EXAMPLES)


def test_every_option_of_the_header_is_explained() -> None:
    explained = set(re.findall(r"^\| `(\w+): ", GUIDE, re.MULTILINE))

    assert explained == set(registry.header_keys().all)
