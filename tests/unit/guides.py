"""A tiny guide in two languages, right in every respect, to put single defects into."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from tests.project import CASES

TODAY = date(2026, 11, 23)
DESCRIPTION = "A description that is long enough for search engines and for links that are shared."

CONFIG = """\
site_name: Tiny
extra:
  guide:
    languages:
      en: English
      fr: Français
    stale_after_months: 18
markdown_extensions:
  attr_list: {}
  def_list: {}
  footnotes: {}
  pymdownx.blocks.admonition: {}
  tables: {}
  toc:
    permalink: true
"""

INDEX = """\
---
title: Home
description: DESCRIPTION
reviewed: 2026-11-01
---

Words, and [a link](causes/1-first.md#why).

## Start { #start }

More words.
"""

CHAPTER = """\
---
title: First
description: DESCRIPTION
reviewed: 2026-11-01
---

## Why { #why }

Back to [the start](../index.md#start).

### Because { #because }

Words.
"""

# The words of the templates in French: spelling is checked, too. Capitals are taken for names.
FRENCH = {
    "Words, and": "Des mots, et",
    "More words.": "Encore des mots.",
    "Back to": "Retour vers",
    DESCRIPTION: "Une description assez longue pour un moteur de recherche et les liens partagés.",
}


def write(root: Path) -> Path:
    """Writes the guide and returns its docs folder."""
    (root / "mkdocs.yml").write_text(CONFIG, "utf-8")
    (root / "mkdocs.fr.yml").write_text("INHERIT: mkdocs.yml\n", "utf-8")
    shutil.copy2(CASES / "palette.yml", root)
    for language in ("en", "fr"):
        folder = root / "docs" / language
        (folder / "causes").mkdir(parents=True)
        for name, template in (("index.md", INDEX), ("causes/1-first.md", CHAPTER)):
            text = template.replace("DESCRIPTION", DESCRIPTION)
            (folder / name).write_text(_translated(text) if language == "fr" else text, "utf-8")
    return root / "docs"


def _translated(text: str) -> str:
    for english, french in FRENCH.items():
        text = text.replace(english, french)
    return text


def replace(path: Path, old: str, new: str) -> None:
    """Changes a text that must be there."""
    text = path.read_text("utf-8")
    assert old in text, f"{path.name} holds no '{old}'"
    path.write_text(text.replace(old, new, 1), "utf-8")
