"""A Python-Markdown extension that adapts tables, checklists and cases to this guide.

Tables: Python-Markdown aligns columns with `style=`, which the security policy forbids; here alignment
is a class. A table stands in a box of its own that scrolls sideways, by keyboard too, so that a wide
one never makes the page wider than the screen.

Checklists: `- [ ] act` is an empty box to tick on paper, not a form control: the theme's own has no name
for a screen reader.

Cases: each gets an address, `case-1`, `case-2`, unless its author gave it one.
"""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

_ALIGNMENT = re.compile(r"text-align:\s*(left|center|right);?")
_BOX = re.compile(r"\[[ xX]\]\s+")


class MarkupExtension(Extension):
    """Registers the tree processor; it has no options."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (the name that Python-Markdown calls)
        """Runs after inline patterns and attribute lists, when tables and lists are whole."""
        md.treeprocessors.register(_Adapter(md), "guide-markup", 5)


class _Adapter(Treeprocessor):
    def run(self, root: Element) -> None:
        for cell in [*root.iter("th"), *root.iter("td")]:
            _align(cell)
        for items in root.iter("ul"):
            _make_checklist(items)
        for parent in list(root.iter()):
            _box_tables(parent)
        _number_cases(root)


def _align(cell: Element) -> None:
    match = _ALIGNMENT.fullmatch(cell.get("style", ""))
    if match:
        del cell.attrib["style"]
        if match[1] != "left":
            _add_class(cell, f"ta-{match[1]}")


def _make_checklist(items: Element) -> None:
    texts = [item if item.text and item.text.strip() else next(iter(item), item) for item in items]
    if not texts or not all(_BOX.match((text.text or "").lstrip()) for text in texts):
        return
    _add_class(items, "checklist")
    for item, text in zip(items, texts, strict=True):
        text.text = _BOX.sub("", (text.text or "").lstrip(), count=1)
        _add_class(item, "checklist__item")


def _number_cases(root: Element) -> None:
    """Numbers count languages the same: the switch finds the case again, whatever its title."""
    cases = [one for one in root.iter("div") if "case" in (one.get("class") or "").split()]
    for number, case in enumerate(cases, start=1):
        case.attrib.setdefault("id", f"case-{number}")


def _box_tables(parent: Element) -> None:
    if "table-scroll" in (parent.get("class") or ""):
        return
    for index, child in enumerate(parent):
        if child.tag == "table":
            box = Element("div", {"class": "table-scroll"})
            box.tail, child.tail = child.tail, None
            _add_class(child, "table")
            parent[index] = box
            box.append(child)


def _add_class(element: Element, name: str) -> None:
    element.set("class", f"{element.get('class', '')} {name}".strip())
