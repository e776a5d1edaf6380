"""What a host sets that the guide can't use is refused at its line, with the reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from guidekit import checks
from guidekit.diagnostics import report
from tests.unit import guides


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    (tmp_path / "overrides/assets").mkdir(parents=True)
    return guides.write(tmp_path)


def findings(docs: Path) -> str:
    return report(checks.check(docs, today=guides.TODAY), docs.parent)


MISTAKES = [
    (
        "extra_css: [https://example.org/a.css]",
        "`extra_css` names 'https://example.org/a.css': pages",
    ),
    ("extra_css: [//example.org/a.css]", "load nothing from elsewhere"),
    ("extra_css: [assets/own.css]", "and there is no overrides/assets/own.css"),
    (
        "extra_javascript: [https://example.org/a.js]",
        "`extra_javascript` names 'https://example.org",
    ),
    (
        "extra_javascript: [{path: a.js, type: module}]",
        "names 'a.js', and there is no overrides/a.js",
    ),
    ("extra_javascript: [5]", "`extra_javascript` names no file: '5'"),
    (
        "theme: { name: x, logo: brand.svg }",
        "`logo` names 'brand.svg', and there is no overrides/bra",
    ),
    (
        "theme: { name: x, favicon: https://example.org/i.png }",
        "`favicon` names 'https://example.org",
    ),
    ("theme: { name: material }", "the typeface would come from Google at every page"),
    (
        "theme: { name: x, features: [navigation.instant.progress] }",
        "'navigation.instant.progress' has",
    ),
    ("theme: { name: x, features: [search.suggest] }", "the guide has its own search"),
    ("theme: { language: fr }", "the pages of 'fr' are not in 'docs/en'"),
    ("watch: [gone.yml]", "`watch` names 'gone.yml', which isn't there"),
    (f"site_name: {'N' * 200}", "the name of the guide has 200 letters"),
]


@pytest.mark.parametrize(("lines", "told"), MISTAKES)
def test_a_mistake_is_told_at_its_line(docs: Path, lines: str, told: str) -> None:
    config = docs.parent / "mkdocs.yml"
    text = config.read_text("utf-8").replace("site_name: Tiny\n", "")
    config.write_text(f"docs_dir: docs/en\n{lines}\n{text}", "utf-8")
    found = [line for line in findings(docs).splitlines() if told in line]
    line = 1 if "docs/en'" in told else 2
    assert [one.split(": ")[0] for one in found] == [f"mkdocs.yml:{line}"], findings(docs)


EXTRA = [
    ("analytics: { property: G }", "`analytics` has no effect here: the guide counts no readers"),
    ("version: { provider: mike }", "`version` has no effect here"),
    ("social: [{ icon: x, link: https://example.org }]", "an account without its name or its link"),
]


@pytest.mark.parametrize(("lines", "told"), EXTRA)
def test_what_has_no_effect_is_said(docs: Path, lines: str, told: str) -> None:
    guides.replace(docs.parent / "mkdocs.yml", "extra:\n", f"extra:\n  {lines}\n")
    assert f"mkdocs.yml:3: {told}" in findings(docs)


def test_the_settings_of_each_language_are_read(docs: Path) -> None:
    french = docs.parent / "mkdocs.fr.yml"
    french.write_text("INHERIT: mkdocs.yml\ntheme:\n  language: de\ndocs_dir: docs/en\n", "utf-8")
    told = findings(docs)
    assert "mkdocs.fr.yml:3: the file builds the language 'de'. Write `language: fr`" in told
    assert "mkdocs.fr.yml:4: the pages of 'fr' are not in 'docs/en'" in told
    french.write_text("INHERIT: [", "utf-8")
    assert "mkdocs.fr.yml:2: the file is no YAML" in findings(docs)


def test_files_that_are_there_are_used(docs: Path) -> None:
    for name in ("overrides/brand/logo.svg", "docs/en/own.css", "docs/fr/own.css"):
        path = docs.parent / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("", "utf-8")
    lines = "extra_css: [own.css]\ntheme: { name: x, logo: brand/logo.svg }\nextra:\n"
    guides.replace(docs.parent / "mkdocs.yml", "extra:\n", lines)
    assert findings(docs) == ""


def test_pages_that_the_footer_links_are_there_in_each_language(docs: Path) -> None:
    lines = "    legal_notice: legal.md\n    footer_pages: [index.md, gone.md]\n    stale"
    guides.replace(docs.parent / "mkdocs.yml", "    stale", lines)
    (docs / "en/legal.md").write_text((docs / "en/index.md").read_text("utf-8"), "utf-8")
    told = findings(docs)
    assert "mkdocs.yml:7: `legal_notice` links 'legal.md', and there is no docs/fr/legal.md" in told
    assert "mkdocs.yml:8: `footer_pages` links 'gone.md', and there is no docs/en/gone.md" in told


def test_any_language_may_be_the_first(docs: Path) -> None:
    config = docs.parent / "mkdocs.yml"
    guides.replace(
        config, "      en: English\n      fr: Français\n", "      fr: Français\n      en: English\n"
    )
    guides.replace(config, "site_name: Tiny\n", "site_name: Tiny\ntheme: { language: en }\n")
    assert findings(docs) == ""
