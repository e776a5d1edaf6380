"""Writes the colours of palette.yml into the site: stylesheet, browser's frame, icon, measured pairs.

Whether the colours can be read is checked with all other sources (hooks/sources.py). Events:
`on_config` registers the table's extension, `on_files` adds the generated files, `on_env` gives the
templates the frame's colours.
"""

from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from guidekit.contrast import loader, stylesheet, table
from guidekit.contrast.extension import PaletteExtension
from guidekit.contrast.palette import Palette


def on_config(config: MkDocsConfig) -> None:
    """Adds the extension once to the page's own Markdown pass."""
    if not any(isinstance(known, PaletteExtension) for known in config.markdown_extensions):
        extension = PaletteExtension(palette=str(_path(config)), language=config.theme["language"])
        config.markdown_extensions.append(extension)  # type: ignore[arg-type]


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Adds the stylesheets and the icon."""
    if palette := _palette(config):
        for uri, text in {
            "assets/contrast/palette.css": stylesheet.stylesheet(palette),
            "assets/contrast/samples.css": table.samples(palette),
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


def _path(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).parent / "palette.yml"


def _palette(config: MkDocsConfig) -> Palette | None:
    return loader.load(_path(config))[0]
