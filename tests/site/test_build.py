"""Builds of copies of the test guide: elsewhere, twice, and with defects put in."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tests.project import ProjectCopy
from tests.site.pages import broken_links, read


def digests(site: Path) -> dict[str, str]:
    return {
        path.relative_to(site).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in site.rglob("*")
        if path.is_file()
    }


def test_two_builds_in_different_folders_are_identical(
    built: ProjectCopy, project: ProjectCopy
) -> None:
    assert project.build().returncode == 0
    assert digests(project.site) == digests(built.site)


def test_a_build_says_nothing_but_what_it_does(project: ProjectCopy) -> None:
    result = project.build()
    assert "WARNING" not in result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize("url", ["https://guide.example/", ""])
def test_works_at_a_domains_root_and_without_an_address(project: ProjectCopy, url: str) -> None:
    result = project.build(url)
    assert result.returncode == 0, result.stderr
    assert broken_links(project.site, "/") == []
    home = read(project.site / "fr/index.html", project.site)
    canonical = [link["href"] for link in home.all("link") if link.get("rel") == "canonical"]
    assert canonical == ([f"{url}fr/"] if url else [])


def test_all_problems_stop_the_build_in_one_run_without_traceback(project: ProjectCopy) -> None:
    project.replace("docs/en/about/sources.md", "reviewed: ", "reviewed: 2026-13-")
    project.replace("docs/fr/about/colours.md", "title: ", "titel: ")
    project.replace("mkdocs.yml", "stale_after_months", "stale_after_month")
    (project.root / "docs/fr/about/practice.md").unlink()
    project.replace("docs/en/index.md", "(glossary.md", "(glosary.md")
    result = project.build()
    assert result.returncode != 0
    assert "Did you mean 'stale_after_months'?" in result.stderr
    assert "'glosary.md' leads to no page. Did you mean 'glossary.md'?" in result.stderr
    assert "docs/en/about/sources.md:" in result.stderr
    assert "docs/fr/about/colours.md:" in result.stderr
    assert "docs/en/about/practice.md:1: the page has no counterpart in 'fr'" in result.stderr
    assert "Traceback" not in result.stderr + result.stdout
    assert not project.site.exists()


def test_an_error_stops_the_build_without_strict_too(project: ProjectCopy) -> None:
    project.replace("docs/en/about/sources.md", "description: ", "descripton: ")
    result = project.build("", "--no-strict")
    assert result.returncode != 0
    assert "the page has no description" in result.stderr


def test_a_warning_of_mkdocs_in_the_second_language_stops_the_build(project: ProjectCopy) -> None:
    project.replace(
        "mkdocs.fr.yml", "      - glossary.md\n", "      - glossary.md\n      - lost.md\n"
    )
    result = project.build()
    assert result.returncode != 0
    assert "lost.md" in result.stderr


def test_a_build_that_fails_leaves_the_last_good_site(project: ProjectCopy) -> None:
    project.site.mkdir()
    (project.site / "index.html").write_text("the last good one", "utf-8")
    project.replace("docs/fr/about/sources.md", "description: ", "descripton: ")
    assert project.build().returncode != 0
    project.replace("docs/fr/about/sources.md", "descripton: ", "description: ")
    project.replace(
        "mkdocs.fr.yml", "      - glossary.md\n", "      - glossary.md\n      - lost.md\n"
    )
    assert project.build().returncode != 0  # a warning, counted when all is written
    assert [path.name for path in project.site.iterdir()] == ["index.html"]
    assert not [path for path in project.root.iterdir() if path.name.startswith(".site-")]


def test_what_is_wrong_is_told_once(project: ProjectCopy) -> None:
    project.replace("docs/en/index.md", "(glossary.md", "(glosary.md")
    project.replace("docs/fr/about/practice.md", "reviewed: ", "reviewed: 2026-13-")
    said = project.build().stderr
    assert said.count("glosary.md") == 1
    assert said.count("`reviewed` is no date") == 1
    assert "2 problem(s)" in said
