"""Pages made of a few lines, and golden cases."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import Any

import yaml

from guidekit.project import Project
from guidekit.prose import gather
from guidekit.prose.passage import Passage
from guidekit.sources.page import Page, parse
from tests.project import CASES
from tests.unit import made


def cases(name: str) -> Any:
    """The golden cases of one check."""
    return yaml.safe_load((CASES / f"prose/{name}.yml").read_text("utf-8"))


def page(folder: Path, body: str, language: str = "en", meta: str = "", name: str = "a.md") -> Page:
    """A page that is really written, since checks give its lines; `meta` is YAML."""
    path = folder / "docs" / language / name
    path.parent.mkdir(parents=True, exist_ok=True)
    text = f"---\n{meta}---\n{body}" if meta else body
    path.write_text(text, "utf-8")
    found = parse(text, path, language, PurePosixPath(name))
    assert not found.problems
    return found


def project(folder: Path) -> Project:
    """A guide in English and French in a folder."""
    return made.project(folder)


def passages(folder: Path, *pages: Page) -> list[Passage]:
    """The prose of some pages."""
    return list(gather.passages(made.guide(folder, *pages)))
