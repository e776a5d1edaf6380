"""Sites in temporary folders: the guide's theme and Markdown settings, made-up pages, chosen parts.

Both sides of a comparison differ in what is compared and in nothing else. The theme is Material, as
in the guide, without the guide's own templates; a site with all parts has them, and the guide's hook.
"""

from __future__ import annotations

import gzip
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from guidekit.sources import located_yaml
from tests.project import ROOT

ALL = ("all",)
_FRONT = """---
title: "{title}"
description: "A page of made-up words, to measure how long a build of many such pages takes."
reviewed: 2020-01-01
---

"""


@dataclass(frozen=True)
class Site:
    """A MkDocs project."""

    root: Path

    @property
    def docs(self) -> Path:
        """Its sources, a folder a language."""
        return self.root / "docs"

    def pages(self) -> dict[str, bytes]:
        """The built pages of text by name."""
        built = self.root / "site"
        return {
            path.relative_to(built).as_posix(): path.read_bytes()
            for path in sorted(built.glob("page-*/index.html"))
        }


def write(
    folder: Path,
    pages: Mapping[str, str],
    parts: Sequence[str] = (),
    plugins: Sequence[str] = ("search",),
) -> Site:
    """Writes a site of pages by file name (`page-1.md`: its Markdown), with parts or with ALL."""
    site = Site(folder)
    english = site.docs / "en"
    english.mkdir(parents=True)
    for name, text in {"index.md": "Where it begins.", **pages}.items():
        front = _FRONT.format(title=name.removesuffix(".md").replace("-", " "))
        (english / name).write_text(f"{front}{text}\n", "utf-8")
    settings = yaml.safe_dump(_settings(parts, plugins), sort_keys=False)
    (folder / "mkdocs.yml").write_text(settings, "utf-8")
    shutil.copy2(ROOT / "palette.yml", folder)
    return site


def _settings(parts: Sequence[str], plugins: Sequence[str]) -> dict[str, object]:
    theme = {"custom_dir": str(ROOT / "overrides")} if parts == ALL else {}
    hook = ROOT / "hooks/guide.py" if parts == ALL else Path(__file__).parent / "hook.py"
    guide = located_yaml.load((ROOT / "mkdocs.yml").read_text("utf-8")).value
    return {
        "site_name": "Bench",
        "docs_dir": "docs/en",
        "extra": {"guide": {"languages": {"en": "English"}}, "parts": list(parts)},
        "theme": {"name": "material", "language": "en", "font": False, **theme},
        "plugins": [] if parts == ALL else list(plugins),  # the guide has a search of its own
        "hooks": [str(hook)] if parts else [],
        # Task lists are what the base of the quizzes is written in; on both sides, as all of these.
        "markdown_extensions": {**guide["markdown_extensions"], "pymdownx.tasklist": {}},
    }


def added_bytes(ours: Site, base: Site) -> tuple[float, float]:
    """What a built page of ours weighs more than the same page of the base, raw and gzipped."""
    new, old = ours.pages(), base.pages()
    count = len(old)
    raw = sum(len(html) for html in new.values()) - sum(len(html) for html in old.values())
    packed = sum(map(zipped, new.values())) - sum(map(zipped, old.values()))
    return raw / count, packed / count


def zipped(content: bytes) -> int:
    """Bytes after gzip, as a server sends them."""
    return len(gzip.compress(content, 6))
