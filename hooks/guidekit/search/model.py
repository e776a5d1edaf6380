"""A place: what a search finds, and where it leads."""

from __future__ import annotations

from dataclasses import dataclass, field

KINDS = ("page", "section", "term", "case", "figure", "question", "note")


@dataclass
class Place:
    """`anchor` is the id on the page, empty for the page itself.

    `lead` is shown under the title at once (a definition's first paragraph, a page's description);
    `text` is searched, and shown where it matches; `names` are other ways to say the title, `other`
    those of other languages. All is plain text.
    """

    kind: str
    anchor: str = ""
    title: str = ""
    lead: str = ""
    text: str = ""
    names: tuple[str, ...] = ()
    other: tuple[str, ...] = ()


@dataclass
class Found:
    """A page with its places in the order of its text; `url` is from its language's root.

    `role` is "part" for a numbered chapter and "practice" for the page that lists questions: they are
    offered where nothing was found.
    """

    url: str
    title: str
    role: str = ""
    places: list[Place] = field(default_factory=list)
