"""A search that can't work in a browser is told, each seeded defect by its own sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from guidekit.search.check import faults


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A written site of one page with one section."""
    (tmp_path / "search").mkdir()
    (tmp_path / "search.js").write_text("")
    (tmp_path / "index.html").write_text('<h2 id="one">One</h2>')
    write(tmp_path, [{"kind": "page", "page": 0}, {"kind": "section", "page": 0, "at": "one"}])
    return tmp_path


def write(site: Path, places: list[dict[str, object]], url: str = "") -> None:
    data = {"pages": [[url, "Title", ""]], "places": places}
    (site / "search/places.json").write_text(json.dumps(data))
    (site / "search/texts.json").write_text(json.dumps([""] * len(places)))


def told(site: Path) -> list[str]:
    return list(faults(site, "search", site / "search.js"))


def test_a_search_that_works_is_left_alone(site: Path) -> None:
    assert told(site) == []


def test_a_script_that_is_missing(site: Path) -> None:
    (site / "search.js").unlink()
    assert told(site) == ["the script of the search is missing: search.js"]


def test_an_index_that_is_broken(site: Path) -> None:
    (site / "search/texts.json").write_text("{")
    assert "the index of the search can't be read" in told(site)[0]


def test_texts_of_another_build(site: Path) -> None:
    (site / "search/texts.json").write_text("[]")
    assert told(site) == ["the search knows 2 places and 0 texts"]


def test_a_place_that_is_not_at_its_address(site: Path) -> None:
    write(site, [{"page": 0, "at": "two"}])
    assert told(site) == ["the search leads to '#two', which isn't there"]
    write(site, [{"page": 0}], "gone/")
    assert told(site) == ["the search leads to a page that isn't there: 'gone/'"]
