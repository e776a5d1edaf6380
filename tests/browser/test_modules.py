"""The scripts' own functions, in a browser, from the tables that Python is tested with: both judge alike."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Page

from guidekit.fold import folded
from guidekit.quiz.kinds.gaps.read import bare
from guidekit.search.rules import rules as search_rules
from tests.browser.modules import empty_page
from tests.project import ROOT

FOLDING: dict[str, Any] = json.loads((ROOT / "tests/cases/folding.json").read_text("utf-8"))
NUMBERS: dict[str, Any] = json.loads((ROOT / "tests/cases/numbers.json").read_text("utf-8"))
GROUPS = {"comma": ",", "space": "\N{NARROW NO-BREAK SPACE}"}


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """An empty page that can import every module as it is in the repository."""
    with empty_page(browser) as page:
        yield page


def call(page: Page, module: str, function: str, arguments: list[Any]) -> Any:
    """What a module's function returns for each list of arguments; NaN comes as None."""
    return page.evaluate(
        """async ([module, name, calls]) => {
          const made = (await import(module))[name]
          return calls.map((one) => made(...one)).map((value) => (Number.isNaN(value) ? null : value))
        }""",
        [f"/{module}", function, arguments],
    )


@pytest.mark.parametrize("accents", [True, False])
def test_the_script_folds_every_text_of_the_table_as_python_does(page: Page, accents: bool) -> None:
    texts = [text for name in FOLDING if name != "why" for row in FOLDING[name] for text in row[:2]]
    found = call(page, "shared/fold.js", "folded", [[text, accents] for text in texts])
    assert found == [folded(text, accents) for text in texts]


@pytest.mark.parametrize("accents", [True, False])
def test_the_script_folds_every_character_as_python_does(page: Page, accents: bool) -> None:
    known = [chr(code) for code in range(sys.maxunicode + 1)]
    texts = [one for one in known if unicodedata.category(one) not in {"Cn", "Cs", "Co"}]
    found = call(page, "shared/fold.js", "folded", [[f"a{one}b", accents] for one in texts])
    differ = [
        (hex(ord(one)), script)
        for one, script in zip(texts, found, strict=True)
        if script != folded(f"a{one}b", accents)
    ]
    assert differ == []


@pytest.mark.parametrize("accents", [True, False])
def test_an_answer_is_stripped_as_python_strips_it(page: Page, accents: bool) -> None:
    texts = [" « L’Été ». ", '"Reach!"', "...", "(a) b?", "d'accord", "« oui »"]
    found = call(page, "quiz/kinds/gaps.js", "bare", [[text, accents] for text in texts])
    assert found == [bare(text, accents) for text in texts]


@pytest.mark.parametrize("group", GROUPS)
def test_numbers_as_readers_write_them(page: Page, group: str) -> None:
    cases = NUMBERS["cases"]
    arguments = [[case["text"], GROUPS[group], ""] for case in cases]
    found = call(page, "quiz/numbers.js", "number", arguments)
    wrong = [
        (case["text"], number, case[group])
        for case, number in zip(cases, found, strict=True)
        if number != case[group]
    ]
    assert wrong == []


def test_a_unit_that_stands_beside_the_field_may_be_typed_too(page: Page) -> None:
    assert call(page, "quiz/numbers.js", "number", [["3 months", ",", "months"]]) == [3]


WORDS: dict[str, Any] = yaml.safe_load((ROOT / "tests/cases/words.yml").read_text("utf-8"))


@pytest.mark.parametrize("language", WORDS)
def test_a_search_brings_the_forms_of_a_word_to_one(page: Page, language: str) -> None:
    rows = [(row, kind) for kind, found in WORDS[language].items() for row in found]
    forms = page.evaluate(
        """async ([rules, rows]) => {
          const { Words } = await import("/search/words.js")
          const words = new Words(rules)
          const brought = (text) => words.units(text).map(([one]) => words.form(one)).join(" ")
          return rows.map((row) => row.map(brought))
        }""",
        [search_rules(language), [row for row, _ in rows]],
    )
    wrong = [
        (row, found)
        for (row, kind), found in zip(rows, forms, strict=True)
        if (len(set(found)) == 1) != (kind == "same")
    ]
    assert wrong == []
