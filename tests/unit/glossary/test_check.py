"""The gates: each is shown a defect, and stays quiet without it."""

from __future__ import annotations

from pathlib import Path

import pytest

from guidekit.diagnostics import Severity
from guidekit.glossary.check import check
from guidekit.glossary.extension import to_html
from tests.unit import made

EN = """\
reach {: #reach data-forms="scope" }
:   How many saw it; see [buzz](#buzz).

buzz {: #buzz data-auto="no" }
:   Talk.
"""
FR = """\
portée {: #reach }
:   Combien l’ont vu.

buzz {: #buzz data-auto="no" }
:   Ce qu’on dit.
"""
PAGES = {
    "en": "The scope and the [talk](../glossary.md#buzz).\n",
    "fr": "La portée et le [bruit](glossary.md#buzz).\n",
}


def guide(folder: Path, *changes: tuple[str, str, str]) -> list[str]:
    """The findings on a sound guide after changes: in which file, what, and what instead."""
    texts = {"en": EN, "fr": FR, **{f"{code} page": text for code, text in PAGES.items()}}
    for name, old, new in changes:
        assert old in texts[name]
        texts[name] = texts[name].replace(old, new)
    pages = [
        made.page(text, str(folder / code / name), code)
        for code in ("en", "fr")
        for name, text in (("glossary.md", texts[code]), ("a.md", texts[f"{code} page"]))
    ]
    return [found.text(folder) for found in check(made.guide(folder, *pages), to_html)]


def test_a_sound_guide_is_sound(tmp_path: Path) -> None:
    assert guide(tmp_path) == []


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (
            ("en", "buzz {: #buzz", 'buzz {: #buzz data-forms="Scope"'),
            "en/glossary.md:4: the form 'Scope' of 'buzz' is already one of 'reach'. 'rea",
        ),
        (
            ("fr", "#reach", "#portee"),
            "en/glossary.md:1: 'reach' (reach) is missing in fr/glossary.md. Add it there",
        ),
        (
            ("fr", "#reach", "#portee"),
            "fr/glossary.md:1: 'portee' (portée) is missing in en/glossary.md. Add it there",
        ),
        (("en", "Talk.", ""), "en/glossary.md:4: the term 'buzz' has no definition"),
        (("fr", FR, "\n"), "fr/glossary.md:1: the glossary has no entry"),
        (
            ("en page", "scope", "range"),
            "en/glossary.md:1: advice: no page uses 'reach'. Add the forms that pages use",
        ),
        (
            ("en page", "[talk](../glossary.md#buzz)", "buzz"),
            "en/glossary.md:4: advice: no page uses 'buzz'. It has data-auto=\"no\": link",
        ),
        (
            ("en page", "scope", "`scope`"),
            "en/glossary.md:1: advice: no page uses 'reach'",
        ),
    ],
)
def test_a_defect_is_told(tmp_path: Path, change: tuple[str, str, str], expected: str) -> None:
    found = guide(tmp_path, change)
    assert any(text.startswith(expected) for text in found), found


def test_a_capital_that_keeps_a_term_from_being_found_is_named(tmp_path: Path) -> None:
    found = guide(tmp_path, ("fr", "portée {", "Portée {"))
    assert found == [
        "fr/glossary.md:1: advice: no page uses 'Portée'. A capital is kept: write it small unless "
        "it is a name."
    ]


def test_links_in_code_and_on_other_sites_are_not_looked_at(tmp_path: Path) -> None:
    text = "`[x](glossary.md#x)` [y](https://example.org/glossary.md#y)\n\n```\n[z](glossary.md#z)\n```\n"
    assert guide(tmp_path, ("en page", "The", text + "The")) == []


def test_plurals_of_two_entries_that_are_the_same_are_advice(tmp_path: Path) -> None:
    text = 'a test {: #a data-forms="bus" }\n:   A.\n\nb test {: #b data-forms="buse" }\n:   B.\n'
    pages = [made.page(text, "docs/en/glossary.md"), made.page("bus, b test")]
    (found,) = check(made.guide(tmp_path, *pages), to_html)
    assert (found.severity, found.line) == (Severity.ADVICE, 4)
    assert "'buses' of 'b test' is already one of 'a test'" in found.message


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        ("# why\nbuzz\n", []),
        ("buz\nbuzz\n", ["lookup.txt:1: no glossary has an entry 'buz'. Did you mean 'buzz'?"]),
        (
            "buzz\nbuzz\n",
            ["lookup.txt:2: the id 'buzz' stands on line 1 already. Keep one of them."],
        ),
        (
            "buzz\nreach\n",
            [
                "lookup.txt:2: advice: 'reach' is kept for readers who look it up, yet pages use it. "
                "Take it out."
            ],
        ),
    ],
)
def test_an_entry_may_be_kept_to_be_looked_up(
    tmp_path: Path, listed: str, expected: list[str]
) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/lookup.txt").write_text(listed, "utf-8")
    found = guide(tmp_path, ("en page", "[talk](../glossary.md#buzz)", "talk"))
    assert found == [f"docs/{text}" for text in expected]


def test_an_entry_that_one_language_alone_uses_may_be_kept(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/lookup.txt").write_text("reach\n", "utf-8")
    assert guide(tmp_path, ("en page", "scope", "range")) == []
