"""What raw HTML and which character references may stand in the texts of a question.

Inline Markdown may. Raw HTML may where it only marks words (`<kbd>`, `<sub>`, …): a question's
texts move into `<legend>` and `<label>`, which hold nothing else.
"""

from __future__ import annotations

import re
from html.entities import html5

from guidekit.quiz.source.characters import CONTROL

_WORDS = """abbr b bdi bdo br cite code data del dfn em i ins kbd mark q s samp small span
strong sub sup time u var wbr"""
PHRASING = frozenset(re.findall(r"\w+", _WORDS))
VOID = frozenset({"br", "wbr"})
_ATTRIBUTES = frozenset({"class", "datetime", "dir", "id", "lang", "title", "value"})

TAG = re.compile(r"</?(?P<name>[a-zA-Z][^\s<>/@]*)(?P<attributes>[^<>@]*)>")
_ATTRIBUTE = re.compile(r"""\s+([^\s"'=<>/]+)(?:\s*=\s*("[^"<>]*"|'[^'<>]*'|[^\s"'=<>`]+))?""")
_HANDLER_ATTRIBUTE = re.compile(r"[\s\"'/]on[a-z]+\s*=", re.IGNORECASE)
_ENTITY = re.compile(
    r"&(?:#(?P<decimal>[0-9]+)|#[xX](?P<hex>[0-9a-fA-F]+)|(?P<name>[0-9a-zA-Z]+));"
)


def wrong_tag(found: re.Match[str]) -> str:
    """What is wrong with a match of `TAG`; empty if nothing is."""
    name = found["name"].lower()
    if name == "script":
        return "script"
    if _HANDLER_ATTRIBUTE.search(found["attributes"]):
        return "an event handler"
    if name not in PHRASING:
        return "raw HTML"
    return _wrong_attributes(found["attributes"], name, closes=found.group().startswith("</"))


def _wrong_attributes(attributes: str, name: str, closes: bool) -> str:
    rest = attributes.removesuffix("/") if name in VOID else attributes
    names = [found[1].lower() for found in _ATTRIBUTE.finditer(rest)]
    regular = not _ATTRIBUTE.sub("", rest).strip() and len(set(names)) == len(names)
    known = all(attribute in _ATTRIBUTES for attribute in names)
    wanted = not (closes and (names or name in VOID)) and "&" not in _ENTITY.sub("", rest)
    return "" if regular and known and wanted else "raw HTML"


def bad_entity(text: str) -> str:
    """The first character reference that means no character of HTML; empty if all do."""
    return next((found.group() for found in _ENTITY.finditer(text) if not _means(found)), "")


def _means(entity: re.Match[str]) -> bool:
    if entity["name"]:
        return f"{entity['name']};" in html5
    digits, base = (entity["decimal"], 10) if entity["decimal"] else (entity["hex"], 16)
    code = int(digits, base) if len(digits) < 9 else 0
    return 0x20 <= code <= 0x10FFFF and code & 0xFFFE != 0xFFFE and not CONTROL.match(chr(code))
