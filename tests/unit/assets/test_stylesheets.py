"""Stylesheets: a bundle loses no rule, and what a browser would leave out is told at its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from guidekit.assets.check import check
from guidekit.assets.stylesheet import faults, stylesheet

UNREADABLE = [
    ("a { x: y }\nb { color red; x: y }", 2),
    ("a {\n  x: y\n}\nb { x: y\n\nc { x: y }", 4),
    ("a { x: y }}\nb { x: y }", 1),
    ("@media (x) {\n  a { b: c }\n  d { e f; }\n}", 3),
    ("q {}\n/* never closed\nb {}", 2),
    ("a { x: 'b\n}", 1),
    ("a {}\n.a:is(.b { x: y }", 2),
]
READABLE = [
    "",
    "/* only a comment */",
    "a { x: y;; }",
    "a { &:hover { x: y } .b { x: y } }",
    "@font-face { src: url(x.woff2) }",
    "@keyframes x { from { a: b } 50% { c: d } }",
    '@media (x) { @supports (y: z) { a::before { content: "}"; --empty: ; } } }',
]


def test_rules_stay_in_their_order_without_comments() -> None:
    css = stylesheet(
        ["/* a\n story */\na {\n  color: inherit;\n}\n", 'b::before { content: "  "; }']
    )
    assert css == 'a{color:inherit}b::before{content:"  "}'


@pytest.mark.parametrize(("css", "line"), UNREADABLE)
def test_what_a_browser_leaves_out_is_told_at_its_line(css: str, line: int) -> None:
    told = [fault.text() for fault in faults(Path("a.css"), css)]
    assert len(told) == 1
    assert told[0].startswith(f"a.css:{line}: ")


@pytest.mark.parametrize("css", READABLE)
def test_what_a_browser_reads_is_right(css: str) -> None:
    assert list(faults(Path("a.css"), css)) == []


def test_a_folder_is_checked_with_all_its_scripts_and_styles(tmp_path: Path) -> None:
    (tmp_path / "frame").mkdir()
    (tmp_path / "frame/site.js").write_text('import { a } from "./b.js"\n', "utf-8")
    (tmp_path / "frame/site.css").write_text("a { b c }", "utf-8")
    assert {fault.path.name for fault in check(tmp_path)} == {"site.js", "site.css"}
