"""What of the guide's scripts and stylesheets can't be read, as the build would find it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from guidekit.assets import bundle, stylesheet
from guidekit.assets.module import Module, read_module
from guidekit.diagnostics import Diagnostic
from guidekit.sources import text_file


def modules(folder: Path) -> dict[str, Module]:
    """All scripts below a folder, by their path from there."""
    return {
        path.relative_to(folder).as_posix(): read_module(path, text_file.read(path)[0])
        for path in sorted(folder.rglob("*.js"))
    }


def check(folder: Path) -> Iterator[Diagnostic]:
    """All findings on the scripts and styles below a folder (`overrides/assets`)."""
    yield from bundle.faults(modules(folder))
    for path in sorted(folder.rglob("*.css")):
        yield from stylesheet.faults(path, text_file.read(path)[0])
