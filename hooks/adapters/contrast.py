"""Writes the colours of palette.yml into the site: stylesheet, browser's frame, icon, measured pairs.

Whether the colours can be read is checked with all other sources.
"""

from mkdocs.structure.files import File, Files

from adapters.build import Build
from guidekit.contrast import loader, stylesheet, table
from guidekit.contrast.palette import Palette

_ICON = "assets/images/favicon.svg"


def add_files(build: Build, files: Files) -> None:
    """Adds the stylesheets, and the icon's place."""
    if palette := _palette(build):
        for uri, text in {
            "assets/contrast/palette.css": stylesheet.stylesheet(palette),
            "assets/contrast/samples.css": table.samples(palette),
        }.items():
            files.append(File.generated(build.config, uri, content=text))
    if not files.get_file_from_path(_ICON):  # else it is the host's own
        files.append(File.generated(build.config, _ICON, content=""))


def draw_icon(build: Build, files: Files) -> None:
    """Draws the tab's icon, once the parts are counted."""
    palette, icon = _palette(build), files.get_file_from_path(_ICON)
    if palette and icon and icon.generated_by:
        icon.content_string = stylesheet.favicon_svg(palette, min(build.parts, palette.parts))


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
