"""The real guide in the place of the test guide: what other fixtures make, they make of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.project import ROOT, ProjectCopy, built_once


@pytest.fixture(scope="session")
def built(run: Path) -> ProjectCopy:
    """The guide as it is, built once a run."""
    return built_once(run, ROOT)
