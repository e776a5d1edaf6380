"""All checks of the source pages over one guide."""

from __future__ import annotations

from collections.abc import Iterator

from guidekit.diagnostics import Diagnostic
from guidekit.pages import blocks, front_matter, headings, links, parity
from guidekit.sources.guide import Guide


def check(guide: Guide) -> Iterator[Diagnostic]:
    """Every problem of every page, in every language."""
    for page in guide.all_pages:
        drawn = guide.drawing(page)
        yield from page.problems
        if not page.broken:
            yield from front_matter.check(page, guide.today, guide.project.settings)
        yield from headings.check(page, drawn)
        yield from blocks.check(page, drawn.blocks)
        yield from links.check(guide, page)
    yield from parity.check(guide)
