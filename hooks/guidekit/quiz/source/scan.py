"""Finds the quiz blocks of a page: where each opens, where it closes, what stands in between.

A block is found by its opening line, wherever it stands: its prefix (the indentation of a list,
an admonition or a tab, the `>` of a quotation) must then open every line of it. It ends at `///`
with as many slashes. What would swallow the rest of a page (a block that isn't closed) or lose
text in silence (a block in a block, a misspelt name) is found here too and told at its line.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from guidekit.quiz.notes import quoted
from guidekit.quiz.source.lines import Line
from guidekit.sources import blocks

NAME = "quiz"
RIGHT_FORM = "Write '/// quiz | an-id', the question, and '///' on a line of its own"

_PREFIX = re.compile(r"^[ ]*(?:>[ ]?[ ]*)*")
_MARK = re.compile(r" {0,3}[/#]")  # what a line that ends or breaks a block begins with
_HEADING = re.compile(r"^ {0,3}#{1,6} +\S")
_ON_A_LIST_ITEM = re.compile(r"^ *(?:[-*+]|\d+[.)]) +/{3,} *quiz\b", re.IGNORECASE)
_TOO_FEW = re.compile(r"^ {0,3}//? *quiz *\|", re.IGNORECASE)
_CANDIDATE = re.compile(r"^[ >]*(?:(?:[-*+]|\d+[.)]) +)?//", re.MULTILINE)
_TAB = 4

Problem = tuple[int, str, str]
"""Line, what is wrong, how to write it right."""


@dataclass(frozen=True)
class Block:
    """A quiz block, or a line that was meant to open one (then `lines` is empty).

    `start` and `end` (exclusive) are its place in the list of lines, `prefix` is what each of its
    lines begins with and `lines` has lost, `argument` is what follows the name and the `|`. Of a
    block that isn't `whole` the end is a guess: what stands in it isn't worth judging.
    """

    start: int
    end: int
    prefix: str
    opening: Line
    argument: str = ""
    lines: tuple[Line, ...] = ()
    problems: tuple[Problem, ...] = ()
    whole: bool = True


def may_hold_a_quiz(source: str) -> bool:
    """Quick and generous: pages without a question cost nothing more than this."""
    return bool(_CANDIDATE.search(source))


def find_blocks(lines: Sequence[Line], known: Collection[str] = ()) -> list[Block]:
    """All quiz blocks and all failed attempts at one, in order.

    Args:
        lines: the whole page.
        known: names of other blocks that exist, which are therefore no misspelling of "quiz".
    """
    found: list[Block] = []
    at = 0
    while at < len(lines):
        block = _block_at(lines, at, known) if _CANDIDATE.match(lines[at].text) else None
        if block:
            found.append(block)
        at = block.end if block else at + 1
    return found


def _block_at(lines: Sequence[Line], at: int, known: Collection[str]) -> Block | None:
    prefix = _prefix(lines[at].text)
    opening = lines[at].cut(len(prefix))
    found = blocks.opening(opening.text)
    if not found or not means_quiz(found["name"], known):
        return _failed_attempt(opening, at, prefix)
    end, inner, problems = _find_end(lines, at, prefix, found["fence"])
    argument, more = _argument(found, opening)
    found_problems = (*more, *problems)
    return Block(at, end, prefix, opening, argument, inner, found_problems, whole=not problems)


def _failed_attempt(opening: Line, at: int, prefix: str) -> Block | None:
    if _ON_A_LIST_ITEM.match(opening.text):
        message = f"a question can't begin on the line of a list item: {quoted(opening.text)}"
        hint = "Put it under the item, indented by four spaces, after an empty line"
    elif _TOO_FEW.match(opening.text):
        message = f"{quoted(opening.text)} opens no question: it takes three slashes"
        hint = RIGHT_FORM
    else:
        return None
    problem = (opening.number, message, hint)
    return Block(at, at + 1, prefix, opening, problems=(problem,), whole=False)


def _prefix(text: str) -> str:
    """Quotation marks, and indentation in steps of four: up to three spaces mean nothing."""
    found = _PREFIX.match(text)
    whole = found.group() if found else ""
    quotes = re.match(r".*> ?", whole)
    marks = quotes.group() if quotes else ""
    spaces = len(whole) - len(marks)
    return marks + " " * (spaces // _TAB * _TAB)


def means_quiz(name: str, known: Collection[str]) -> bool:
    """Whether a block is a question, or was meant as one by a misspelt name."""
    return blocks.meant_as(name, known) == NAME


def _argument(found: re.Match[str], opening: Line) -> tuple[str, list[Problem]]:
    problems = []
    name, rest = found["name"], found["rest"].strip()
    if name.lower() != NAME:
        problems.append((opening.number, f"unknown block '{name}'", f"Did you mean '{NAME}'?"))
    if rest and not rest.startswith("|"):
        problems.append(
            (opening.number, f"no '|' before the id in {quoted(opening.text)}", RIGHT_FORM)
        )
        return "", problems
    return rest.lstrip("|").strip(), problems


def _find_end(
    lines: Sequence[Line], at: int, prefix: str, fence: str
) -> tuple[int, tuple[Line, ...], list[Problem]]:
    """Where the block ends, its lines, and what is wrong with its end."""
    inner: list[Line] = []
    for index in range(at + 1, len(lines)):
        line = _inside(lines[index], prefix)
        if line is None:
            return _unclosed(lines, at, index, inner, _why_left(lines[index], fence))
        if not _MARK.match(line.text):
            inner.append(line)
            continue
        if _closes(line, fence):
            return index + 1, tuple(inner), []
        opening = _opens(line)
        if opening or _HEADING.match(line.text):
            nested = [opening["fence"]] if opening else []
            after = _end_of_nested(lines, index, prefix, fence, *nested)
            if after is None:
                what = "" if opening else "the heading "
                return _unclosed(lines, at, index, inner, f"before {what}{quoted(line.text)}")
            problem = _nested(line, opening["name"]) if opening else _heading(line)
            return after, tuple(inner), [problem]
        inner.append(line)
    return _unclosed(lines, at, len(lines), inner, "before the end of the page")


def _inside(line: Line, prefix: str) -> Line | None:
    """The line without the block's prefix, None if it stands outside of it."""
    if line.text.startswith(prefix):
        return line.cut(len(prefix))
    if not line.text.replace(">", " ").strip():
        return Line("", line.number)
    return None


