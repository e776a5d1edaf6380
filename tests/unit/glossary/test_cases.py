"""The golden cases: a page in Markdown, a glossary, and the texts that must become links."""

from __future__ import annotations

import json
import re
import unicodedata
from typing import Any

import html5lib
import pytest

from guidekit.glossary.extension import GlossaryExtension
from guidekit.glossary.model import Entry
from guidekit.glossary.scope import Per
from tests.project import CASES
from tests.unit.glossary.helpers import convert, matcher, unlink

_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_LINK = re.compile(r'<a class="glossary-link"[^>]*>(.*?)</a>', re.DOTALL)


def cases() -> list[Any]:
    found = []
    for name in ("glossary.json", "glossary-more.json"):
        for case in json.loads((CASES / name).read_text("utf-8")):
            found.append(pytest.param(case, id=f"{case['id']} {case.get('title', '')}".strip()))
    return found


def extension(case: dict[str, Any]) -> GlossaryExtension:
    entries = [
        Entry(
            f"t{number}",
            term["term"],
            term.get("definition", "What it means."),
            tuple(term.get("aliases", ())),
            plural=term.get("plural", True),
            auto=term.get("auto", True),
        )
        for number, term in enumerate(case["terms"])
    ]
    made = GlossaryExtension(
        matcher(*entries, language=case.get("language", "fr")), Per(case.get("scope", "section"))
    )
    if case.get("page") == "glossary":
        made.begin_glossary()
    else:
        made.begin_page("../../glossary/")
    return made


def same(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


@pytest.mark.parametrize("case", cases())
def test_links_what_must_be_linked(case: dict[str, Any]) -> None:
    source = _FRONT_MATTER.sub("", case["markdown"])
    html = convert(source, extension(case))
    assert [same(text) for text in _LINK.findall(html)] == [same(text) for text in case["expected"]]
    assert unlink(html) == convert(source)


@pytest.mark.parametrize("case", [case for case in cases() if "only_in" in case.values[0]])
def test_links_stand_in_the_element_named(case: dict[str, Any]) -> None:
    html = convert(case["markdown"], extension(case))
    tree = html5lib.parse(html, namespaceHTMLElements=False)
    parents = [
        parent.tag
        for parent in tree.iter()
        for child in parent
        if child.get("class") == "glossary-link"
    ]
    assert parents == case["only_in"]
