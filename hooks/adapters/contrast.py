"""Writes the colours of palette.yml into the site: stylesheet, browser's frame, icon, measured pairs.

Whether the colours can be read is checked with all other sources.
"""

from mkdocs.structure.files import File, Files

from adapters.build import Build
from guidekit.contrast import loader, stylesheet, table
from guidekit.contrast.palette import Palette


def add_files(build: Build, files: Files) -> None:
    """Adds the stylesheets and the icon."""
    if palette := _palette(build):
        for uri, text in {
            "assets/contrast/palette.css": stylesheet.stylesheet(palette),
            "assets/contrast/samples.css": table.samples(palette),
            "assets/images/favicon.svg": stylesheet.favicon_svg(palette),
        }.items():
            files.append(File.generated(build.config, uri, content=text))


def frame_colours(build: Build) -> dict[str, str]:
    """The colour of the browser's frame, by the scheme's name in the page."""
    palette = _palette(build)
    if palette is None:
        return {}
    return {
        stylesheet.MATERIAL_SCHEMES[scheme]: stylesheet.theme_color(palette, scheme)
        for scheme in ("light", "dark")
    }


def _palette(build: Build) -> Palette | None:
    return loader.load(build.root / "palette.yml")[0]
