"""The way out stays open: what is written for Zensical, and our extensions as it would load them.

Zensical itself isn't installed for the tests (`make zensical` does that). What it does with our
extensions is done here: each is loaded by its name, with the written options, into a converter that
knows the page by a preprocessor called `rendering_context`.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import yaml
from markdown import Markdown
from markdown.preprocessors import Preprocessor

from guidekit.pages import project as projects
from guidekit.zensical.configuration import configuration
from guidekit.zensical.files import write
from tests.project import ROOT, ProjectCopy

CHAPTER = "causes/4-measurement"
OURS = [
    "guidekit.markup.extension",
    "guidekit.contrast.extension",
    "guidekit.figures.extension",
    "guidekit.quiz.extension",
    "guidekit.glossary.extension",
]
_QUESTION = re.compile(r'<div class="quiz"[^>]*>')
_TERM = re.compile(r'<a class="glossary-link" [^>]*>.*?</a>', re.DOTALL)
_TIP = re.compile(r'<div class="glossary-tip".*?</div>', re.DOTALL)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project as the command writes it, from the guide as it is."""
    target = tmp_path_factory.mktemp("zensical") / "project"
    paths, found = write(_project(ROOT), target)
    assert found == []
    assert [path.name for path in paths] == ["en.yml", "fr.yml"]
    return target


def _project(root: Path) -> projects.Project:
    project, found = projects.load(root / "docs")
    assert project
    assert found == []
    return project


def settings(written: Path, language: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((written / f"{language}.yml").read_text("utf-8"))
    return found


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_configuration_names_our_extensions_and_no_hook(written: Path, language: str) -> None:
    found = settings(written, language)
    assert list(found["markdown_extensions"])[-5:] == OURS
    assert not {"hooks", "INHERIT", "watch", "extra_javascript"} & set(found)
    options = found["markdown_extensions"]
    assert {options[name]["language"] for name in OURS[1:]} == {language}
    for path in (
        found["docs_dir"],
        found["theme"]["custom_dir"],
        options["guidekit.glossary.extension"]["glossary"],
        options["guidekit.contrast.extension"]["palette"],
        options["guidekit.figures.extension"]["folder"],
    ):
        assert (written / path).exists(), path


def test_what_french_changes_takes_the_place_of_the_english(written: Path) -> None:
    english, french = settings(written, "en"), settings(written, "fr")
    assert len(french["nav"]) == len(english["nav"])
    assert french["nav"][1].keys() == {"Les quatre causes"}
    assert french["site_dir"] == "site/fr"
    toc = french["markdown_extensions"]["toc"]
    assert toc == {"permalink": True, "permalink_title": "Lien vers cette section"}
    assert french["extra"]["quiz_words"]["check"] == "Vérifier"
    assert [other["link"] for other in french["extra"]["alternate"]] == ["../", "../fr/"]


def test_addresses_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SITE_URL", "https://guide.example/")
    monkeypatch.setenv("REPO_URL", "https://github.com/example/guide")
    found = configuration(_project(ROOT), "fr")
    assert found["site_url"] == "https://guide.example/fr/"
    assert found["extra"]["quiz_words"]["report_address"].endswith("/example/guide/issues/new")
    monkeypatch.delenv("SITE_URL")
    assert "site_url" not in configuration(_project(ROOT), "fr")


def test_colours_and_icon_are_written(written: Path, site: Path) -> None:
    overrides = written / "overrides"
    icon = (site / "assets/images/favicon.svg").read_text("utf-8")
    assert (overrides / "assets/images/favicon.svg").read_text("utf-8") == icon
    samples = (site / "assets/css/samples.css").read_text("utf-8")
    assert (overrides / "assets/css/samples.css").read_text("utf-8") == samples
    assert "--guide-paper: #" in (overrides / "assets/css/palette.css").read_text("utf-8")
    for stylesheet in settings(written, "en")["extra_css"]:
        assert (overrides / stylesheet).is_file(), stylesheet
    for address in re.findall(r"'(assets/[^']+)'", (overrides / "main.html").read_text("utf-8")):
        assert (overrides / address).is_file(), address


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_same_questions_and_links_as_in_the_site(
    written: Path, site: Path, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(written)
    html = convert(written, language, CHAPTER)
    folder = "" if language == "en" else f"{language}/"
    built = (site / f"{folder}{CHAPTER}/index.html").read_text("utf-8")
    assert len(_QUESTION.findall(html)) > 10
    assert _QUESTION.findall(html) == _QUESTION.findall(built)
    assert len(_TERM.findall(html)) > 5
    assert _TERM.findall(html) == _TERM.findall(built)
    assert _TIP.findall(html) == _TIP.findall(built)
    assert html.count('<div class="table-scroll">') == built.count('<div class="table-scroll">') > 0


def test_a_page_without_links_stays_so_and_the_glossary_links_itself(
    written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(written)
    assert _TERM.search(convert(written, "en", CHAPTER, glossary=False)) is None
    own = _TERM.findall(convert(written, "en", "glossary"))
    assert own
    assert all('href="#' in link for link in own)


def test_the_table_of_colours_is_there(written: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(written)
    assert convert(written, "fr", "accessibility").count("guide-sample-") > 20


def test_a_faulty_palette_writes_nothing_and_is_told(project: ProjectCopy) -> None:
    project.replace("palette.yml", '"#fbf8f3"', '"#fbf8fg"')
    run = subprocess.run(
        [sys.executable, "-m", "guidekit.zensical"],
        cwd=project.root,
        env={"PYTHONPATH": str(ROOT / "hooks")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1
    assert run.stderr.startswith("palette.yml:")
    assert "#fbf8fg" in run.stderr
    assert "Traceback" not in run.stderr
    assert not (project.root / ".build").exists()


def convert(written: Path, language: str, name: str, **meta: object) -> str:
    """A page as Zensical renders it: a new converter, the extensions by name, the page known."""
    source = (written / "docs" / language / f"{name}.md").read_text("utf-8")
    extensions = settings(written, language)["markdown_extensions"]
    md = Markdown(extensions=list(extensions), extension_configs=extensions)
    context = Preprocessor(md)
    page = SimpleNamespace(path=f"{name}.md", url=f"{name}/", meta=meta)
    context.page = page  # type: ignore[attr-defined]
    context.run = lambda lines: lines  # type: ignore[method-assign]
    md.preprocessors.register(context, "rendering_context", 0)
    return md.convert(source.split("---\n", 2)[2])
