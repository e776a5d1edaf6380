"""The two files of a language that a browser fetches: the names of all places, then their texts.

The names are small, so that a first answer is there while the texts are still on their way. Both are
the same bytes for the same pages.

    places.json  {language, rules, words, pages: [[address, title, role]…],
                  places: [{kind, page, at, title, …}…]}
    texts.json   [text of the first place, of the second…]
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from guidekit.search.model import Found, Place


def places(
    language: str, rules: dict[str, Any], words: dict[str, Any], found: Iterable[Found]
) -> str:
    """`places.json`; `words` are what the search says."""
    pages = list(found)
    return _json(
        {
            "language": language,
            "rules": rules,
            "words": words,
            "pages": [[page.url, page.title, page.role] for page in pages],
            "places": [
                _place(place, number) for number, page in enumerate(pages) for place in page.places
            ],
        }
    )


def texts(found: Iterable[Found]) -> str:
    """`texts.json`."""
    return _json([place.text for page in found for place in page.places])


def _place(place: Place, page: int) -> dict[str, Any]:
    """What isn't empty."""
    fields = {
        "kind": place.kind,
        "page": page,
        "at": place.anchor,
        "title": place.title,
        "lead": place.lead,
        "names": list(place.names),
        "other": list(place.other),
    }
    return {name: value for name, value in fields.items() if value not in ("", [])}


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
