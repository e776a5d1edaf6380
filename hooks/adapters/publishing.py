"""Puts a finished site in the place of the last one, and leaves that one alone if anything fails.

MkDocs empties the site's folder before it reads a page, and counts warnings when all is written. So
a site is written into a folder beside it, whose contents move when it is whole; the folder goes with
the process, however that ends. Not while serving, where the folder is a temporary one anyway, and
not for `--dirty`, which adds to what is there.
"""

from __future__ import annotations

import logging
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from mkdocs import utils

from adapters.build import Build
from guidekit import serving


def begin(build: Build) -> None:
    """Turns the build to a folder of its own; the languages built along write into it."""
    if build.built_along or serving.is_serving() or serving.is_dirty():
        return
    site = Path(build.config.site_dir)
    site.parent.mkdir(parents=True, exist_ok=True)
    build.making = TemporaryDirectory(prefix=f".{site.name}-", dir=site.parent)
    build.published, build.config.site_dir = str(site), build.making.name


def finish(build: Build) -> None:
    """Publishes the site, unless a warning is going to stop a strict build."""
    if build.making is None:
        return
    made, site = Path(build.making.name), Path(build.published)
    if not (build.config.strict and _warnings()):
        utils.clean_directory(str(site))
        site.mkdir(exist_ok=True)
        for entry in made.iterdir():
            shutil.move(entry, site / entry.name)
    build.config.site_dir, build.making = build.published, None


def _warnings() -> bool:
    handlers = logging.getLogger("mkdocs").handlers
    return any(one.get_counts() for one in handlers if isinstance(one, utils.CountHandler))
