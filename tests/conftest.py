"""What tests of the built site share: one strict build of the guide as it is, under a project's path."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

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
