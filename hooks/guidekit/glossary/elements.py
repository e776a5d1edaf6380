"""Which elements hold prose, which never do, and which end without an end tag.

Names are HTML's; classes are those of Python-Markdown, pymdown-extensions, Material and this guide.
"""

from __future__ import annotations

from collections.abc import Mapping

WITHIN_WORDS = frozenset(
    "em strong b i u s strike span mark small abbr cite ins del dfn font bdi bdo big wbr data "
    "time a".split()
)
"""A word may begin or go on in these; a tag of any other name ends it."""

INLINE = frozenset(
    "button code iframe img input kbd label math object q rp rt ruby samp script select style sub "
    "sup svg template textarea tt var".split()
)
"""These end a word but not a sentence; all that is in neither set ends both."""

VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr".split()
)  # fmt: skip

_NEVER = frozenset(
    "audio button canvas code datalist dt h1 h2 h3 h4 h5 h6 head iframe kbd label math nav noscript "
    "object optgroup option pre samp select summary svg template th thead tt var video".split()
)
_NEVER_CLASSES = frozenset(
    "no-glossary admonition-title arithmatex MathJax katex toc tabbed-labels mermaid highlight "
    "codehilite glossary-tips quiz-problem quiz__head quiz__options quiz__columns quiz__items "
    "quiz__gap quiz__verdict quiz__solutions quiz__solution quiz__solution-head".split()
)
_NEVER_ROLES = frozenset("button columnheader heading math option rowheader tab tooltip".split())

_ROW = frozenset("tr tbody tfoot thead".split())
_CELL = _ROW | {"td", "th"}
_BLOCK = frozenset(
    "address article aside blockquote details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 "
    "header hr main nav ol p pre section table ul".split()
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


def ends(opened: str, tag: str) -> bool:
    """Whether a start tag ends an open element whose end tag may be left out."""
    return tag in _ENDED_BY.get(opened, ())


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
        or attributes.get("contenteditable", "false") != "false"
    )
