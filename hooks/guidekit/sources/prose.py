"""Blanks out of a Markdown page what its readers don't read as prose.

What is left keeps its place, so that a finding's line is that of the file. Code, comments and front
matter become spaces. What stands within a sentence (a link's address, a note's call, attributes)
becomes `OBJECT`, so that nothing is mistaken for a space that the author wrote.
"""

from __future__ import annotations

import re
from html import unescape

from guidekit.sources.blocks import NAMED_BY_ID
from guidekit.sources.masking import mask

OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"

_QUIZ_OR_FIGURE = re.compile(rf"^[ \t>]*/{{3,}} *(?:{'|'.join(NAMED_BY_ID)})\b[^\n]*", re.MULTILINE)
# Badly indented ones too: a no-break space before their colon would be a second mistake.
_OPTIONS = re.compile(
    r"^([ \t>]*)/{3,} *[\w-]+[^\n]*((?:(?:\n[ \t]*)?\n\1[ \t]+(?:#|[\w-]+:)[^\n]*)+)", re.MULTILINE
)
_HIDDEN = (  # each with what stands in all that it finds
    ("<", re.compile(r"<[a-zA-Z/!?][^<>]*>")),  # tags, and addresses in angle brackets
    # link definitions
    ("]:", re.compile(r"^[ >]{0,8}\[(?!\^)[^\]\n]+\]:[ \t][^\n]*", re.MULTILINE)),
    ("](", re.compile(r"(?<=\])\((?:[^()\n]|\([^()\n]*\))*\)")),  # link targets
    ("][", re.compile(r"(?<=\])\[[^\]\n]*\]")),  # references to link definitions
    ("[[", re.compile(r"\[\[[^\n]*?\]\]")),  # gaps of questions
    ("{", re.compile(r"\{[^{}\n]*\}")),  # attribute lists
    ("[^", re.compile(r"\[\^[^\]\n]+\]:?")),  # notes: calls and labels
    ("*[", re.compile(r"\*\[[^\]\n]+\]:")),  # abbreviations: labels
    # boxes, `> [!TIP]`, the mark of an image
    ("[", re.compile(r"\[[ xX]\](?=\s)|\[!\w+\]|!(?=\[)")),
    # blocks: all but a title
    ("///", re.compile(r"^[ \t>]*/{3,}[^|\n]*\|?", re.MULTILINE)),
    (":", re.compile(r"^[ \t>]*:(?=[ \t])", re.MULTILINE)),  # the mark of a definition
    (
        "-",
        re.compile(
            r"^[ \t>]*+\|?[ \t]*+:?-++:?[ \t]*+(?:\|[ \t]*+:?-++:?[ \t]*+)*+\|?[ \t]*$",
            re.MULTILINE,
        ),
    ),
    ("://", re.compile(r"\bhttps?://[^\s<>\[\])»”]+")),
    ("mailto:", re.compile(r"\bmailto:[^\s<>\[\])»”]+")),
    ("www.", re.compile(r"\bwww\.[^\s<>\[\])»”]+")),
    ("@", re.compile(r"(?<![\w@.])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
)
_TITLED = re.compile(
    r"^([ \t>]*(?:!!!|\?\?\?\+?|===[!+]?)[^\"\n]*\"?)([^\"\n]*)(\"?)", re.MULTILINE
)
_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")


def prose(masked: str) -> str:
    """A page's body with everything blanked out that isn't prose; same length, same lines.

    Args:
        masked: the body without code and comments.
    """
    text = _QUIZ_OR_FIGURE.sub(_hide, _OPTIONS.sub(_hide_options, masked))
    text = _TITLED.sub(_hide_all_but_title, text)
    for needle, pattern in _HIDDEN:
        if needle in text:  # most pages have few of these, and a search for each takes its time
            text = pattern.sub(_hide, text)
    return _REFERENCE.sub(_character, text)


def prose_of(markdown: str) -> str:
    """The same for a piece of Markdown that is no page: a figure's words, an option."""
    return prose(mask(markdown))


def hidden(text: str) -> str:
    """As many objects as there are characters, on as many lines."""
    return "\n".join(OBJECT * len(line) for line in text.split("\n"))


def _hide(found: re.Match[str]) -> str:
    return hidden(found.group())


def _hide_options(found: re.Match[str]) -> str:
    kept = found.start(2) - found.start()
    return found.group()[:kept] + hidden(found[2])


def _hide_all_but_title(found: re.Match[str]) -> str:
    return hidden(found[1]) + found[2] + hidden(found[3])


def _character(found: re.Match[str]) -> str:
    """`&nbsp;` is a no-break space: the character that is meant, in as many places."""
    shown = unescape(found.group())
    return OBJECT * (len(found.group()) - 1) + (
        shown if len(shown) == 1 and shown != "\n" else OBJECT
    )
