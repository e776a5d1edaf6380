"""palette.yml: what is read from it, and every mistake at its line."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from guidekit.contrast.check import gate
from guidekit.contrast.loader import load
from guidekit.contrast.palette import TOKENS, Kind, Level, part_tokens
from guidekit.diagnostics import errors
from tests.unit.contrast.palettes import PALETTE, case_list, edited, line_with

MISTAKES: list[dict[str, Any]] = case_list("palette-mistakes.yml")


def test_a_right_palette_is_read_whole() -> None:
    palette, found = load(PALETTE)
    assert found == []
    assert palette is not None
    assert palette.level is Level.AAA
    assert {name: set(tokens) for name, tokens in palette.schemes.items()} == {
        "light": {*TOKENS, *part_tokens(4)},
        "dark": {*TOKENS, *part_tokens(4)},
    }
    assert {group.name: group.tokens for group in palette.groups} == {
        "status": ("right", "wrong"),
        "parts": ("c1", "c2", "c3", "c4"),
    }
    text = PALETTE.read_text(encoding="utf-8")
    focus = palette.schemes["light"]["focus"]
    assert (focus.colour, focus.line) == ("#1e59cd", line_with(text, 'focus: "#1e59cd"'))
    on_mark = next(pair for pair in palette.pairs if pair.background == "mark")
    assert (on_mark.foreground, on_mark.kind) == ("ink", Kind.TEXT)
    assert on_mark.line == line_with(text, "background: mark")


def test_a_guide_of_three_parts_has_three_colours(tmp_path: Path) -> None:
    text = PALETTE.read_text(encoding="utf-8")
    path = tmp_path / "palette.yml"
    path.write_text(re.sub(r"    c4.*\n", "", text), encoding="utf-8")
    palette, found = gate(path)
    assert found == []
    assert palette is not None
    assert palette.parts == 3
    assert {pair.foreground for pair in palette.pairs if pair.kind is Kind.CHART} == {
        "c1",
        "c2",
        "c3",
    }


def test_parts_colours_are_gated_without_a_line(tmp_path: Path) -> None:
    _, found = gate(edited(tmp_path, ('c4-text: "#654503"', 'c4-text: "#c0a060"')))
    assert any("'c4-text' (#c0a060) on 'paper'" in item.message for item in found)
    _, found = gate(edited(tmp_path, ('c2: "#442b96"', 'c2: "#661334"')))
    assert any("of 'parts' are too alike" in item.message for item in found)


@pytest.mark.parametrize("case", MISTAKES, ids=lambda case: str(case["name"]))
def test_each_mistake_is_reported_at_its_line(case: dict[str, Any], tmp_path: Path) -> None:
    edits = [(case["find"], case["write"])]
    if "also" in case:
        edits.append((case["also"]["find"], case["also"]["write"]))
    path = edited(tmp_path, *edits)
    text = path.read_text(encoding="utf-8")

    palette, found = gate(path)

    assert palette is None
    reported = [item.text(tmp_path) for item in found]
    for expected in case["findings"]:
        line = line_with(text, expected["at"]) + expected.get("plus", 0)
        start = f"palette.yml:{line}: "
        assert any(
            report.startswith(start) and expected["says"] in report for report in reported
        ), f"{start}{expected['says']}\n" + "\n".join(reported)
    assert len(reported) == len(case["findings"]), "\n".join(reported)


@pytest.mark.parametrize(
    ("written", "colour"),
    [
        ("navy", "#000080"),
        ('"#008"', "#000088"),
        ('"#000080FF"', "#000080"),
        ("rgb(0 0 128)", "#000080"),
        ("rgba(0, 0, 128, 1)", "#000080"),
        ("hsl(240deg 100% 25.1%)", "#000080"),
        ("hwb(240 0% 49.8%)", "#000080"),
        ("color(srgb 0 0 0.50196)", "#000080"),
        ("oklch(27.1% 0.188 264.05)", "#000080"),
        ("lab(none none none)", "#000000"),
    ],
)
def test_every_notation_of_css_is_read(written: str, colour: str, tmp_path: Path) -> None:
    palette, found = load(edited(tmp_path, ('link: "#1d438c"', f"link: {written}")))
    assert errors(found) == []
    assert palette is not None
    assert palette.colour("light", "link") == colour


def test_a_colour_outside_srgb_is_mapped_into_it_with_advice(tmp_path: Path) -> None:
    palette, found = load(edited(tmp_path, ('c2: "#442b96"', "c2: color(display-p3 0.2 0 0.7)")))
    assert palette is not None
    assert errors(found) == []
    assert [item.severity.value for item in found] == ["advice"]
    assert "lies outside sRGB and is shown as #" in found[0].message
    assert palette.colour("light", "c2") in found[0].message


def test_level_and_minimum_are_read(tmp_path: Path) -> None:
    palette, found = load(
        edited(
            tmp_path,
            ("level: AAA", "level: AA"),
            ("background: mark, kind: text }", "background: mark, kind: large, minimum: 6.5 }"),
        )
    )
    assert found == []
    assert palette is not None
    assert palette.level is Level.AA
    on_mark = next(pair for pair in palette.pairs if pair.background == "mark")
    assert (on_mark.kind, on_mark.minimum) == (Kind.LARGE, 6.5)


def test_a_palette_without_a_level_gets_the_strict_one(tmp_path: Path) -> None:
    palette, found = load(edited(tmp_path, ("level: AAA\n", "")))
    assert found == []
    assert palette is not None
    assert palette.level is Level.AAA


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (None, "'palette.yml' can't be read. No such file or directory"),
        (b"", "'palette.yml' is empty"),
        (b"# only a comment\n", "'palette.yml' is empty"),
        (b"\xff\xfe\x00", "'palette.yml' is not UTF-8 text"),
        (b"red", "'palette.yml' holds 'red'"),
        (b"- red", "'palette.yml' holds a list"),
        (b"a: 1\n---\nb: 2", "this is not YAML"),
        (b"a: *b", "this is not YAML"),
        (b"[" * 1500, "this is not YAML"),
    ],
)
def test_a_file_that_is_no_palette(content: bytes | None, says: str, tmp_path: Path) -> None:
    path = tmp_path / "palette.yml"
    if content is not None:
        path.write_bytes(content)
    palette, found = load(path)
    assert palette is None
    assert len(found) == 1
    assert says in found[0].text(tmp_path)
    assert found[0].text(tmp_path).startswith("palette.yml:")


def test_a_byte_order_mark_and_windows_lines_are_accepted(tmp_path: Path) -> None:
    path = tmp_path / "palette.yml"
    text = PALETTE.read_text(encoding="utf-8").replace("\n", "\r\n")
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    palette, found = load(path)
    assert found == []
    assert palette is not None


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_edit_of_the_palette_raises(data: st.DataObject, tmp_path: Path) -> None:
    text = PALETTE.read_text(encoding="utf-8")
    start = text.index("level:")
    at = data.draw(st.integers(start, len(text)))
    length = data.draw(st.integers(0, 30))
    junk = data.draw(st.text(alphabet="ab:#-[]{}'\"&*!|>%@ \n\t0,é\x07", max_size=12))
    path = tmp_path / "palette.yml"
    path.write_text(text[:at] + junk + text[at + length :], encoding="utf-8")

    palette, found = load(path)

    assert (palette is None) is bool(errors(found))
    assert all(item.line >= 1 and item.message for item in found)
