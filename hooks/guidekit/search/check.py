"""Whether a browser can search the site that was written: a search that can't work stops the build."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FILES = ("places.json", "texts.json")


def faults(root: Path, folder: str, scripts: Path) -> Iterator[str]:
    """What keeps the search of a language from working, a sentence each.

    `root` is the language's folder in the written site, `folder` the one of its search, `scripts` the
    search's script.
    """
    if not scripts.is_file():
        yield f"the script of the search is missing: {scripts.name}"
    try:
        data, texts = (json.loads((root / folder / name).read_text("utf-8")) for name in FILES)
    except (OSError, ValueError) as error:
        yield f"the index of the search can't be read: {error}"
        return
    if len(texts) != len(data["places"]):
        yield f"the search knows {len(data['places'])} places and {len(texts)} texts"
    yield from _missing(root, data)


def _missing(root: Path, data: dict[str, Any]) -> Iterator[str]:
    """Places that aren't at their address."""
    known = {url: _ids(root, url) for url, *_ in data["pages"]}
    for place in data["places"]:
        url = data["pages"][place["page"]][0]
        ids = known[url]
        if ids is None:
            yield f"the search leads to a page that isn't there: '{url}'"
        elif place.get("at") and place["at"] not in ids:
            yield f"the search leads to '{url}#{place['at']}', which isn't there"


def _ids(root: Path, url: str) -> set[str] | None:
    page = root / url
    page = page / "index.html" if page.is_dir() else page
    if not page.is_file():
        return None
    return set(re.findall(r"""\sid=["']?([^"'\s>]+)""", page.read_text("utf-8")))
