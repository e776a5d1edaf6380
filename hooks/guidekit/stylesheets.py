"""One stylesheet out of several: a request less for each, and fewer bytes in all.

The sources stay apart, a file for each part of the page, with their comments; a reader gets one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_MARGIN = re.compile(r"\n\s*")


def bundle(stylesheets: Iterable[str]) -> str:
    """The stylesheets in their order, without comments and indentation; their strings are kept."""
    return "".join(_MARGIN.sub("\n", _COMMENT.sub("", css)).strip() + "\n" for css in stylesheets)
