"""One Markdown page as its author wrote it: front matter, body, and the line of everything.

The front matter is cut off just as MkDocs does it, so that a line counted here is the line that the
author sees in an editor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

import yaml

from guidekit import located_yaml, text_file
from guidekit.diagnostics import Diagnostic

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(?P<yaml>.*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)


@dataclass(frozen=True)
class Page:
    """A page of one language; `name` is its path inside the language's folder."""

    path: Path
    language: str
    name: PurePosixPath
    front_matter: located_yaml.LocatedYaml
    body: str
    body_line: int
    broken: bool = False
    """Whether its front matter can't be read: that is told once, and nothing of what it lacks."""

    @property
    def meta(self) -> dict[str, Any]:
        """The front matter's keys and values."""
        return self.front_matter.value if isinstance(self.front_matter.value, dict) else {}

    def line_of(self, needle: str, occurrence: int = 1) -> int:
        """The line of the n-th time that `needle` stands in the body; the body's first if never."""
        start = -1
        for _ in range(occurrence):
            found = self.body.find(needle, start + 1)
            if found < 0:
                break
            start = found
        return self.body_line + (self.body.count("\n", 0, start) if start >= 0 else 0)


def split(text: str) -> tuple[str, str, int]:
    """A source's front matter (YAML text), its body, and the line on which the body starts."""
    match = _FRONT_MATTER.match(text)
    if not match:
        return "", text, 1
    return match["yaml"] or "", text[match.end() :], match[0].count("\n") + 1


def parse(
    text: str, path: Path, language: str, name: PurePosixPath
) -> tuple[Page, list[Diagnostic]]:
    """A page, and why its front matter can't be read."""
    meta, body, body_line = split(text)
    try:
        front_matter = located_yaml.load(meta, first_line=2)
    except yaml.YAMLError as error:
        message = f"the front matter is no YAML: {located_yaml.error_text(error)}"
        hint = "Write `key: value` lines; quote a value that holds a colon"
        problem = Diagnostic(path, located_yaml.error_line(error, 2), message, hint)
        nothing = located_yaml.LocatedYaml(None)
        return Page(path, language, name, nothing, body, body_line, broken=True), [problem]
    return Page(path, language, name, front_matter, body, body_line), []


def read_folder(folder: Path, language: str) -> Iterator[Page | Diagnostic]:
    """Every page of a language, in the order of their names, and what can't be read in them."""
    for path in sorted(folder.rglob("*.md")):
        text, problems = text_file.read(path)
        name = PurePosixPath(path.relative_to(folder).as_posix())
        page, more = parse(text, path, language, name)
        yield from (*problems, *more)
        yield page
