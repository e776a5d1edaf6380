"""What one asks of a guide on a command line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from guidekit import __main__ as commands
from guidekit import check, why
from guidekit.diagnostics import Diagnostic, Severity
from tests.unit import guides, made

ROOT = Path(__file__).parents[2]
GLOSSARY = "reach {: #reach }\n:   How many.\n\norganic reach {: #organic }\n:   Unpaid.\n"
HAND = '\nbuzz {: #buzz data-auto="no" }\n:   Talk.\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Its reach.", "linked"),
        ("Its reach. Its reach.", "it has its link in this section"),
        ("Its organic reach.", "part of the longer term 'organic reach'"),
        ("## Its reach", "it stands in a heading"),
        ("`reach`", "it stands in code"),
        ("A [reach](https://example.org).", "it stands in a link"),
        ("The Reach fund.", "is written with another capital"),
        ("The view.", "It isn't there"),
    ],
)
def test_says_why_a_term_was_or_was_not_linked(tmp_path: Path, text: str, said: str) -> None:
    page = made.page(text)
    glossary = tmp_path / "docs/en/glossary.md"
    glossary.parent.mkdir(parents=True)
    glossary.write_text(GLOSSARY + HAND, "utf-8")
    assert said in why.explain(made.project(tmp_path), page, "reach")[-1]


def test_says_why_of_a_page_and_a_term_that_are_none(tmp_path: Path) -> None:
    glossary = tmp_path / "docs/en/glossary.md"
    glossary.parent.mkdir(parents=True)
    glossary.write_text(GLOSSARY + HAND, "utf-8")
    settings = made.project(tmp_path)
    assert "in no entry" in why.explain(settings, made.page("x"), "raech")[0]
    assert 'data-auto="no"' in why.explain(settings, made.page("A buzz."), "buzz")[-1]
    off = made.page("---\nglossary: false\n---\nIts reach.")
    assert "`glossary: false`" in why.explain(settings, off, "reach")[0]


def test_an_unknown_command_names_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.main(["chekc"]) == 2
    said = capsys.readouterr().out
    assert "no command 'chekc'" in said
    assert all(name in said for name in commands.COMMANDS)


def test_advice_that_stands_in_many_places_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    many = [
        Diagnostic(tmp_path / "a.md", line, f"no page uses '{line}'", severity=Severity.ADVICE)
        for line in range(1, 8)
    ]
    new = Diagnostic(tmp_path / "a.md", 9, "look at this", severity=Severity.ADVICE)
    monkeypatch.setattr(check, "check_all", lambda *_, **__: [*many, new])
    assert check.main([]) == 0
    first, second, count = capsys.readouterr().out.splitlines()
    assert "no page uses … (7 times" in first
    assert "ADVICE=all" in first
    assert second.endswith("a.md:9: advice: look at this.")
    assert count == "0 error(s), 8 piece(s) of advice"
    check.main(["--all"])
    assert len(capsys.readouterr().out.splitlines()) == 9


def test_a_pipe_that_cannot_hold_a_character_stops_nothing(tmp_path: Path) -> None:
    docs = guides.write(tmp_path)
    guides.replace(docs / "fr/index.md", "Encore des mots.", "Pourquoi\u202f? \u2192 'x'")
    run = [sys.executable, "-m", "guidekit", "check", str(docs)]
    environment = {"PYTHONPATH": str(ROOT / "hooks"), "PYTHONIOENCODING": "cp1252:strict"}
    found = subprocess.run(run, env=environment, capture_output=True, check=False)
    assert found.returncode == 1
    assert b"a straight apostrophe" in found.stdout
    assert b"Traceback" not in found.stderr
