"""What a glossary is once read, and where pages use it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Entry:
    """One term.

    `definition` is the first paragraph as plain text: it is the tip. `forms` are the other ways to
    write the term that the author gives; regular plurals are made of all of them unless `plural` is
    off; an entry with `auto` off is linked by hand only. `line` is the term's line in the source.
    """

    id: str
    term: str
    definition: str
    forms: tuple[str, ...] = ()
    plural: bool = True
    auto: bool = True
    line: int = 1


@dataclass(frozen=True)
class Glossary:
    """The entries of one language in the order of the source."""

    path: Path
    language: str
    entries: tuple[Entry, ...]

    @cached_property
    def by_id(self) -> Mapping[str, Entry]:
        """The entries by id."""
        return {entry.id: entry for entry in self.entries}


class Use(NamedTuple):
    """A term linked on a page, and the section it stands in.

    `section` is the heading's id and `title` its words; both are empty before the first heading and
    in footnotes.
    """

    entry: str
    section: str = ""
    title: str = ""


class PageUse(NamedTuple):
    """A `Use` as the glossary's page shows it: the address from there, and the words to click.

    `part` is the number of the part that the page is, 0 for none.
    """

    href: str
    words: str
    part: int = 0
