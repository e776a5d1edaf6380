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
from guidekit.sources import page as sources

WIDTH, HEIGHT = 1200, 630
_FONT = "assets/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2"


def drawing(title: str, subtitle: str, palette: Palette, font: bytes) -> str:
    """The picture as an HTML page of WIDTH by HEIGHT pixels."""
    colour = {
        name: palette.colour("light", name) for name in ("paper", "ink", "c1", "c2", "c3", "c4")
    }
    face = base64.b64encode(font).decode()
    return f"""<!doctype html><meta charset="utf-8"><style>
@font-face {{ font-family: A; font-weight: 200 800; src: url(data:font/woff2;base64,{face}); }}
body {{ margin: 0; box-sizing: border-box; width: {WIDTH}px; height: {HEIGHT}px; padding: 80px;
  font: 700 68px/1.1 A; letter-spacing: -.02em; background: {colour["paper"]};
  color: {colour["ink"]}; display: flex; flex-direction: column; justify-content: space-between; }}
span {{ display: block; font-weight: 300; }} h1 {{ font: inherit; margin: 0; text-wrap: balance; }}
svg {{ flex: none; align-self: flex-start; }}
</style><h1>{escape(title)} <span>{escape(subtitle)}</span></h1>
<svg viewBox="0 0 520 104" width="520" height="104">
<circle cx="52" cy="52" r="52" fill="{colour["c1"]}"/>
<path d="M144 8h96v96h-96z" fill="{colour["c2"]}"/>
<path d="M332 0l60 104H272z" fill="{colour["c3"]}"/>
<path d="M464 -2l54 54-54 54-54-54z" fill="{colour["c4"]}"/></svg>"""


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
    pages = {}
    for language in guide.languages:
        name = PurePosixPath("index.md")
        path = guide.folder(language) / name
        page = sources.read(path, language, name)
        if page.problems:
            print(report(page.problems, root))
            return 1
        title, subtitle = str(page.meta["title"]), str(page.meta["subtitle"])
        pages[language] = drawing(title, subtitle, palette, font)
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
