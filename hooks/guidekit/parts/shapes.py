"""The shape of each part, alone, in a row and as the tab's icon.

Never alone in a page: a number or a name stands beside it. They are told apart without colour, at the
size of a letter too.
"""

from __future__ import annotations

from collections.abc import Iterator

SHAPES = (
    "M24 0a24 24 0 1 0 0 48 24 24 0 1 0 0-48z",  # circle
    "M3 6h42v42H3z",  # square
    "M24 2l24 46H0z",  # triangle
    "M24 0l24 24-24 24L0 24z",  # diamond
    "M15 2h18v13h13v18H33v13H15V33H2V15h13z",  # cross
    "M24 0l7 16.500 17.500 1.700-13.200 11.700L39 47.500 24 38.300 9 47.500l3.700-17.600L-.500 18.200"
    " 17 16.500z",  # star
)
"""In a box of 48 by 48."""
MOST = len(SHAPES)
"""More shapes can't be told apart, nor more colours by everyone."""
_BOX = 48
_CLASS = ' class="{}"'


def shape(part: int) -> str:
    """The shape of a part as an element of the page, in the part's colour."""
    return (
        f'<svg class="shape shape--{part}" viewBox="0 0 {_BOX} {_BOX}" aria-hidden="true">'
        f'<path d="{SHAPES[part - 1]}"/></svg>'
    )


def wordmark(parts: int) -> str:
    """All shapes in a row, in the colour of the text; nothing for a guide without parts."""
    return _row("wordmark", gap=8, classes=[""] * parts)


def lost(parts: int) -> str:
    """The row of shapes for the page that isn't there: one of them is missing."""
    missing = parts // 2 + 1 if parts > 1 else 0
    classes = [f"shape--{part}" for part in range(1, parts + 1)]
    if missing:
        classes[missing - 1] = "not-found__gap"
    return _row("not-found__mark", gap=14, classes=classes)


def _row(name: str, gap: int, classes: list[str]) -> str:
    if not classes:
        return ""
    drawn = "".join(
        f"<path{own and _CLASS.format(own)}"
        f' transform="translate({place * (_BOX + gap)})" d="{SHAPES[place]}"/>'
        for place, own in enumerate(classes)
    )
    width = len(classes) * (_BOX + gap) - gap
    return f'<svg class="{name}" viewBox="0 0 {width} {_BOX}" aria-hidden="true">{drawn}</svg>'


def placed(parts: int, size: float) -> Iterator[tuple[int, str]]:
    """Each part with the `transform` that puts its shape into a square of a size.

    One stands alone, four stand two by two, six in two rows of three; the last row is centred.
    """
    columns = 1 if parts == 1 else 2 if parts <= 4 else 3
    starts = range(1, parts + 1, columns)
    rows = [range(first, min(first + columns, parts + 1)) for first in starts]
    cell = size / columns
    scale = 0.85 * cell / _BOX
    top = (size - cell * len(rows)) / 2
    for line, row in enumerate(rows):
        left = (size - cell * len(row)) / 2
        for place, part in enumerate(row):
            x = left + cell * (place + 0.075)
            y = top + cell * (line + 0.075)
            yield part, f"translate({x:.2f} {y:.2f}) scale({scale:.4f})"
