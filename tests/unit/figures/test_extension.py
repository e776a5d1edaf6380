"""Golden cases: a page with its figures, and the HTML that comes of it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import markdown
import pytest

from guidekit.figures.extension import FigureExtension, figure
from tests.golden import cases, golden, load
from tests.interface import said
from tests.project import CASES

GOLDEN = cases(CASES / "figures")


def write(folder: Path, case: dict[str, Any]) -> None:
    for name, text in case["drawings"].items():
        (folder / f"{name}.svg").write_text(text, "utf-8")
    for name, text in case["words"].items():
        (folder / f"{name}.{case.get('language', 'en')}.yml").write_text(text, "utf-8")


def tight(html: str) -> str:
    """Line ends between tags don't count; a tag that follows another begins a line."""
    return re.sub(r">\s*<(?!/)", ">\n<", html.strip())


@pytest.fixture
def case() -> dict[str, Any]:
    """One whose figure is `chain`."""
    return load(CASES / "figures/one-drawing.yml")


@pytest.mark.usefixtures("neutral_words")
@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_a_page_with_figures(tmp_path: Path, path: Path) -> None:
    case = load(path)
    write(tmp_path, case)
    extension = FigureExtension(folder=str(tmp_path), language=case.get("language", "en"))
    converter = markdown.Markdown(extensions=[extension])
    html = tight(converter.convert(case["page"]))
    assert html == golden(path, "html", html)


def test_every_page_counts_its_figures_from_one(tmp_path: Path, case: dict[str, Any]) -> None:
    write(tmp_path, case)
    converter = markdown.Markdown(extensions=[FigureExtension(folder=str(tmp_path))])
    first = converter.convert(case["page"])
    assert first == converter.reset().convert(case["page"])


def test_what_has_an_error_stays_visible_and_takes_no_number(
    tmp_path: Path, case: dict[str, Any]
) -> None:
    write(tmp_path, case)
    converter = markdown.Markdown(extensions=[FigureExtension(folder=str(tmp_path))])
    html = converter.convert("/// figure | gone\nlost\n///\n\n" + case["page"])
    assert html.startswith("<p>/// figure | gone</p>")
    assert "lost" not in html
    assert said("en", "figure.number").format(number=1) in html


@pytest.mark.parametrize(
    ("name", "text"),
    [("chain.svg", "<svg"), ("chain.svg", "<svg/>"), ("chain.en.yml", "title: x")],
)
def test_an_error_in_a_drawing_or_its_words_shows_no_figure(
    tmp_path: Path, case: dict[str, Any], name: str, text: str
) -> None:
    write(tmp_path, case)
    assert figure(tmp_path, "chain", "en", 1)
    (tmp_path / name).write_text(text, "utf-8")
    assert figure(tmp_path, "chain", "en", 1) is None


def test_a_figure_in_a_fence_is_only_told_of() -> None:
    converter = markdown.Markdown(extensions=["pymdownx.superfences", FigureExtension()])
    html = converter.convert("```text\n/// figure | chain\n///\n```")
    assert "/// figure | chain\n///" in html
