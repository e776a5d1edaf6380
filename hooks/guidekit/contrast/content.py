"""Colours that authors set themselves, in pages and in figures: each is reported where it stands.

The gate measures the palette's pairs. A colour set in a page, or a filter over it, would be seen by
nobody but the reader, so there is none; what to write instead stands in each finding.

Read with the standard library's HTML parser, after code and comments have been blanked out.
Markdown has three more places for attributes: attribute lists `{ style="…" }`, and the heads of
blocks, `/// html | div[style="…"]` and `attrs: {style: …}`. All of them go through the same parser.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

from guidekit.diagnostics import Diagnostic
from guidekit.sources.page import Page

from .declarations import EFFECTS, is_paint, offending, sets_colour

_OWN = "sets a colour of its own"
_STYLE_HINT = "Leave it out: colours come from palette.yml; to stress words, write **them so**"
_EFFECT_HINT = "Leave it out: it changes colours that were measured to be readable"
_FONT_HINT = "Write **bold** or *emphasis* instead"
_PAINT_HINT = 'Write "currentColor", or a class of the palette instead: class="guide-fill-c1"'
_IMAGE_HINT = (
    "A picture file can't take the page's colours: make it a figure, with shapes in currentColor "
    'or a class such as class="guide-fill-c1"'
)

# Attributes of old HTML that hold a colour, and those that hold one on some elements only.
_OLD_ANYWHERE = frozenset({"bgcolor", "bordercolor"})
_OLD_ON_SOME = {
    **dict.fromkeys(("text", "link", "vlink", "alink"), frozenset({"body"})),
    "background": frozenset({"body", "table", "thead", "tbody", "tfoot", "tr", "td", "th"}),
}

# Attributes that paint in SVG ("color" in old HTML too), and those that change what is painted.
_PAINT_ATTRIBUTES = frozenset({"fill", "stroke", "stop-color", "flood-color", "lighting-color"})
_EFFECT_ATTRIBUTES = frozenset(EFFECTS) - {"forced-color-adjust", "backdrop-filter"}
_ANIMATED = frozenset({"from", "to", "by", "values"})

_ATTRIBUTE_LIST = re.compile(r"\{:?[ ]*([^{}\n ][^{}\n]*)\}")
_BLOCK_ATTRS = re.compile(r"^[ \t>]+attrs:[ \t]*\{([^\n]*)\}[ \t]*$", re.MULTILINE)
_QUOTES = "\"'"
_YAML_ENTRY = re.compile(r"""([-\w]+)\s*:\s*("[^"]*"|'[^']*'|[^,'"]+)""")


def scan_page(page: Page) -> list[Diagnostic]:
    """Every colour that a page sets itself, in its raw HTML, inline SVG and attribute lists."""
    masked = page.masked_file
    scan = _Scan(page.path, masked, _PAINT_HINT)
    scan.feed_all()
    for attributes, line in _markdown_attributes(page):
        scan.feed_attributes(attributes, line)
    return scan.found


def scan_svg(path: Path, text: str) -> list[Diagnostic]:
    """Every colour that a picture file sets itself, in attributes and in its style sheet."""
    scan = _Scan(path, text, _IMAGE_HINT)
    scan.feed_all()
    return scan.found


def _markdown_attributes(page: Page) -> Iterator[tuple[str, int]]:
    """The attributes that Markdown writes in its own ways, as HTML would, with their lines."""
    for match in _ATTRIBUTE_LIST.finditer(page.masked):
        yield match.group(1), page.line_at(match.start())
    for mark in page.blocks:
        if mark.name and mark.rest.endswith("]") and "[" in mark.rest:
            yield mark.rest.partition("[")[2][:-1], mark.line
    for match in _BLOCK_ATTRS.finditer(page.masked):
        entries = _YAML_ENTRY.findall(match.group(1))
        written = (f'{key}="{value.strip().strip(_QUOTES)}"' for key, value in entries)
        yield " ".join(written), page.line_at(match.start())


@dataclass(frozen=True)
class _Attribute:
    tag: str
    name: str
    value: str
    line: int


class _Scan(HTMLParser):
    """Walks tags and style sheets; findings are collected in `found`."""

    def __init__(self, path: Path, text: str, paint_hint: str) -> None:
        super().__init__(convert_charrefs=False)
        self.found: list[Diagnostic] = []
        self._path = path
        self._text = text
        self._paint_hint = paint_hint
        self._sheet = False
        self._shift = 0

    def feed_all(self) -> None:
        # Marked sections are nothing in HTML, and some make the parser raise: they become text.
        self.feed(re.sub(r"<!(?!--|doctype)", "  ", self._text, flags=re.IGNORECASE))
        self.close()

    def feed_attributes(self, attributes: str, line: int) -> None:
        """Scan attributes that stand outside a tag, on `line`."""
        self.reset()
        self._shift = line - 1
        self.feed(f"<x-list {attributes.replace('<', ' ').replace('>', ' ')}>")
        self.close()
        self._shift = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._sheet = tag == "style"
        if tag in ("font", "basefont"):
            self._report(self.getpos()[0], f"<{tag}> sets a look of its own", _FONT_HINT)
        for name, value in attrs:
            attribute = _Attribute(tag, name, value or "", self._line_of(name))
            self._attribute(attribute, dict(attrs).get("attributename"))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self._sheet = False

    def handle_endtag(self, tag: str) -> None:
        self._sheet = False

    def handle_data(self, data: str) -> None:
        if self._sheet:
            self._style(data, self.getpos()[0])

    def _attribute(self, attribute: _Attribute, animated: str | None) -> None:
        name, value = attribute.name, attribute.value
        if name == "style":
            self._style(value, attribute.line)
        elif name in _EFFECT_ATTRIBUTES:
            if sets_colour(name, value):
                self._report_attribute(attribute, "changes colours", _EFFECT_HINT)
        elif name in _PAINT_ATTRIBUTES:
            if sets_colour(name, value):
                self._report_attribute(attribute, _OWN, self._paint_hint)
        elif name in _ANIMATED and is_paint(animated or ""):
            self._report_attribute(attribute, "animates a colour", self._paint_hint)
        elif _is_old(attribute):
            self._report_attribute(attribute, _OWN, _STYLE_HINT)

    def _style(self, style: str, line: int) -> None:
        for declaration in offending(style):
            effect = declaration.is_effect
            self._report(
                line + style.count("\n", 0, declaration.offset),
                f"the style '{declaration.name}: {declaration.value}' "
                + ("changes colours" if effect else _OWN),
                _EFFECT_HINT if effect else _STYLE_HINT,
            )

    def _line_of(self, name: str) -> int:
        """The line of an attribute: a tag may run over several."""
        tag = self.get_starttag_text() or ""
        match = re.search(rf"(?<![-\w]){re.escape(name)}\s*=", tag, re.IGNORECASE)
        return self.getpos()[0] + (tag.count("\n", 0, match.start()) if match else 0)

    def _report_attribute(self, attribute: _Attribute, what: str, hint: str) -> None:
        self._report(attribute.line, f"'{attribute.name}=\"{attribute.value}\"' {what}", hint)

    def _report(self, line: int, message: str, hint: str) -> None:
        self.found.append(Diagnostic(self._path, line + self._shift, message, hint))


def _is_old(attribute: _Attribute) -> bool:
    if attribute.name == "color":
        return sets_colour("color", attribute.value)
    some = _OLD_ON_SOME.get(attribute.name, frozenset())
    return attribute.name in _OLD_ANYWHERE or attribute.tag in some
