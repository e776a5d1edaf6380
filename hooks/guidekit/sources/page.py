"""One Markdown page as its author wrote it: front matter, text, and the place of everything in it.

What is asked for is worked out once; a file that hasn't changed since it was read last is the same
page, so that live reload works out again only what was saved.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path, PurePosixPath
from typing import Any

import yaml

from guidekit.diagnostics import Diagnostic
from guidekit.sources import (
    blocks,
    front_matter,
    headings,
    kinds,
    links,
    located_yaml,
    masking,
    text_file,
)
from guidekit.sources import prose as reading

_KEPT = 4096
"""Pages that are kept in memory."""


@dataclass(frozen=True, eq=False)
class Page:
    """A page of one language; `name` is its path inside the language's folder.

    Lines count from 1 in the file as the author sees it. Views of the body have its length, so that
    a position in one is a position in all.
    """

    path: Path
    language: str
    name: PurePosixPath
    text: str
    encoding: tuple[Diagnostic, ...] = ()

    @cached_property
    def _cut(self) -> tuple[str, str, str]:
        return front_matter.cut(self.text)

    @cached_property
    def _front_matter(self) -> tuple[located_yaml.LocatedYaml, tuple[Diagnostic, ...]]:
        hint = "Write `key: value` lines; quote a value that holds a colon"
        try:
            located = located_yaml.load(self._cut[1], first_line=2)
        except yaml.YAMLError as error:
            message = f"the front matter is no YAML: {located_yaml.error_text(error)}"
            line = located_yaml.error_line(error, 2)
            return located_yaml.LocatedYaml(None), (Diagnostic(self.path, line, message, hint),)
        if located.value is None or isinstance(located.value, dict):
            return located, ()
        message = "the front matter holds no `key: value` lines"
        return located_yaml.LocatedYaml(None), (Diagnostic(self.path, 2, message, hint),)

    @property
    def front_matter(self) -> located_yaml.LocatedYaml:
        """What stands between the `---` lines."""
        return self._front_matter[0]

    @property
    def problems(self) -> tuple[Diagnostic, ...]:
        """Why the file, or its front matter, can't be read."""
        return (*self.encoding, *self._front_matter[1])

    @property
    def broken(self) -> bool:
        """Whether its front matter can't be read: that is told once, and nothing of what it lacks."""
        return bool(self._front_matter[1])

    @cached_property
    def meta(self) -> dict[str, Any]:
        """The front matter's keys and values; where text is meant, `2026` or `no` is text."""
        value = self.front_matter.value
        texts = self.front_matter.texts
        written = {key: texts[(key,)] for key in front_matter.TEXTS if (key,) in texts}
        return {**value, **written} if isinstance(value, dict) else {}

    @property
    def body(self) -> str:
        """The page without its front matter."""
        return self._cut[2]

    @cached_property
    def body_line(self) -> int:
        """The line on which the body starts."""
        return self._cut[0].count("\n") + 1

    @cached_property
    def masked(self) -> str:
        """The body without code and comments: what is left is Markdown that is meant."""
        return masking.mask(self.body)

    @cached_property
    def masked_file(self) -> str:
        """The whole file, without front matter, code and comments."""
        return masking.blank(self._cut[0]) + self.masked

    @cached_property
    def readable(self) -> str:
        """The whole file without front matter, comments and fenced code; code in a sentence is read."""
        return masking.blank(self._cut[0]) + masking.mask_blocks(self.body)

    @cached_property
    def prose(self) -> str:
        """The body with everything blanked out that isn't read as prose."""
        return reading.prose(self.masked)

    @cached_property
    def kinds(self) -> tuple[kinds.Kind, ...]:
        """What each line of the body is part of."""
        return kinds.kinds(self.masked.split("\n"))

    @cached_property
    def blocks(self) -> tuple[blocks.Mark, ...]:
        """The lines that open or close a block, `///`."""
        return tuple(blocks.marks(self.masked.split("\n"), self.body_line))

    @cached_property
    def links(self) -> tuple[links.Link, ...]:
        """Where the source writes an address."""
        return tuple(links.find(self.masked, self.line_at))

    @cached_property
    def headings(self) -> tuple[headings.Heading, ...]:
        """The headings that the source writes."""
        return tuple(headings.find(self.masked, self.body_line))

    @cached_property
    def _line_starts(self) -> list[int]:
        starts, at = [0], self.body.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = self.body.find("\n", at + 1)
        return starts

    def line_at(self, position: int) -> int:
        """The line of a position in the body."""
        return self.body_line + bisect_right(self._line_starts, position) - 1


def read(path: Path, language: str, name: PurePosixPath) -> Page:
    """The page in a file.

    Raises:
        OSError: the file can't be opened.
    """
    text, problems = text_file.read(path)
    return _page(path, language, name, text, tuple(problems))


def parse(text: str, path: Path, language: str, name: PurePosixPath | None = None) -> Page:
    """A page whose text is there already."""
    return _page(path, language, name or PurePosixPath(path.name), text, ())


@lru_cache(maxsize=_KEPT)
def _page(
    path: Path, language: str, name: PurePosixPath, text: str, problems: tuple[Diagnostic, ...]
) -> Page:
    return Page(path, language, name, text, problems)
