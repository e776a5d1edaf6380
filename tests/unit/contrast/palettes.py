"""What the tests of the palette share: one whose figures are known, and edited copies of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import yaml

from tests.project import CASES

PALETTE = CASES / "palette.yml"


def case_table(name: str) -> dict[str, Any]:
    """A JSON file of golden cases."""
    table: dict[str, Any] = json.loads((CASES / name).read_text(encoding="utf-8"))
    return table


def case_list(name: str) -> list[dict[str, Any]]:
    """A YAML file that lists golden cases."""
    cases: list[dict[str, Any]] = yaml.safe_load((CASES / name).read_text(encoding="utf-8"))
    return cases


def edited(folder: Path, *edits: tuple[str, str]) -> Path:
    """A copy of it in which the first occurrence of each text is replaced."""
    text = PALETTE.read_text(encoding="utf-8")
    for find, write in edits:
        assert find in text, f"palette.yml no longer holds {find!r}"
        text = text.replace(find, write, 1)
    copy = folder / "palette.yml"
    copy.write_text(text, encoding="utf-8")
    return copy


def line_with(text: str, marker: str) -> int:
    """The line, from 1, of the first occurrence of a text."""
    assert marker in text, f"nothing reads {marker!r}"
    return text.count("\n", 0, text.index(marker)) + 1
