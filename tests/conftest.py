"""What all tests share: the test guide, built once a run, and copies of it to put defects into."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright

from tests.browser import chromium
from tests.project import ROOT, ProjectCopy, built_once
from tests.site.pages import BuiltPage, read_all

pytest_plugins = ["tests.browser.fixtures", "tests.golden"]

# What is tested with made-up input is what comes out; how long one example takes on a busy machine isn't.
settings.register_profile("guide", deadline=None)
settings.load_profile("guide")


_OF_THE_GUIDE = tuple(str(ROOT / name) for name in ("docs/", "palette.yml", "mkdocs."))


def _keep_apart(event: str, arguments: tuple[object, ...]) -> None:
    """Fails a test of the engine that opens a file of this guide: in a fork it is another, or gone."""
    if event == "open" and str(arguments[0]).startswith(_OF_THE_GUIDE):
        test = os.environ.get("PYTEST_CURRENT_TEST", "tests/content/")
        assert test.startswith("tests/content/"), f"{test} reads {arguments[0]}"


sys.addaudithook(_keep_apart)


@pytest.fixture(scope="session")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The temporary folder of this run of tests, the same for all its processes."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def built(run: Path) -> ProjectCopy:
    """The test guide as it is, built once."""
    return built_once(run)


# What follows is made anew for each file of tests: those of `tests/content/` put another guide
# in the place of `built`.
@pytest.fixture(scope="module")
def site(built: ProjectCopy) -> Path:
    """The folder of the built site."""
    return built.site


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, BuiltPage]:
    """Every page of the built site by its name, 404.html too."""
    return read_all(site)


@pytest.fixture(scope="module")
def articles(pages: dict[str, BuiltPage]) -> dict[str, BuiltPage]:
    """Every page that an author wrote."""
    return {name: page for name, page in pages.items() if not name.endswith("404.html")}


@pytest.fixture(scope="module")
def drawings(built: ProjectCopy) -> dict[str, str]:
    """The source of each drawing by its id."""
    folder = built.root / "docs/figures"
    return {path.stem: path.read_text("utf-8") for path in sorted(folder.glob("*.svg"))}


@pytest.fixture
def project(tmp_path: Path) -> ProjectCopy:
    """A copy of the test guide to put a defect into."""
    return ProjectCopy.make(tmp_path)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, started once; if there is none the tests fail and say how to get one."""
    path = chromium.find()
    if path is None:
        pytest.fail(chromium.HELP, pytrace=False)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=chromium.arguments())
        yield started
        started.close()
