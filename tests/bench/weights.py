"""What a reader's browser loads once, as the build bundles it, after gzip."""

from __future__ import annotations

from guidekit.assets import bundle
from guidekit.assets.check import modules
from guidekit.assets.stylesheet import stylesheet as shrunk
from tests.bench.sites import zipped
from tests.project import ROOT

_ASSETS = ROOT / "overrides/assets"


def script(entry: str) -> int:
    """Bytes of a script with the modules that it imports."""
    return zipped(bundle.bundle(entry, modules(_ASSETS)).encode())


def stylesheet(name: str) -> int:
    """Bytes of a stylesheet."""
    return zipped(shrunk([(_ASSETS / name).read_text("utf-8")]).encode())
