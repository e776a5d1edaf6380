"""A kind is a file in each of two languages, and a line in each registry; an eighth one shows it."""

from __future__ import annotations

import re

import pytest

from guidekit.quiz.kinds import registry
from guidekit.quiz.kinds.ordering import Ordering
from tests.project import ROOT
from tests.unit.quiz.helpers import convert, well_formed
from tests.unit.quiz.pick.pick import Pick, PickKind

PYTHON = ROOT / "hooks/guidekit/quiz"
SCRIPTS = ROOT / "overrides/assets/quiz"
SOURCE = """/// quiz | an-id
    type: pick

**Which helps *first*?**

1. A listener
2. A budget
3. A calendar

A listener knows what is asked.

///
"""


@pytest.fixture
def pick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The registry with one line more."""
    monkeypatch.setattr(registry, "KINDS", (PickKind(), *registry.KINDS))


@pytest.mark.usefixtures("pick")
def test_a_new_kind_goes_from_markdown_to_html() -> None:
    page = convert(SOURCE)

    assert isinstance(page.quiz.parts, Pick)
    assert (page.quiz.kind, page.quiz.outline.size) == ("pick", 3)
    shown = well_formed(page.html).find(".//div[@data-kind='pick']")
    assert shown is not None
    picks = shown.findall("./ol/li")
    assert [item.get("data-pick") for item in picks] != ["1", "2", "3"]
    assert sorted(str(item.get("data-pick")) for item in picks) == ["1", "2", "3"]
    told = "".join(well_formed(page.html).find(".//details").itertext())  # type: ignore[union-attr]
    right = [item.get("data-pick") for item in picks].index("1")
    assert f"The answer: {'ABC'[right]}" in told


@pytest.mark.usefixtures("pick")
def test_its_mistakes_are_told_like_those_of_any_other() -> None:
    empty = convert(SOURCE.replace("A budget", "")).told
    silent = convert(SOURCE.replace("A listener knows what is asked.\n\n", "")).told
    options = "- [x] A\n    > Yes.\n- [ ] B\n    > No.\n"
    other = convert(f"/// quiz | an-id\n    type: pick\n\nWhich?\n\n{options}\n///\n").told

    assert "page.md:7: an empty item: '2.'" in empty
    assert "A question of the kind 'pick' ends with a paragraph that says why" in silent
    assert "'type: pick', but this is written as 'single'" in other


@pytest.mark.usefixtures("pick")
def test_other_kinds_stay_what_they_are() -> None:
    assert isinstance(convert(SOURCE.replace("    type: pick\n", "")).quiz.parts, Ordering)


def test_without_its_line_it_is_no_choice() -> None:
    assert "'type: pick' is no choice" in convert(SOURCE).told


def test_both_halves_have_the_same_names() -> None:
    python = {path.stem for path in (PYTHON / "kinds").iterdir() if not path.stem.startswith("_")}
    scripts = {path.stem for path in (SCRIPTS / "kinds").iterdir()}
    listed = re.findall(r"^  (\w+): \w+,$", (SCRIPTS / "kinds/registry.js").read_text(), re.M)

    assert python - {"kind"} == scripts
    assert tuple(listed) == registry.names()


def test_nothing_else_knows_a_kind_by_its_name() -> None:
    """What reads, shows and judges every question, in both languages, asks the registry."""
    shared = [path for path in PYTHON.rglob("*.py") if "kinds" not in path.parts]
    shared += SCRIPTS.glob("*.js")
    name = re.compile(rf"""["'`]({"|".join(registry.names())})["'`]|\bkinds\.(?!kind|registry)\w""")
    found = [
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in shared
        for match in name.finditer(path.read_text("utf-8").split('"""', 2)[-1])
    ]

    assert found == []
    assert name.search("if kind == 'ordering':")


def test_the_glossary_knows_no_kind_by_its_classes() -> None:
    for path in (ROOT / "hooks/guidekit/glossary").rglob("*.py"):
        found = re.findall(r"quiz__(?:option|row|column|choice|item)\w*", path.read_text("utf-8"))
        assert found == [], path
