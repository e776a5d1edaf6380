"""What `make successors` replaces in this guide's settings stands there."""

from __future__ import annotations

from tests.project import ROOT
from tests.successors import successors


def test_the_theme_is_named_where_it_is_replaced() -> None:
    settings = (ROOT / "mkdocs.yml").read_text("utf-8")
    assert all(one.old in settings for one in successors.SUCCESSORS)
