"""The gate's own figures as HTML: every pair with a sample, for each kind of vision, a table a scheme.

A sample takes its colours from classes (`guide-sample-…` in the stylesheet that `samples` writes for
this page alone), and stands inside an element that carries its scheme, so that a reader sees both
schemes whatever the page's is.
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from .check import Measured, measure, shown
from .palette import SCHEMES, Kind, Palette
from .ratios import LUMINANCE_WEIGHTS, Vision
from .stylesheet import MATERIAL_SCHEMES

_TEXTS = (Kind.TEXT, Kind.LARGE)


def pairs_table(palette: Palette, words: Mapping[str, str]) -> str:
    """Both schemes' tables, each in a disclosure whose summary says how many and the least.

    `words` are those of the room `palette` of the interface's words.
    """
    return "\n".join(_scheme(palette, scheme, words) for scheme in SCHEMES)


def samples(palette: Palette) -> str:
    """The stylesheet of the samples: a class for each token as ground and as foreground."""
    used = [
        name
        for name in palette.tokens
        if any(name in (p.foreground, p.background) for p in palette.pairs)
    ]
    return "".join(
        f".guide-sample-on-{name} {{ background: var(--guide-{name}); }}\n"
        f".guide-sample-{name} {{ color: var(--guide-{name}); }}\n"
        for name in used
    )


def _scheme(palette: Palette, scheme: str, words: Mapping[str, str]) -> str:
    rows = [found for found in measure(palette) if found.scheme == scheme]
    least = min(found.ratios[Vision.NORMAL] for found in rows if found.pair.kind in _TEXTS)
    summary = words[f"summary_{scheme}"].format(pairs=len(rows), least=_figure(least, words))
    heads = ("sample", "pair", "needs", *LUMINANCE_WEIGHTS)
    head = "".join(f'<th scope="col">{words[name]}</th>' for name in heads)
    body = "\n".join(_row(found, words) for found in rows)
    return (
        f'<details class="disclosure pairs" data-md-color-scheme="{MATERIAL_SCHEMES[scheme]}">'
        f'<summary>{summary}</summary><div class="table-scroll"><table class="table">'
        f"<thead><tr>{head}</tr></thead><tbody>\n{body}\n</tbody></table></div></details>"
    )


def _row(found: Measured, words: Mapping[str, str]) -> str:
    pair = found.pair
    colours = f"guide-sample-{pair.foreground} guide-sample-on-{pair.background}"
    mark = (
        "Aa"
        if pair.kind in _TEXTS
        else '<svg viewBox="0 0 16 16"><circle cx="8" cy="8" r="7"/></svg>'
    )
    name = words["on"].format(
        foreground=f"<code>{escape(pair.foreground)}</code>",
        background=f"<code>{escape(pair.background)}</code>",
    )
    cells = [
        f'<td><span class="pairs__sample {colours}" aria-hidden="true">{mark}</span></td>',
        f"<td>{name}<br>{words[f'kind_{pair.kind}']}</td>",
        f'<td class="ta-right">{_figure(found.need.ratio, words, 1)}</td>',
        *(f'<td class="ta-right">{_figure(ratio, words)}</td>' for ratio in found.ratios.values()),
    ]
    return f"<tr>{''.join(cells)}</tr>"


def _figure(ratio: float, words: Mapping[str, str], places: int = 2) -> str:
    return shown(ratio, places).replace(".", words["decimal"])
