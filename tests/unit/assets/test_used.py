"""What of a stylesheet a site can use."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidekit.assets.used import names, used

KNOWN = names(
    ['<p class="lead md-x" id="top" data-kind="one two" lang=fr>a .text &lt;b class="no"&gt;</p>'],
    ['box.classList.add("is-open"); set(box, {"aria-selected": "true"})'],
)


@pytest.mark.parametrize(
    "selector",
    [
        ".lead", "p.lead", "#top", "p::before", "p:first-child", ".is-open", ":root", "*",
        "::selection",
        "[data-kind]", "[data-kind=one]", "[aria-selected=true]", '[id^="#"]:not(.gone)',
        "p:not(.gone)",
        ":is(.gone,.lead)", "p:hover>.lead", "[lang=fr]", "p:nth-child(2n+1)", "html", "p[open]",
        "@media print{.lead", ".md-x:dir(rtl)", "p:has(.gone)",
    ],
)  # fmt: skip
def test_what_a_page_or_a_script_names_stays(selector: str) -> None:
    end = "}" if selector.startswith("@") else ""
    assert used(f"{selector}{{color:red}}{end}", KNOWN) != ""


@pytest.mark.parametrize(
    "selector",
    [".gone", "p .gone", "blockquote", "#no", "[data-no]", "[data-kind=three]", ".text", ".no",
     "p:hover>.gone", "@media print{.gone", "@supports (display:grid){.gone", "p~blockquote"],
)  # fmt: skip
def test_what_nothing_names_goes(selector: str) -> None:
    end = "}" if selector.startswith("@") else ""
    assert used(f"{selector}{{color:red}}{end}", KNOWN) == ""


def test_of_a_list_the_selectors_that_can_match_stay() -> None:
    assert used(".gone,.lead,blockquote{color:red}", KNOWN) == ".lead{color:red}"


def test_properties_and_animations_that_nothing_names_go_with_those_that_only_they_named() -> None:
    css = ":root{--a:var(--b);--b:1;--c:2}.lead{color:var(--c);animation:turn 1s}"
    css += "@keyframes turn{}@keyframes no{}"
    kept = used(css, KNOWN)
    assert "--c" in kept and "turn{" in kept
    assert "--a" not in kept and "--b" not in kept and "no{" not in kept
    assert "--a:var(--b)" in used(css, KNOWN, "p{color:var(--a)}")


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    used(text, KNOWN)
