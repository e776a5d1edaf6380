"""The house stays as it was drawn: who may import whom, and strings in every language."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from guidekit import strings

ROOT = Path(__file__).parent.parent.parent
MODULES = sorted((ROOT / "hooks/guidekit").rglob("*.py"))


def imports(path: Path) -> set[str]:
    """The top-level names of all that a module imports, late imports too."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.split(".")[0])
    return names


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_the_logic_never_imports_mkdocs(path: Path) -> None:
    assert not imports(path) & {"mkdocs", "material", "jinja2"}


def test_importing_all_of_the_logic_loads_no_mkdocs() -> None:
    names = [
        path.relative_to(ROOT / "hooks").with_suffix("").as_posix().replace("/", ".")
        for path in MODULES
        if path.name != "__init__.py"
    ]
    code = f"import sys, importlib\nfor name in {names}: importlib.import_module(name)\n"
    code += "print(*[name for name in sys.modules if name.split('.')[0] == 'mkdocs'])"
    run = [sys.executable, "-c", code]
    result = subprocess.run(run, cwd=ROOT / "hooks", capture_output=True, text=True, check=True)
    assert result.stdout.strip() == ""


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_word_of_the_interface_is_missing(language: str) -> None:
    assert strings.check(language) == []


def test_placeholders_are_the_same_in_both_languages() -> None:
    english, french = strings.load("en"), strings.load("fr")
    for room, names in english.items():
        for name, text in names.items():
            fields = sorted(part.split("}")[0] for part in text.split("{")[1:])
            translated = sorted(part.split("}")[0] for part in french[room][name].split("{")[1:])
            assert fields == translated, f"{room}: {name}"
