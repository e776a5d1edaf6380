"""With how many syllables a word is said, told from its letters alone.

Each group of vowels makes one; silent endings make none; some neighbouring vowels are said apart. Right
for more than nine words in ten, which is enough for a mean over a chapter and for nothing else. The
patterns stand in `languages/<code>/prose.yml`, room `syllables`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from guidekit import languages

_NEVER = re.compile("(?!)")


@dataclass(frozen=True)
class Syllables:
    """The patterns of one language, each over a word in small letters."""

    vowels: re.Pattern[str]
    silent: re.Pattern[str]
    sounded: re.Pattern[str]
    apart: re.Pattern[str]
    elided: re.Pattern[str]

    def count(self, word: str) -> int:
        """The syllables of a word, at least 1.

        >>> [of("en").count(word) for word in ("brand", "table", "asked", "media", "something")]
        [1, 2, 1, 3, 2]
        >>> [of("fr").count(word) for word in ("marque", "nation", "client", "réel", "parlent")]
        [1, 2, 2, 2, 1]
        """
        word = word.lower()
        silent = 0 if self.sounded.fullmatch(word) else sum(1 for _ in self.silent.finditer(word))
        apart = sum(1 for _ in self.apart.finditer(word))
        return max(1, len(self.vowels.findall(word)) - silent + apart)

    def parts(self, word: str) -> list[str]:
        """What of a word has syllables: an elided `l’` has none."""
        plain = self.elided.sub("", word)
        return [part for part in re.split("[-’'\u2010\u2011]", plain) if part]


@languages.cached
def of(language: str) -> Syllables | None:
    """The patterns of a language, None if it has none."""
    found = languages.read(language, "prose").get("syllables", {})
    if "vowels" not in found:
        return None
    elided = "|".join(map(re.escape, found.get("elided", ())))
    return Syllables(
        found["vowels"],
        _any_of(found.get("silent", ())),
        _any_of(found.get("sounded", ())),
        _any_of(found.get("apart", ())),
        # Where nothing is elided, an apostrophe parts nothing: `don’t` is one word.
        re.compile(rf"\b(?:{elided})[’']" if elided else "[’']", re.IGNORECASE),
    )


def _any_of(patterns: list[re.Pattern[str]]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one.pattern})" for one in patterns)) if patterns else _NEVER
