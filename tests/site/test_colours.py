"""All colours come from palette.yml, and none that can't be read is published."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest

from guidekit.contrast import check, loader
from guidekit.contrast.palette import Palette
from guidekit.contrast.ratios import Vision
from tests.project import PREFIX, ROOT, ProjectCopy
from tests.site.colours import literal_colours
from tests.site.pages import read

FILES = [
    path
    for path in sorted((ROOT / "overrides").rglob("*"))
    if path.suffix in {".css", ".html", ".svg", ".js"}
]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_file_but_the_palette_sets_a_colour(path: Path) -> None:
    assert literal_colours(path.read_text("utf-8")) == []


@pytest.mark.parametrize(
    "text",
    [
        "a { color: #1d438c; }",
        "a { background: rgb(1 2 3); }",
        "a { border: 1px solid red; }",
        "a { color: color-mix(in srgb, currentColor, transparent); }",
        '<path fill="tomato"/>',
        '<meta name="theme-color" content="#fff">',
    ],
)
def test_the_search_for_colours_can_fail(text: str) -> None:
    assert literal_colours(text) != []


@pytest.mark.parametrize(
    "text",
    [
        "a { color: var(--guide-ink); border: 1px solid currentColor; background: none; }",
        "#in-short, #objectives { margin: 0; } /* #fff */",
        ".a { fill: CanvasText; } {# red on green #}",
        "mask: url(#abc)",
    ],
)
def test_what_is_no_colour_is_left_alone(text: str) -> None:
    assert literal_colours(text) == []


def test_red_on_green_is_never_published(project: ProjectCopy) -> None:
    project.colour("paper", "#008000")
    project.colour("link", "#ff0000")
    result = project.build()
    assert result.returncode != 0
    assert "Traceback" not in result.stderr
    assert not project.site.exists()
    said = [line for line in result.stderr.splitlines() if line.startswith("palette.yml:")]
    (pair,) = [line for line in said if "'link' (#ff0000) on 'paper' (#008000)" in line]
    assert "light" in pair
    assert "1.28:1" in pair
    assert "7:1" in pair
    assert any("hange the background" in line for line in said)
    assert len(said) > 10  # every pair on that ground, in one run


def test_a_brands_own_colours_are_mended_by_the_colour_that_is_named(project: ProjectCopy) -> None:
    project.colour("link", "#ff6600")
    said = project.build().stderr
    (named,) = set(re.findall(r"'link' \(#ff6600\).*?(#[0-9a-f]{6})(?!\))", said)[-1:])
    project.colour("link", named)
    result = project.build()
    assert result.returncode == 0, result.stderr


@pytest.fixture
def palette(built: ProjectCopy) -> Palette:
    found, problems = loader.load(built.root / "palette.yml")
    assert found and problems == []
    return found


@pytest.mark.parametrize("folder", PREFIX.values(), ids=PREFIX)
def test_the_measured_pairs_are_shown(site: Path, palette: Palette, folder: str) -> None:
    page = read(site / f"{folder}about/colours/index.html", site)
    measured = check.measure(palette)
    rows = re.findall(r"<tr><td><span class=\"pairs__sample.*?</tr>", page.html)
    assert len(rows) == len(measured)
    for row, found in zip(rows, sorted(measured, key=lambda m: m.scheme != "light"), strict=True):
        assert f"guide-sample-{found.pair.foreground} " in row
        ratio = check.shown(found.ratios[Vision.PROTAN])
        assert f">{ratio.replace('.', ',') if folder else ratio}<" in row
    css = (site / "assets/contrast/samples.css").read_text("utf-8")
    for name in set(re.findall(r"guide-sample-[\w-]+", page.html)):
        assert f".{name} {{" in css


def test_frame_and_icon_take_the_palettes_colours(site: Path, palette: Palette) -> None:
    page = read(site / "index.html", site)
    frames = {
        meta["media"]: meta["content"]
        for meta in page.all("meta")
        if meta.get("name") == "theme-color"
    }
    assert frames == {
        "(prefers-color-scheme: light)": palette.colour("light", "paper"),
        "(prefers-color-scheme: dark)": palette.colour("dark", "paper"),
    }
    icon = (site / "assets/images/favicon.svg").read_text("utf-8")
    assert palette.colour("dark", "c3") in icon


def test_our_stylesheet_is_light(site: Path) -> None:
    css = (site / "assets/frame/guide.css").read_bytes()
    assert len(gzip.compress(css, 9)) <= 8 * 1024
    assert [path.name for path in (site / "assets/frame").glob("*.css")] == ["guide.css"]
