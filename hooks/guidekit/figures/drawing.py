"""Reads a drawing, and says what in it wouldn't work in every scheme, language and width.

Parsed with the standard library's expat, which knows the line of each element. A drawing is inlined
into pages under a policy that forbids inline style, more than one in a page, and shrinks to the width
of a phone: hence shapes and text alone, no ids, and labels that stay readable in 280 px.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.parsers import expat

from guidekit.contrast.stylesheet import figure_classes
from guidekit.diagnostics import Diagnostic, nearest
from guidekit.figures.model import FONT_SIZE, LABEL, PART, Drawing, Node, is_part

SHAPES = frozenset(
    ("circle", "ellipse", "g", "line", "path", "polygon", "polyline", "rect", "svg", "text")
)

NARROWEST = 280
"""CSS pixels that a figure has on the narrowest screen we serve, 320 px with its margins."""
SMALLEST = 12
"""CSS pixels under which no label may fall there."""

_SVG = "http://www.w3.org/2000/svg"
_FORBIDDEN = re.compile(r"id|style|on\w+|(?:\w+:)?href")
_KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def read(path: Path) -> tuple[Drawing | None, list[Diagnostic]]:
    """A drawing and its problems; None if it can't be read at all."""
    try:
        root = _parse(path.read_bytes())
    except expat.ExpatError as error:
        message = f"the drawing is no XML: {expat.ErrorString(error.code)}"
        return None, [
            Diagnostic(path, error.lineno, message, "Close every tag and quote every value")
        ]
    if root is None or root.tag != "svg" or root.attributes.get("xmlns") != _SVG:
        hint = f'Begin with <svg xmlns="{_SVG}" viewBox="0 0 280 200">'
        return None, [Diagnostic(path, 1, "the file holds no SVG drawing", hint)]
    drawing = Drawing(path, root)
    return drawing, [Diagnostic(path, *problem) for problem in _problems(drawing)]


def _parse(source: bytes) -> Node | None:
    parser = expat.ParserCreate()
    opened: list[Node] = []
    roots: list[Node] = []

    def start(tag: str, attributes: dict[str, str]) -> None:
        node = Node(tag, attributes, parser.CurrentLineNumber)
        (opened[-1].children if opened else roots).append(node)
        opened.append(node)

    def text(data: str) -> None:
        opened[-1].text += data

    parser.StartElementHandler = start
    parser.EndElementHandler = lambda _tag: opened.pop()
    parser.CharacterDataHandler = text
    parser.Parse(source, True)
    return roots[0] if roots else None


Problem = tuple[int, str, str]
"""Line, what is wrong, how to write it right."""


def _problems(drawing: Drawing) -> Iterator[Problem]:
    for node in drawing.root.walk():
        yield from _element(node)
        yield from _classes(node)
        yield from _text(node)
    yield from _outside_parts(drawing.root)
    for part in drawing.parts:
        yield from _size(part.svg)


def _element(node: Node) -> Iterator[Problem]:
    if node.tag not in SHAPES:
        yield (
            node.line,
            f"<{node.tag}> can't stand in a figure",
            f"Known: {', '.join(sorted(SHAPES))}",
        )
    for name, value in node.attributes.items():
        if _FORBIDDEN.fullmatch(name):
            hint = "Leave it out: colours are classes, and a figure's ids are made at the build"
            yield node.line, f"'{name}=\"{value}\"' can't stand in a figure", hint


def _classes(node: Node) -> Iterator[Problem]:
    known = figure_classes()
    for name in node.attributes.get("class", "").split():
        if name not in known:
            yield node.line, f"there is no class '{name}' for figures", nearest(name, known)


def _text(node: Node) -> Iterator[Problem]:
    """Words stand in the words' files: a drawing may hold digits and signs at most."""
    key = node.attributes.get(LABEL)
    if key is not None and (node.tag != "text" or not _KEY.fullmatch(key)):
        hint = f'Write <text {LABEL}="short-key" x="…" y="…"/>'
        yield node.line, f"'{LABEL}=\"{key}\"' is no key of a label", hint
    elif key is None and any(map(str.isalpha, node.text)):
        hint = f'Write <text {LABEL}="short-key"/>, and the words under `labels:` in each language'
        yield node.line, f"the drawing holds words: '{node.text.strip()}'", hint


def _outside_parts(root: Node) -> Iterator[Problem]:
    has_parts = any(map(is_part, root.children))
    for node in root.children if has_parts else []:
        if not is_part(node):
            hint = f'Move it into one of the <svg {PART}="…">'
            yield node.line, f"<{node.tag}> stands outside the drawing's parts", hint


def _size(svg: Node) -> Iterator[Problem]:
    view = svg.attributes.get("viewBox", "").replace(",", " ").split()
    try:
        width = [float(number) for number in view][2]
    except (ValueError, IndexError):
        yield svg.line, "the drawing has no viewBox", 'Write viewBox="0 0 280 200"'
        return
    scale = min(1.0, NARROWEST / width) if width > 0 else 0.0
    for node, size in _texts(svg, FONT_SIZE):
        if size * scale < SMALLEST:
            message = (
                f"a label of {size:g} in a drawing {width:g} wide: {size * scale:.1f} px on a phone"
            )
            hint = (
                f"Draw for a box {NARROWEST} wide, with labels of {SMALLEST} and more, or in parts"
            )
            yield node.line, message, hint


def _texts(node: Node, size: float) -> Iterator[tuple[Node, float]]:
    """Every text with its font size, which it may have from an element around it."""
    written = node.attributes.get("font-size", "")
    size = float(written) if written.replace(".", "", 1).isdigit() else size
    if node.tag == "text":
        yield node, size
    for child in node.children:
        yield from _texts(child, size)
