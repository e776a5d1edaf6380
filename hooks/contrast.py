"""Writes the colours of palette.yml into the site: stylesheet, frame of the browser, icon of the tab.

Whether the colours can be read is checked with all other sources (hooks/sources.py). Events:
`on_files` adds the generated files, `on_env` gives the templates the frame's colours.
"""

from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from guidekit.contrast import loader, stylesheet
from guidekit.contrast.palette import Palette


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Adds the stylesheet and the icon."""
    if palette := _palette(config):
        for uri, text in {
            "assets/css/palette.css": stylesheet.stylesheet(palette),
            "assets/images/favicon.svg": stylesheet.favicon_svg(palette),
        }.items():
            files.append(File.generated(config, uri, content=text))
    return files


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """The colour of the browser's frame, by the scheme's name in the page."""
    if palette := _palette(config):
        env.globals["frame_colours"] = {
            stylesheet.MATERIAL_SCHEMES[scheme]: stylesheet.theme_color(palette, scheme)
            for scheme in ("light", "dark")
        }
    return env


def _palette(config: MkDocsConfig) -> Palette | None:
    return loader.load(Path(config.config_file_path).parent / "palette.yml")[0]
