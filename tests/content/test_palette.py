"""This guide's colours are those that were designed: what they were measured at then, they still are."""

from __future__ import annotations

import pytest

from guidekit.contrast.loader import load
from guidekit.contrast.palette import Palette
from guidekit.diagnostics import report
from tests.project import ROOT
from tests.unit.contrast.test_check import (  # noqa: F401  (asked of this palette)
    test_a_right_palette_passes,
    test_the_groups_have_the_distances_they_were_designed_with,
    test_the_palette_has_the_figures_it_was_designed_with,
)


@pytest.fixture(scope="module")
def palette() -> Palette:
    """The guide's own."""
    palette, found = load(ROOT / "palette.yml")
    assert palette is not None, report(found)
    return palette
