"""Copies of this project in temporary folders, to build as they are or with a defect put in."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
SITE_URL = "https://example.org/four-causes/"
REPO_URL = "https://github.com/example/four-causes"
_COPIED = ("docs", "hooks", "overrides", "mkdocs.yml", "mkdocs.fr.yml", "palette.yml")


@dataclass(frozen=True)
class ProjectCopy:
    """A copy of the guide that a test may change and build."""

    root: Path

    @classmethod
    def make(cls, folder: Path) -> ProjectCopy:
        """Copies what a build needs."""
        for name in _COPIED:
            source = ROOT / name
            if source.is_dir():
                shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
            elif source.is_file():
                shutil.copy2(source, folder / name)
        return cls(folder)

    @property
    def site(self) -> Path:
        """Where the built site is."""
        return self.root / "site"

    def replace(self, name: str, old: str, new: str) -> None:
        """Changes a text that must be there."""
        path = self.root / name
        text = path.read_text("utf-8")
        assert old in text, f"{name} holds no '{old}'"
        path.write_text(text.replace(old, new, 1), "utf-8")

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
