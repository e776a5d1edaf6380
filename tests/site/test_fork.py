"""Whoever forks the guide changes what they like: it builds, and no test of the engine turns red."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.project import ROOT, TEST_GUIDE, ProjectCopy
from tests.site import fork
from tests.site.pages import broken_links

TELLING = "not properties and not suggest and not hostile and not slow and not bundles"
"""Of the unit tests all but those that take long and read neither pages nor words nor colours."""


@pytest.fixture
def source() -> Path:
    """The guide that is forked."""
    return TEST_GUIDE


@pytest.mark.parametrize("change", fork.CHANGES, ids=lambda change: change.__name__)
def test_a_guide_builds_whatever_its_host_changes(
    change: Callable[[ProjectCopy], None], source: Path, tmp_path: Path
) -> None:
    project = ProjectCopy.make(tmp_path, source)
    change(project)
    result = project.build("")
    assert result.returncode == 0, result.stderr
    assert broken_links(project.site, "/") == []


def test_the_engines_tests_know_nothing_of_the_guide_they_stand_beside(tmp_path: Path) -> None:
    """Every word of the interface is another; text, colours and settings of the guide are gone."""
    hidden = shutil.ignore_patterns("__pycache__", "content", "node_modules")
    for name in ("hooks", "overrides", "tests", "tools"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=hidden)
    for path in [*ROOT.glob("*.md"), ROOT / "pyproject.toml", ROOT / "Makefile"]:
        shutil.copy2(path, tmp_path)
    for part in ("interface", "quiz"):
        for path in (tmp_path / "hooks/guidekit/languages").glob(f"*/{part}.yml"):
            path.write_text(_reworded(path.read_text("utf-8")), "utf-8")
    command = [sys.executable, "-m", "pytest", "tests/unit", "-q", "-x", "-k", TELLING]
    command += ["-p", "no:cacheprovider", "-p", "no:xdist"]
    own = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST_")}
    result = subprocess.run(
        command, cwd=tmp_path, env=own, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout[-3000:]


def _reworded(text: str) -> str:
    """A file of words in which each says something else; patterns and punctuation stay."""
    said, mark, patterns = text.partition("\nauthor:")
    signs = r"(?!locale|decimal|decimal_sign|group_sign|percent_space|separator|or\b|colon)"
    return re.sub(rf'(?m)^( +"?{signs}\w+"?: "?)(?=[^"\s|>\[])', r"\1Zq ", said) + mark + patterns


def test_a_test_of_the_engine_that_reads_the_guide_fails() -> None:
    with pytest.raises(AssertionError, match="test_a_test_of_the_engine_that_reads"):
        (ROOT / "palette.yml").open()
