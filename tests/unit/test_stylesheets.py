"""Bundling loses no rule."""

from __future__ import annotations

from guidekit.stylesheets import bundle


def test_rules_stay_in_their_order_without_comments_and_indentation() -> None:
    css = bundle(["/* a\n story */\na {\n  color: inherit;\n}\n", "b { c: d; } /* end */"])
    assert css == "a {\ncolor: inherit;\n}\nb { c: d; }\n"


def test_strings_are_kept() -> None:
    assert 'content: "  ";' in bundle(['a::before { content: "  "; }'])
