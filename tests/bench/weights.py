"""What a reader's browser loads once, as the build bundles it, after gzip."""

from __future__ import annotations

from guidekit import bundles
from tests.bench.sites import zipped
from tests.project import ROOT

_ASSETS = ROOT / "overrides/assets"


def script(entry: str) -> int:
    """Bytes of a script with the modules that it imports."""
    texts = {
        path.relative_to(ROOT / "overrides").as_posix(): path.read_text("utf-8")
        for path in _ASSETS.rglob("*.js")
    }
    return zipped(bundles.module(f"assets/{entry}", texts).encode())


def stylesheet(name: str) -> int:
    """Bytes of a stylesheet."""
    return zipped(bundles.stylesheet([(_ASSETS / name).read_text("utf-8")]).encode())
