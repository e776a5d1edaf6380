"""What the Makefile promises in every folder and shell, without running what takes long."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.project import ROOT

MAKEFILE = (ROOT / "Makefile").read_text("utf-8")


def make(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    if shutil.which("make") is None:
        pytest.skip("make is not installed")
    return subprocess.run(
        ["make", *arguments], cwd=folder, capture_output=True, text=True, check=False
    )


def test_no_command_holds_the_folders_path() -> None:
    """A console script of an environment that was moved can't find its Python; `python -m` can."""
    assert re.findall(r"\$\(BIN\)/(?!python\b)\S+", MAKEFILE) == []
    assert "CURDIR" not in MAKEFILE


def test_every_command_is_in_the_help_and_none_is_a_file() -> None:
    phony = re.search(r"^\.PHONY: (.*)$", MAKEFILE, re.MULTILINE)
    assert phony
    commands = re.findall(r"^([a-z]+):.*## ", MAKEFILE, re.MULTILINE)
    assert sorted(phony[1].split()) == sorted(commands)


def test_help_in_a_folder_with_a_space_and_an_accent(tmp_path: Path) -> None:
    folder = tmp_path / "mon guide é"
    folder.mkdir()
    shutil.copy(ROOT / "Makefile", folder)
    assert "make serve" in make(folder, "help").stdout


@pytest.mark.parametrize("word", ["port=8999", "only=tests/unit"])
def test_a_name_in_small_letters_is_told(word: str) -> None:
    assert "Write it in capitals" in make(ROOT, "help", word).stderr


def test_a_python_that_is_not_there_is_told(tmp_path: Path) -> None:
    shutil.copy(ROOT / "Makefile", tmp_path)
    (tmp_path / "requirements.txt").touch()
    result = make(tmp_path, "build", "PYTHON=python3.0")
    assert result.returncode != 0
    assert "There is no 'python3.0'" in result.stdout
