"""The tips of a page: one short definition for each term that the page links.

They stand together at its end, out of the search index, as plain text, and are shown by a script:
without one, a link is a link.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from guidekit.glossary.model import Entry


def tip_id(entry: Entry) -> str:
    """The id of an entry's tip, which its links name as their description."""
    return f"tip-{entry.id}"


def render(entries: Iterable[Entry]) -> str:
    """The HTML of the tips, in the given order; empty without entries."""
    tips = "".join(
        f'<div class="glossary-tip" id="{escape(tip_id(entry))}" role="tooltip" popover="manual">'
        f"{escape(entry.definition, quote=False)}</div>\n"
        for entry in entries
    )
    return f'\n<aside class="glossary-tips" data-search-exclude>\n{tips}</aside>' if tips else ""
