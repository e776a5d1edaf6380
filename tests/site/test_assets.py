"""Scripts and styles in real builds: what a host adds arrives, what can't be read stops the build."""

from __future__ import annotations

from tests.project import ProjectCopy

SCRIPT = "overrides/assets/frame/site.js"
STYLE = "overrides/assets/frame/layout.css"


def test_scripts_and_styles_that_cannot_be_read_stop_the_build_at_their_line(
    project: ProjectCopy,
) -> None:
    text = (project.root / SCRIPT).read_text("utf-8")
    (project.root / SCRIPT).write_text(f"{text}\nconst = 3\n", "utf-8")
    style = (project.root / STYLE).read_text("utf-8")
    (project.root / STYLE).write_text(f"a {{ b c }}\n{style}", "utf-8")
    project.replace("docs/en/index.md", "reviewed: ", "reveiwed: ")
    result = project.build()
    assert result.returncode != 0
    assert "docs/en/index.md:" in result.stderr  # in the same run as all else
    assert f"{SCRIPT}:{text.count(chr(10)) + 2}: this can't be read as JavaScript" in result.stderr
    assert f"{STYLE}:1: this can't be read as CSS" in result.stderr
    assert "Traceback" not in result.stderr


def test_what_a_host_adds_is_left_as_it_is(project: ProjectCopy) -> None:
    own = "// ours\nfunction hello () {\n}\n"
    for language in ("en", "fr"):
        folder = project.root / f"docs/{language}/assets/own"
        folder.mkdir(parents=True)
        (folder / "own.js").write_text(own, "utf-8")
    project.replace(
        "mkdocs.yml", "extra_javascript:\n", "extra_javascript:\n  - assets/own/own.js\n"
    )
    result = project.build()
    assert result.returncode == 0, result.stderr
    for folder in (project.site, project.site / "fr"):
        assert (folder / "assets/own/own.js").read_text("utf-8") == own
        assert "assets/own/own.js" in (folder / "glossary/index.html").read_text("utf-8")


def test_what_a_page_may_not_load_is_refused(project: ProjectCopy) -> None:
    address = "https://cdn.example/own.css"
    project.replace("mkdocs.yml", "extra_css:\n", f"extra_css:\n  - {address}\n")
    result = project.build()
    assert result.returncode != 0
    assert f"`extra_css` names '{address}': pages load nothing from elsewhere" in result.stderr


def test_a_stylesheet_that_is_not_there_is_told(project: ProjectCopy) -> None:
    project.replace("mkdocs.yml", "extra_css:\n", "extra_css:\n  - assets/own.css\n")
    result = project.build()
    assert result.returncode != 0
    assert (
        "`extra_css` names 'assets/own.css', and there is no overrides/assets/own.css"
        in result.stderr
    )
    assert "Traceback" not in result.stderr


def test_a_hosts_own_stylesheet_is_read_too(project: ProjectCopy) -> None:
    for language in ("en", "fr"):
        (project.root / f"docs/{language}/own.css").write_text("a { b c }\n", "utf-8")
    project.replace("mkdocs.yml", "extra_css:\n", "extra_css:\n  - own.css\n")
    result = project.build()
    assert result.returncode != 0
    assert "docs/en/own.css:1: this can't be read as CSS" in result.stderr
