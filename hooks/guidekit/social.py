"""Draws the picture that shared links show, one a language: `python -m guidekit social BROWSER`.

Title and subtitle come from each language's first page, colours from palette.yml, so a host who
changes either runs `make social` and commits the result. It needs a browser, as the tests do, and
is no part of a build: the pictures are in overrides/assets/social/.
"""

from __future__ import annotations

import base64
from html import escape
from pathlib import Path, PurePosixPath

from guidekit import project
from guidekit.contrast import loader
from guidekit.contrast.palette import Palette
from guidekit.diagnostics import report
from guidekit.parts import numbers
from guidekit.parts.shapes import SHAPES
from guidekit.sources import guide as guides
from guidekit.sources import page as sources

WIDTH, HEIGHT = 1200, 630
_FONT = "assets/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2"


def drawing(title: str, subtitle: str, parts: int, palette: Palette, font: bytes) -> str:
    """The picture as an HTML page of WIDTH by HEIGHT pixels."""
    colour = {
        name: palette.colour("light", name)
        for name in ("paper", "ink", *(f"c{part}" for part in range(1, parts + 1)))
    }
    face = base64.b64encode(font).decode()
    return f"""<!doctype html><meta charset="utf-8"><style>
@font-face {{ font-family: A; font-weight: 200 800; src: url(data:font/woff2;base64,{face}); }}
body {{ margin: 0; box-sizing: border-box; width: {WIDTH}px; height: {HEIGHT}px; padding: 80px;
  font: 700 {_size(title, subtitle)}px/1.1 A; letter-spacing: -.02em; background: {colour["paper"]};
  color: {colour["ink"]}; display: flex; flex-direction: column; justify-content: space-between; }}
span {{ display: block; font-weight: 300; }} h1 {{ font: inherit; margin: 0; text-wrap: balance; }}
svg {{ flex: none; align-self: flex-start; }}
</style><h1>{escape(title)} <span>{escape(subtitle)}</span></h1>
{_row(parts, colour)}"""


def _size(title: str, subtitle: str) -> int:
    """So that a long title leaves room for the shapes."""
    return 68 if len(title) + len(subtitle) <= 110 else 48


def _row(parts: int, colour: dict[str, str]) -> str:
    """The shapes of the parts, in their colours; nothing for a guide without parts."""
    drawn = "".join(
        f'<path transform="translate({(part - 1) * 64})" d="{SHAPES[part - 1]}"'
        f' fill="{colour[f"c{part}"]}"/>'
        for part in range(1, parts + 1)
    )
    width = max(0, parts * 64 - 16)
    return f'<svg viewBox="0 0 {width} 48" height="104">{drawn}</svg>' if parts else ""


def main(arguments: list[str]) -> int:
    """Draws the pictures of all languages of the guide in this folder with the browser named."""
    if len(arguments) != 1:
        print("Name a browser: python -m guidekit social /path/to/chromium")
        return 1
    root = Path.cwd()
    guide, problems = project.load(root / "docs")
    palette, more = loader.load(root / "palette.yml")
    if guide is None or palette is None:
        print(report([*problems, *more], root))
        return 1
    font = (root / "overrides" / _FONT).read_bytes()
    parts = min(numbers.total(guides.read(guide)), palette.parts)
    pages = {}
    for language in guide.languages:
        name = PurePosixPath("index.md")
        path = guide.folder(language) / name
        page = sources.read(path, language, name)
        if page.problems:
            print(report(page.problems, root))
            return 1
        title, subtitle = (str(page.meta.get(key, "")) for key in ("title", "subtitle"))
        pages[language] = drawing(title, subtitle, parts, palette, font)
    _photograph(arguments[0], pages, root / "overrides/assets/social")
    print(f"Drawn in overrides/assets/social: {', '.join(f'{name}.png' for name in pages)}")
    return 0


def _photograph(browser_path: str, pages: dict[str, str], folder: Path) -> None:
    from playwright.sync_api import sync_playwright  # only those who draw need it

    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        for language, html in pages.items():
            page.set_content(html)
            page.evaluate("document.fonts.ready")
            page.screenshot(path=folder / f"{language}.png")
        browser.close()
