"""Golden cases: what came out once, read by a person, and kept. `UPDATE_GOLDEN=1` writes what comes out now.

    UPDATE_GOLDEN=1 make test ONLY=tests/unit/quiz/test_pages.py     then read the difference in git

A case is a YAML file of its own. Words of the interface stand in it by their names, so that changing
one changes no case: see `neutral_words`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from guidekit import languages
from guidekit.languages.counted import Counted

_SIGNS = {"decimal", "decimal_sign", "group_sign", "percent_space", "separator", "or", "locale"}
"""Texts that are a language's punctuation rather than its words."""


def cases(folder: Path) -> list[Path]:
    """The cases in a folder, of which there has to be one."""
    found = sorted(folder.glob("*.yml"))
    assert found, f"no cases in {folder}"
    return found


def load(path: Path) -> dict[str, Any]:
    """What stands in a case."""
    case: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return case


def golden(path: Path, key: str, actual: str) -> str:
    """What a case expects under a key. With UPDATE_GOLDEN=1 it is written first."""
    case = load(path)
    if os.environ.get("UPDATE_GOLDEN") == "1":
        case[key] = actual
        text = yaml.dump(case, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=1000)
        path.write_text(text, encoding="utf-8")
    return str(case[key])


@pytest.fixture
def neutral_words(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Lets the interface say the names of its texts, as `[answer]` and `[question 1]`."""
    own = languages.words

    def named(language: str, part: str) -> languages.Strings:
        rooms = own(language, part)
        return {
            room: {name: _named(name, text) for name, text in texts.items()}
            if room != "author"  # what a text is searched for is nothing that is said
            else texts
            for room, texts in rooms.items()
        }

    monkeypatch.setattr(languages, "words", named)
    _forget()
    yield
    monkeypatch.undo()
    _forget()


def _named(name: str, text: str) -> str:
    if name in _SIGNS:
        return text
    if isinstance(text, Counted):
        forms = {form: _named(f"{name}.{form}", said) for form, said in text.forms.items()}
        return Counted(forms, text.by, text.language)
    placeholders = re.findall(r"\{\w+\}", text)
    return f"[{' '.join([name, *placeholders])}]"


def _forget() -> None:
    """Takes for new what was made from the languages' files."""
    languages._seen.clear()
    languages.refresh()


class _Dumper(yaml.SafeDumper):
    """Writes texts of several lines as they are."""


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _text)
