"""A guide beside the engine in a temporary folder, to build as it is or with a defect put in.

The engine's tests take the test guide in `tests/guide/`; those in `tests/content/` the real one.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).parent.parent
TEST_GUIDE = ROOT / "tests/guide"
CASES = ROOT / "tests/cases"
SITE_URL = "https://example.org/guide/"
REPO_URL = "https://github.com/example/guide"
BASE = urlsplit(SITE_URL).path
LANGUAGES = ("en", "fr")
PREFIX = {"en": "", "fr": "fr/"}  # of the addresses of a language
_ENGINE = ("hooks", "overrides")
_GUIDE = ("docs", "palette.yml")
_PATIENCE = 300


@dataclass(frozen=True)
class ProjectCopy:
    """A copy of a guide and of the engine, which a test may change and build."""

    root: Path

    @classmethod
    def make(cls, folder: Path, guide: Path = TEST_GUIDE) -> ProjectCopy:
        """Copies what a build needs."""
        settings = [path.name for path in guide.glob("mkdocs*.yml")]
        for source in [ROOT / name for name in _ENGINE] + [guide / n for n in (*_GUIDE, *settings)]:
            if source.is_dir():
                hidden = shutil.ignore_patterns("__pycache__")
                shutil.copytree(source, folder / source.name, ignore=hidden)
            else:
                shutil.copy2(source, folder / source.name)
        return cls(folder)

    @property
    def site(self) -> Path:
        """Where the built site is."""
        return self.root / "site"

    def read(self, name: str) -> str:
        """A file's text."""
        return (self.root / name).read_text("utf-8")

    def write(self, name: str, text: str) -> None:
        """Gives a file another text."""
        (self.root / name).write_text(text, "utf-8")

    def replace(self, name: str, old: str, new: str) -> None:
        """Changes a text that must be there, where it first stands."""
        text = self.read(name)
        assert old in text, f"{name} holds no '{old}'"
        self.write(name, text.replace(old, new, 1))

    def colour(self, name: str, value: str) -> None:
        """Gives a colour of the light scheme another value."""
        text = self.read("palette.yml")
        changed, times = re.subn(rf'(?m)^( +{name}: )"[^"]*"', rf'\1"{value}"', text, count=1)
        assert times, f"palette.yml has no colour '{name}'"
        self.write("palette.yml", changed)

    def build(self, site_url: str = SITE_URL, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Runs `mkdocs build --strict` as a person would, and returns what it printed."""
        environment = {
            **os.environ,
            "SITE_URL": site_url,
            "REPO_URL": REPO_URL,
            "NO_MKDOCS_2_WARNING": "1",
            "SOURCE_DATE_EPOCH": "1700000000",
        }
        environment.pop("PYTHONPATH", None)
        return subprocess.run(
            [sys.executable, "-m", "mkdocs", "build", "--strict", *arguments],
            cwd=self.root,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )


def built_once(run: Path, guide: Path = TEST_GUIDE) -> ProjectCopy:
    """A guide as it is, built once for all processes of one run of tests.

    `run` is the folder that these processes share; whoever makes the copy's folder first builds.
    """
    folder = run / f"built-{guide.name}"
    try:
        folder.mkdir()
    except FileExistsError:
        _wait(lambda: (folder / "said").is_file())
    else:
        result = ProjectCopy.make(folder, guide).build()
        said = "" if result.returncode == 0 else result.stdout + result.stderr or "no word"
        (folder / "saying").write_text(said, "utf-8")
        (folder / "saying").rename(folder / "said")
    said = (folder / "said").read_text("utf-8")
    assert said == "", said
    return ProjectCopy(folder)


def _wait(done: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE
    while not done():
        assert time.monotonic() < end, "the guide was not built in time"
        time.sleep(0.1)
