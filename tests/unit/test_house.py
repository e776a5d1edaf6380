"""The house stays as it was drawn: who may import whom."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

import guidekit
from tests.project import ROOT

MODULES = sorted((ROOT / "hooks/guidekit").rglob("*.py"))


ROOMS = {
    # What checks and messages are made of, and a page as its author wrote it.
    "diagnostics": "",
    "fold": "",
    "languages": "diagnostics sources babel yaml",
    "sources": "diagnostics project markdown yaml",
    "settings": "diagnostics sources",
    "parts": "diagnostics settings sources",
    "project": "diagnostics settings sources yaml",
    # The capabilities: they import sources, not each other.
    "assets": "diagnostics sources rcssmin tinycss2 tree_sitter tree_sitter_javascript",
    "contrast": "diagnostics languages parts sources coloraide markdown yaml",
    # Of `contrast` figures know which classes paint, of `markup` how tables are boxed.
    "figures": "contrast diagnostics languages markup project sources markdown pymdownx yaml",
    "glossary": "diagnostics fold languages sources markdown",
    "markup": "markdown",
    "pages": "diagnostics settings sources",
    "prose": "diagnostics fold languages project quiz settings sources yaml",  # of `quiz` only a question
    "quiz": "diagnostics fold languages sources markdown markupsafe yaml",
    "reading_time": "sources",
    "search": "languages sources",
    "security": "",
    "serving": "diagnostics",
    "whole_guide": "sources",
    # What brings them together, and commands.
    "conversion": "contrast figures markup project quiz sources markdown",
    "checks": "assets contrast conversion diagnostics figures glossary host languages pages parts project "
    "prose quiz sources",
    "host": "diagnostics project settings sources yaml",
    "check": "checks diagnostics",
    "freshness": "diagnostics pages project sources",
    "preflight": "project",
    "why": "conversion diagnostics fold glossary project sources",
    "__main__": "preflight",
    "social": "contrast diagnostics parts project sources playwright",
}
"""What each room of `guidekit` may import, besides the standard library. Nothing here is MkDocs."""

KNOWN_READERS = {"quiz/source/items.py", "quiz/source/scan.py"}
"""Of the text of one question, and of a list item that tries to be one."""


def imports(path: Path) -> set[str]:
    """The rooms and packages that a module imports, late imports too."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module == "guidekit":
            names |= {f"guidekit.{alias.name}" for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module)
    parts = [name.split(".") for name in names]
    return {part[1] if part[0] == "guidekit" else part[0] for part in parts}


def room(path: Path) -> str:
    return path.relative_to(ROOT / "hooks/guidekit").with_suffix("").parts[0]


def test_every_room_imports_what_it_may_and_no_more() -> None:
    used: dict[str, set[str]] = {}
    for path in MODULES:
        used.setdefault(room(path), set()).update(imports(path))
    used.pop("__init__")
    standard = sys.stdlib_module_names
    found = {name: sorted(names - standard - {name}) for name, names in used.items()}
    assert found == {name: sorted(allowed.split()) for name, allowed in ROOMS.items()}


def test_nobody_but_sources_cuts_or_masks_a_page() -> None:
    """Front matter, fences and `///` blocks have one reader; where there were several, they differed."""
    rivals = {
        name
        for path in MODULES
        if room(path) != "sources"
        and re.search(r"`\{3|~\{3|/\{\{?[23]|A---|split\(.---", path.read_text("utf-8"))
        and (name := path.relative_to(ROOT / "hooks/guidekit").as_posix()) not in KNOWN_READERS
    }
    assert rivals == set()


def test_the_version_is_the_changelogs_last() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    released = re.search(r"^## \[(\d+\.\d+\.\d+)\] - \d{4}-\d\d-\d\d$", changelog, re.MULTILINE)
    assert released
    assert released[1] == guidekit.__version__
