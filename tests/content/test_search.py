"""What readers of this guide type, and what an editor puts first: `queries.<language>.yml`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser

from tests.browser.modules import empty_page

FOLDER = Path(__file__).parent
SHOWN = 3
ANSWERS = """async ([names, texts, queries]) => {
  const { Engine } = await import("/search/engine.js")
  const engine = new Engine(JSON.parse(names))
  await engine.add(JSON.parse(texts))
  return queries.map((query) => {
    const { hits, all } = engine.search(query)
    return [all ? hits.length : 0, hits.map(({ place }) => engine.address(place))]
  })
}"""


def wrong(row: dict[str, Any], together: int, found: list[str]) -> bool:
    """Whether an answer isn't what its row asks for."""
    if row.get("none"):
        return together > 0
    if row.get("any"):
        return not found
    if "first" in row:
        return found[:1] != [row["first"]]
    return not set(found[:SHOWN]) & set(row["top"])


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_readers_type_leads_where_an_editor_would(
    browser: Browser, site: Path, language: str
) -> None:
    rows = yaml.safe_load((FOLDER / f"queries.{language}.yml").read_text("utf-8"))
    assert len(rows) >= 40
    folder = site / ("" if language == "en" else language) / "search"
    names, texts = ((folder / f"{name}.json").read_text("utf-8") for name in ("places", "texts"))
    with empty_page(browser) as page:
        answers = page.evaluate(ANSWERS, [names, texts, [row["typed"] for row in rows]])
    told = [
        (row["typed"], found[:SHOWN])
        for row, (together, found) in zip(rows, answers, strict=True)
        if wrong(row, together, found)
    ]
    assert not told, repr(told)
