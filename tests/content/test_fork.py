"""This guide, too, builds whatever a host changes of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.project import ROOT
from tests.site.test_fork import (  # noqa: F401
    test_a_guide_builds_whatever_its_host_changes,
)


@pytest.fixture
def source() -> Path:
    """The guide that is forked."""
    return ROOT
