"""What may stand in the texts of a question, looked at in the source so that lines can be named.

Inline Markdown may. Raw HTML may where it only marks words (`<kbd>`, `<sub>`, …): a question's
texts move into `<legend>` and `<label>`, which hold nothing else, and nothing that runs code may
come in by a question. `inspect` looks again at the rendered tree, where nothing can hide.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from html.entities import html5

from guidekit.quiz.notes import Notes, quoted
from guidekit.quiz.source.lines import Line

_WORDS = """abbr b bdi bdo br cite code data del dfn em i ins kbd mark q s samp small span
strong sub sup time u var wbr"""
PHRASING = frozenset(re.findall(r"\w+", _WORDS))
VOID = frozenset({"br", "wbr"})
_ATTRIBUTES = frozenset({"class", "datetime", "dir", "id", "lang", "title", "value"})

_BACKTICKS = re.compile("`+")
_PARAGRAPH_ENDS = re.compile(r"\n *\n")
TAG = re.compile(r"</?(?P<name>[a-zA-Z][^\s<>/@]*)(?P<attributes>[^<>@]*)>|<!--|<\?")
_ATTRIBUTE = re.compile(r"""\s+([^\s"'=<>/]+)(?:\s*=\s*("[^"<>]*"|'[^'<>]*'|[^\s"'=<>`]+))?""")
_HANDLER_ATTRIBUTE = re.compile(r"[\s\"'/]on[a-z]+\s*=", re.IGNORECASE)
_HANDLER = re.compile(r"\{[^{}\n]*\bon[a-z]+\s*=[^{}\n]*\}", re.IGNORECASE)
_SCRIPT_LINK = re.compile(
    r"(?<=\]\()\s*<?\s*(?:javascript|vbscript|data):[^)\s]*\)?", re.IGNORECASE
)
_ENTITY = re.compile(
    r"&(?:#(?P<decimal>[0-9]+)|#[xX](?P<hex>[0-9a-fA-F]+)|(?P<name>[0-9a-zA-Z]+));"
)
# Not a character of HTML; STX and ETX enclose the placeholders of Python-Markdown.
_CONTROL = re.compile(
    "[\x00\x01\x04-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
_NO_HTML = (
    "Write it in Markdown; of HTML only tags that mark words are understood here (<kbd>, <sub>)"
)


def mask_code(text: str) -> str:
    """The text with the code spans filled with spaces, of the same length."""
    return in_code(text, lambda code: re.sub(r"[^\n]", " ", code))


def in_code(text: str, change: Callable[[str], str]) -> str:
    """The text with its code spans, backticks included, changed."""
    if "`" not in text:
        return text
    parts, at = [], 0
    for start, end in _code_spans(text):
        parts += [text[at:start], change(text[start:end])]
        at = end
    return "".join([*parts, text[at:]])


def _code_spans(text: str) -> Iterator[tuple[int, int]]:
    """A span ends at the next run of as many backticks within its paragraph.

    Each run is looked up by its length, so that a thousand runs cost no more than their number.
    """
    runs = [found.span() for found in _BACKTICKS.finditer(text)]
    by_length: dict[int, list[int]] = {}
    for start, end in runs:
        by_length.setdefault(end - start, []).append(start)
    ends = [found.start() for found in _PARAGRAPH_ENDS.finditer(text)]
    at = 0
    for start, end in runs:
        opened = start + (text[start - 1 : start] == "\\")  # an escaped one is text
        same = by_length.get(end - opened, [])
        index = bisect_left(same, end)
        if start < at or opened == end or index == len(same):
            continue
        if bisect_left(ends, end) == bisect_left(ends, same[index]):
            at = same[index] + end - opened
            yield opened, at


def check_markup(lines: Iterable[Line], notes: Notes) -> None:
    """Tells of raw HTML, of script, and of characters that no page can hold."""
    for line in lines:
        if control := _CONTROL.search(line.text):
            code = f"U+{ord(control.group()):04X}"
            notes.error(line.number, f"the control character {code}", "Remove it")
        text = mask_code(line.text)
        if "<" in text:
            _check_tags(text, line.number, notes)
        if "{" in text or "](" in text:
            _check_script(text, line.number, notes)
        if "&" in text and (wrong := bad_entity(text)):
            hint = f"Write '&amp;{wrong[1:]}' to show it as it is"
            notes.error(line.number, f"unknown character reference {quoted(wrong)}", hint)


def _check_script(text: str, number: int, notes: Notes) -> None:
    for found in (_HANDLER.search(text), _SCRIPT_LINK.search(text)):
        if found:
            message = f"script inside a question: {quoted(found.group())}"
            notes.error(number, message, "Remove it")


def _check_tags(text: str, number: int, notes: Notes) -> None:
    told = set()
    for found in TAG.finditer(text):
        name = (found["name"] or "").lower()
        if "://" not in found.group() and name not in told and (wrong := wrong_tag(found)):
            told.add(name)
            notes.error(number, f"{wrong}: {quoted(found.group())}", _NO_HTML)


def wrong_tag(found: re.Match[str]) -> str:
    """What is wrong with a match of `TAG`; empty if nothing is."""
    name = (found["name"] or "").lower()
    if name == "script":
        return "script inside a question"
    if not name:
        return "a comment inside a question"
    if _HANDLER_ATTRIBUTE.search(found["attributes"]):
        return "an event handler inside a question"
    if name not in PHRASING:
        return "raw HTML inside a question"
    return _wrong_attributes(found["attributes"], name, closes=found.group().startswith("</"))


def _wrong_attributes(attributes: str, name: str, closes: bool) -> str:
    rest = attributes.removesuffix("/") if name in VOID else attributes
    names = [found[1].lower() for found in _ATTRIBUTE.finditer(rest)]
    regular = not _ATTRIBUTE.sub("", rest).strip() and len(set(names)) == len(names)
    known = all(attribute in _ATTRIBUTES for attribute in names)
    wanted = not (closes and (names or name in VOID)) and "&" not in _ENTITY.sub("", rest)
    return "" if regular and known and wanted else "raw HTML inside a question"


def bad_entity(text: str) -> str:
    """The first character reference that means no character of HTML; empty if all do."""
    return next((found.group() for found in _ENTITY.finditer(text) if not _means(found)), "")


def _means(entity: re.Match[str]) -> bool:
    if entity["name"]:
        return f"{entity['name']};" in html5
    digits, base = (entity["decimal"], 10) if entity["decimal"] else (entity["hex"], 16)
    code = int(digits, base) if len(digits) < 9 else 0
    return 0x20 <= code <= 0x10FFFF and code & 0xFFFE != 0xFFFE and not _CONTROL.match(chr(code))
