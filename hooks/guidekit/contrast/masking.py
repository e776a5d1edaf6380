"""Blanks out what a page only shows or never shows: code, comments, front matter.

Every character but line ends becomes a space, so that what is left keeps its place. Scanned from
left to right, as Python-Markdown and its fences do: whatever opens first, wins.
"""

from __future__ import annotations

import re

_FRONT_MATTER = re.compile(
    r"\A\ufeff?---[ \t]*\n.*?^(?:---|\.\.\.)[ \t]*$", re.DOTALL | re.MULTILINE
)
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
_OPENS_INDENTED_PROSE = re.compile(r"[-*+]\s|\d+[.)]\s|!!!|\?\?\?|===|\[\^|:\s|///|<[a-zA-Z]")


def mask_markdown(text: str) -> str:
    """`text` with front matter, fenced, indented and inline code, and HTML comments blanked out."""
    lines = _mask(_FRONT_MATTER, text).split("\n")
    _mask_fences(lines)
    _mask_indented(lines)
    return mask_inline("\n".join(lines))


def mask_inline(text: str) -> str:
    """`text` with inline code and HTML comments blanked out."""

    def blanked(match: re.Match[str]) -> str:
        keep = match.group("comment") is None and match.group("code") is None
        return match.group() if keep else _blank(match.group())

    return _INLINE.sub(blanked, text)


def _mask(pattern: re.Pattern[str], text: str) -> str:
    return pattern.sub(lambda match: _blank(match.group()), text)


def _mask_fences(lines: list[str]) -> None:
    """A fence that is never closed is no fence: its lines stay."""
    start = 0
    while start < len(lines):
        opening = _FENCE.match(lines[start])
        end = _closing(lines, start, opening) if opening else None
        if end is not None:
            lines[start : end + 1] = [_blank(line) for line in lines[start : end + 1]]
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
            lines[number] = _blank(line)
        after_empty = False


def _blank(text: str) -> str:
    return "".join(character if character == "\n" else " " for character in text)
