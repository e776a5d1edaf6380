"""What tests of the built site share: one strict build of the guide as it is, under a project's path."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright

from tests.browser import chromium
from tests.project import ProjectCopy

# What is tested with made-up input is what comes out; how long one example takes on a busy machine isn't.
settings.register_profile("guide", deadline=None)
settings.load_profile("guide")


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> ProjectCopy:
    """The guide as it is, built once."""
    project = ProjectCopy.make(tmp_path_factory.mktemp("guide"))
    result = project.build()
    assert result.returncode == 0, result.stdout + result.stderr
    return project


@pytest.fixture(scope="session")
def site(built: ProjectCopy) -> Path:
    """The folder of the built site."""
    return built.site


@pytest.fixture
def project(tmp_path: Path) -> ProjectCopy:
    """A copy of the guide to put a defect into."""
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
