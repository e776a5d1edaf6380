"""Makes the HTML of a figure: the drawing with its labels filled in, the caption, the same in words.

Each picture is an image with a name and a description (WAI-ARIA 1.2, role `img`; SVG Accessibility API
Mappings). What is drawn is left out of the search; caption and text are in it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html import escape

from guidekit.figures.model import FONT_SIZE, LABEL, LINES, PART, Drawing, Node, Part, Said, Words

ToHtml = Callable[[str], str]

_LINE = 1.25
_DROPPED = frozenset({LABEL, LINES, PART, "xmlns", "x", "y", "width", "height"})
_RAISED = {"up": 1.0, "middle": 0.5}


def render(
    drawing: Drawing, words: Words, number: int, strings: Mapping[str, str], to_html: ToHtml
) -> str:
    """The figure's HTML.

    Args:
        drawing: a drawing without problems.
        words: its words in the page's language, without problems too.
        number: which figure of its page it is, from 1.
        strings: the room `figure` of the interface's words.
        to_html: makes HTML of Markdown.
    """
    identity = f"figure-{drawing.id}"
    parts = drawing.parts
    pictures = "".join(_part(identity, part, words) for part in parts)
    label = escape(strings["number"].format(number=number))
    caption = to_html(words.caption).removeprefix("<p>").removesuffix("</p>")
    return (
        f'<figure class="figure figure--{len(parts)}" id="{identity}"'
        f' aria-labelledby="{identity}-caption">'
        f'<div class="figure__parts no-glossary">{pictures}</div>'
        '<figcaption class="figure__text">'
        f'<p class="figure__caption" id="{identity}-caption"><b>{label}</b> {caption}</p>'
        f'<details class="disclosure figure__words"><summary>{escape(strings["words"])}</summary>\n'
        f"{to_html(words.in_words)}</details></figcaption></figure>"
    )


def _part(identity: str, part: Part, words: Words) -> str:
    said = words.said[part.name]
    if not part.name:
        return _svg(identity, part, said, words)
    # Readers of the screen hear it as the picture's name.
    head = f'<p class="figure__head" aria-hidden="true">{escape(said.title)}</p>'
    picture = _svg(f"{identity}-{part.name}", part, said, words)
    return f'<div class="figure__part">{head}{picture}</div>'


def _svg(identity: str, part: Part, said: Said, words: Words) -> str:
    title, description = f"{identity}-title", f"{identity}-description"
    attributes = {
        "class": "figure__picture",
        "role": "img",
        "aria-labelledby": title,
        "aria-describedby": description,
        "fill": "currentColor",
        "font-size": f"{FONT_SIZE:g}",
        **{name: value for name, value in part.svg.attributes.items() if name not in _DROPPED},
    }
    shapes = "".join(_node(child, words.labels) for child in part.svg.children)
    return (
        f"<svg{_attributes(attributes)} data-search-exclude>"
        f'<title id="{title}">{escape(said.title)}</title>'
        f'<desc id="{description}">{escape(said.description)}</desc>{shapes}</svg>'
    )


def _node(node: Node, labels: Mapping[str, str]) -> str:
    if LABEL in node.attributes:
        return _label(node, labels[node.attributes[LABEL]])
    inner = escape(node.text.strip()) + "".join(_node(child, labels) for child in node.children)
    return f"<{node.tag}{_attributes(node.attributes)}>{inner}</{node.tag}>"


def _label(node: Node, text: str) -> str:
    """A label of one line, or of several: SVG breaks none by itself."""
    attributes = {
        name: value for name, value in node.attributes.items() if name not in (LABEL, LINES)
    }
    lines = text.splitlines()
    raised = _RAISED.get(node.attributes.get(LINES, "down"), 0.0) * _LINE * (len(lines) - 1)
    if len(lines) == 1:
        return f"<text{_attributes(attributes)}>{escape(text)}</text>"
    x = attributes.get("x", "0")
    spans = "".join(
        f'<tspan x="{x}" dy="{_LINE if index else -raised:g}em">{escape(line)}</tspan> '
        for index, line in enumerate(lines)
    )
    return f"<text{_attributes(attributes)}>{spans.rstrip()}</text>"


def _attributes(attributes: Mapping[str, str]) -> str:
    return "".join(f' {name}="{escape(value)}"' for name, value in attributes.items())
