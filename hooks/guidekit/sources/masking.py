"""Blanks out what a page only shows or never shows: code and comments.

Every character but line ends becomes a space, so that what is left keeps its place. Scanned from
left to right, as Python-Markdown and its fences do: whatever opens first, wins.
"""

from __future__ import annotations

import re

FENCE_MARK = re.compile(r"^[> ]*(?P<fence>`{3,}|~{3,})")
_FENCE = re.compile(r"^([ \t>]*)(?:[-*+][ \t]+|\d+[.)][ \t]+)?(`{3,}|~{3,})([^\n]*)$")
# Comments and tags are matched too, so that a backtick inside one opens no code. Code spans may run
# over lines, not over an empty one.
_INLINE = re.compile(
    r"(?P<comment><!--.*?-->)"
    r"|(?P<tag><[a-zA-Z/][^<>]*>)"
    r"|\\`"
    r"|(?P<code>(?<!`)(?P<ticks>`+)(?!`)(?:(?!\n[ \t]*\n).)+?(?<!`)(?P=ticks)(?!`))",
    re.DOTALL,
)
_MAY_HOLD_CODE = re.compile(r"`|~~~|<!--|^(?: {4}|\t)", re.MULTILINE)
_OPENS_INDENTED_PROSE = re.compile(r"[-*+]\s|\d+[.)]\s|!!!|\?\?\?|===|\[\^|:\s|///|<[a-zA-Z]")


_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


def mask(body: str) -> str:
    """A page's text with fenced, indented and inline code, and HTML comments blanked out."""
    if not _MAY_HOLD_CODE.search(body):
        return body
    lines = body.split("\n")
    _mask_fences(lines)
    _mask_indented(lines)
    return mask_inline("\n".join(lines))


def mask_blocks(body: str) -> str:
    """A page's text with fenced code and HTML comments blanked out; code in a sentence stays."""
    lines = body.split("\n")
    _mask_fences(lines)
    return _COMMENT.sub(lambda found: blank(found.group()), "\n".join(lines))


def mask_inline(text: str) -> str:
    """`text` with inline code and HTML comments blanked out."""
    if "`" not in text and "<!--" not in text:
        return text

    def blanked(match: re.Match[str]) -> str:
        keep = match.group("comment") is None and match.group("code") is None
        return match.group() if keep else blank(match.group())

    return _INLINE.sub(blanked, text)


def blank(text: str) -> str:
    """As many spaces as there are characters, on as many lines."""
    return "\n".join(" " * len(line) for line in text.split("\n"))


def _mask_fences(lines: list[str]) -> None:
    """A fence that is never closed is no fence: its lines stay."""
    start = 0
    while start < len(lines):
        opening = _FENCE.match(lines[start])
        end = _closing(lines, start, opening) if opening else None
        if end is not None:
            lines[start : end + 1] = [blank(line) for line in lines[start : end + 1]]
            start = end
        start += 1


def _closing(lines: list[str], start: int, opening: re.Match[str]) -> int | None:
    fence = opening.group(2)
    if fence[0] == "`" and "`" in opening.group(3):
        return None  # inline code that happens to stand at the start of its line
    closing = re.compile(rf"[ \t>]*{re.escape(fence[0])}{{{len(fence)},}}[ \t]*")
    for number in range(start + 1, len(lines)):
        if closing.fullmatch(lines[number]):
            return number
    return None


def _mask_indented(lines: list[str]) -> None:
    """Four spaces after an empty line are code, unless they belong to a list or a block above."""
    flush, in_code, after_empty = "", False, True
    for number, line in enumerate(lines):
        if not line.strip():
            after_empty = True
            continue
        if not line.startswith(("    ", "\t")):
            flush, in_code = (line if line[0] != " " else flush), False
        elif in_code or (after_empty and not _OPENS_INDENTED_PROSE.match(flush)):
            in_code = True
            lines[number] = blank(line)
        after_empty = False
