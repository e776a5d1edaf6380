"""Which elements hold prose, which never do, and which end without an end tag.

Names are HTML's; classes are those of Python-Markdown, pymdown-extensions, Material and this guide.
"""

from __future__ import annotations

from collections.abc import Mapping


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


WITHIN_WORDS = _set(
    "em strong b i u s strike span mark small abbr cite ins del dfn font bdi bdo big wbr data "
    "time a"
)
"""A word may begin or go on in these; a tag of any other name ends it."""

INLINE = _set(
    "button code iframe img input kbd label math object q rp rt ruby samp script select style sub "
    "sup svg template textarea tt var"
)
"""These end a word but not a sentence; all that is in neither set ends both."""

VOID = _set("area base br col embed hr img input link meta param source track wbr")

_NEVER = _set(
    "audio button canvas code datalist dt h1 h2 h3 h4 h5 h6 head iframe kbd label legend math nav "
    "noscript object optgroup option output pre samp select summary svg template th thead tt var video"
)
_NEVER_CLASSES = _set(
    "no-glossary admonition-title arithmatex MathJax katex toc tabbed-labels mermaid highlight "
    "codehilite glossary-tips quiz-problem quiz__head quiz__parts quiz__gap quiz__verdict "
    "quiz__solutions quiz__solution quiz__solution-head"
)
_NEVER_ROLES = _set("button columnheader heading link math menuitem option rowheader tab tooltip")

_ROW = _set("tr tbody tfoot thead")
_CELL = _ROW | {"td", "th"}
_BLOCK = _set(
    "address article aside blockquote details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 "
    "header hr main nav ol p pre section table ul"
)
_ENDED_BY = {
    "dt": frozenset({"dt", "dd"}),
    "dd": frozenset({"dt", "dd"}),
    "li": frozenset({"li"}),
    "option": frozenset({"option", "optgroup"}),
    "p": _BLOCK,
    "td": _CELL,
    "th": _CELL,
    "thead": frozenset({"tbody", "tfoot"}),
    "tr": _ROW,
}
_ENDS = {
    tag: frozenset(opened for opened, tags in _ENDED_BY.items() if tag in tags)
    for tag in frozenset().union(*_ENDED_BY.values())
}
_NOTHING: frozenset[str] = frozenset()


def ended_by(tag: str) -> frozenset[str]:
    """The open elements that a start tag ends, of those whose end tag may be left out."""
    return _ENDS.get(tag, _NOTHING)


def classes(attributes: Mapping[str, str]) -> frozenset[str]:
    """The classes of an element."""
    return frozenset(attributes.get("class", "").split())


def never_linked(name: str, attributes: Mapping[str, str]) -> bool:
    """Whether nothing inside the element is ever linked."""
    if name in _NEVER:
        return True
    if not attributes:
        return False
    return (
        not _NEVER_CLASSES.isdisjoint(classes(attributes))
        or attributes.get("role") in _NEVER_ROLES
        or attributes.get("aria-hidden") == "true"
        or attributes.get("contenteditable", "false") != "false"
    )
