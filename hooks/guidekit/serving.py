"""Whether pages are built to be published or served to their author with live reload.

It is a fact of the process, not the state of one build, so all languages share it rightly. While
serving, a mistake is shown instead of stopping everything, and live reload may run its own script.
"""

from __future__ import annotations

_process = {"serving": False}


def begin(command: str) -> None:
    """Notes what the process was started for, as MkDocs names it: "serve" or "build"."""
    _process["serving"] = command == "serve"


def is_serving() -> bool:
    """Whether pages are served with live reload."""
    return _process["serving"]
