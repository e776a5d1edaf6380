"""The checks run with all others; spelling, which takes dictionaries, apart from the build."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from guidekit import check, checks
from guidekit.diagnostics import report
from tests.project import ROOT, TEST_GUIDE
from tests.unit import guides


@pytest.mark.parametrize(
    ("name", "old", "new", "place", "words"),
    [
        ("fr/index.md", "Encore des mots.", "Pourquoi ?", "fr/index.md:11:", "'Pourquoi ?'"),
        ("en/index.md", "More words.", "It's so.", "en/index.md:11:", "a straight"),
        ("en/index.md", "[a link]", "[here]", "en/index.md:7:", "a link named 'here'"),
        (
            "fr/index.md",
            "title: Home",
            "title: L'accueil",
            "fr/index.md:2:",
            "a straight apostrophe",
        ),
        ("en/index.md", "More words.", "More[^a].", "en/index.md:11:", "'[^a]' is not defined"),
        ("en/index.md", "title: Home", "title: Home\npart: 1", "en/index.md:3:", "words of prose"),
    ],
)
def test_part_of_all_checks(
    tmp_path: Path, name: str, old: str, new: str, place: str, words: str
) -> None:
    docs = guides.write(tmp_path)
    guides.replace(
        tmp_path / "mkdocs.yml", "    stale", "    chapter_words: 1800 to 2600\n    stale"
    )
    guides.replace(docs / name, old, new)
    found = report(checks.check(docs, today=guides.TODAY), docs).splitlines()
    assert any(line.startswith(place) and words in line for line in found), found


def test_a_misspelt_word_fails_make_check(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("hunspell", reason="no wheel for this machine")
    docs = guides.write(tmp_path)
    guides.replace(docs / "en/index.md", "More words.", "More wrods.")
    assert check.main([str(docs)]) == 1
    assert "'wrods' is in no dictionary of 'en'" in capsys.readouterr().out


def test_a_build_needs_no_dictionary(tmp_path: Path) -> None:
    docs = guides.write(tmp_path)
    code = (
        "import sys; from pathlib import Path; from guidekit.checks import check; "
        f"check(Path({str(docs)!r})); print('hunspell' in sys.modules)"
    )
    run = [sys.executable, "-c", code]
    result = subprocess.run(
        run, cwd=ROOT / "hooks", env={}, capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "False"


def test_a_sound_guide_passes_with_its_spelling(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("hunspell", reason="no wheel for this machine")
    assert check.main([str(TEST_GUIDE / "docs")]) == 0, capsys.readouterr().out