def _closes(line: Line, fence: str) -> bool:
    found = blocks.closing(line.text)
    return bool(found and found["fence"] == fence)


def _opens(line: Line) -> re.Match[str] | None:
    found = blocks.opening(line.text)
    return found if found and (not found["rest"] or found["rest"].startswith("|")) else None


def _end_of_nested(
    lines: Sequence[Line], at: int, prefix: str, fence: str, *inner_fence: str
) -> int | None:
    """Where the outer block closes if the block that opens at `at`, if any, is closed within it.

    None if nothing is left to close the outer one: then it was forgotten, and isn't a nest.
    """
    open_fences = [fence, *inner_fence]
    for index in range(at + 1, len(lines)):
        line = _inside(lines[index], prefix)
        if line is None or _opens(line) or _HEADING.match(line.text):
            return None
        if _closes(line, open_fences[-1]):
            open_fences.pop()
        if not open_fences:
            return index + 1
    return None


def _nested(line: Line, name: str) -> Problem:
    if name.lower() == NAME:
        hint = "Close the first one with '///' before the second begins"
        return line.number, f"a question inside a question: {quoted(line.text)}", hint
    hint = "Put it before or after the question, or write its text without a block"
    return line.number, f"a block inside a question: {quoted(line.text)}", hint


def _heading(line: Line) -> Problem:
    hint = "Write it as bold text, or put it before the question"
    return line.number, f"a heading inside a question: {quoted(line.text)}", hint


def _why_left(line: Line, fence: str) -> str:
    if _closes(Line(line.text.lstrip(" >"), line.number), fence):
        return f"at its own indentation (the {quoted(line.text)} on line {line.number} isn't)"
    return f"before the indentation ends at {quoted(line.text)}"


def _unclosed(
    lines: Sequence[Line], at: int, end: int, inner: list[Line], where: str
) -> tuple[int, tuple[Line, ...], list[Problem]]:
    message = f"{quoted(lines[at].text)} is not closed {where}"
    opened = blocks.opening(lines[at].text.lstrip(" >"))
    fence = opened["fence"] if opened else "///"
    hint = f"Write '{fence}' on a line of its own, indented like the opening one"
    return end, tuple(inner), [(lines[at].number, message, hint)]
