"""Golden cases: a page with its figures, and the HTML that comes of it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import markdown
import pytest
import yaml

from guidekit.figures.extension import FigureExtension, figure
from tests.project import CASES

GOLDEN = yaml.safe_load((CASES / "figures/golden.yml").read_text("utf-8"))


def write(folder: Path, case: dict[str, Any]) -> None:
    for name, text in case["drawings"].items():
        (folder / f"{name}.svg").write_text(text, "utf-8")
    for name, text in case["words"].items():
        (folder / f"{name}.{case.get('language', 'en')}.yml").write_text(text, "utf-8")


def tight(html: str) -> str:
    return re.sub(r">\s*\n\s*<", "><", html.strip())


@pytest.mark.parametrize("case", GOLDEN, ids=lambda case: case["name"])
def test_a_page_with_figures(tmp_path: Path, case: dict[str, Any]) -> None:
    write(tmp_path, case)
    extension = FigureExtension(folder=str(tmp_path), language=case.get("language", "en"))
    converter = markdown.Markdown(extensions=[extension])
    assert tight(converter.convert(case["page"])) == tight(case["html"])


def test_every_page_counts_its_figures_from_one(tmp_path: Path) -> None:
    write(tmp_path, GOLDEN[0])
    converter = markdown.Markdown(extensions=[FigureExtension(folder=str(tmp_path))])
    first = converter.convert(GOLDEN[0]["page"])
    assert first == converter.reset().convert(GOLDEN[0]["page"])


def test_what_has_an_error_stays_visible_and_takes_no_number(tmp_path: Path) -> None:
    write(tmp_path, GOLDEN[0])
    converter = markdown.Markdown(extensions=[FigureExtension(folder=str(tmp_path))])
    html = converter.convert("/// figure | gone\nlost\n///\n\n" + GOLDEN[0]["page"])
    assert html.startswith("<p>/// figure | gone</p>")
    assert "lost" not in html
    assert "Figure 1." in html


@pytest.mark.parametrize(
    ("name", "text"),
    [("chain.svg", "<svg"), ("chain.svg", "<svg/>"), ("chain.en.yml", "title: x")],
)
def test_an_error_in_a_drawing_or_its_words_shows_no_figure(
    tmp_path: Path, name: str, text: str
) -> None:
    write(tmp_path, GOLDEN[0])
    assert figure(tmp_path, "chain", "en", 1)
    (tmp_path / name).write_text(text, "utf-8")
    assert figure(tmp_path, "chain", "en", 1) is None


def test_a_figure_in_a_fence_is_only_told_of() -> None:
    converter = markdown.Markdown(extensions=["pymdownx.superfences", FigureExtension()])
    html = converter.convert("```text\n/// figure | chain\n///\n```")
    assert "/// figure | chain\n///" in html
