"""The tool behind `make successors`, which stands beside the engine as a script, not as a module."""

from __future__ import annotations

import importlib.util
import sys

from tests.project import ROOT

_SPEC = importlib.util.spec_from_file_location("successors", ROOT / "tools/successors.py")
assert _SPEC and _SPEC.loader
successors = importlib.util.module_from_spec(_SPEC)
sys.modules["successors"] = successors
_SPEC.loader.exec_module(successors)
