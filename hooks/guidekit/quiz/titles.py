"""The words of a question where it is only named: in a list of all, as in a table of contents."""

from __future__ import annotations

import re

from markdown import Markdown
from markupsafe import Markup

_NOTE = re.compile(r"\[\^[^\]]+\]")
_MD = Markdown(extensions=["attr_list"])


def plain(stem: str) -> str:
    """A stem's Markdown as plain text, without its notes.

    >>> plain("**Which *one* is it, A & B?**[^1]")
    'Which one is it, A & B?'
    """
    return Markup(_MD.reset().convert(_NOTE.sub("", stem))).striptags()  # noqa: S704 - made text again
