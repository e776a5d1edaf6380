"""With how many syllables a word is said, told from its letters alone.

Each group of vowels makes one; silent endings make none; some neighbouring vowels are said apart. Right
for more than nine words in ten, which is enough for a mean over a chapter and for nothing else.
French is counted as it is said in the north of France: `marque` has one syllable, `nation` two.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

_ENGLISH_VOWELS = re.compile("[aeiouy]+")
_ENGLISH_SILENT = re.compile(
    r"(?:(?<![aeiouyl])|(?<=[aeiouy]l))e$"  # make, whole; not table, agree
    r"|(?:(?<![aeiouyscgxzl])(?<!ch)(?<!sh)|(?<=[aeiouy]l))es$"  # times, rules; not boxes, tables
    r"|(?<![aeiouytdl])ed$|(?<=[aeiouyl]l)ed$"  # asked, called; not wanted
    r"|(?<=[aeiouy][^aeiouy])e(?=(?:ly|ment|less|ful|ness|thing|times|fore|body|one|where)s?$)"
)
_ENGLISH_APART = re.compile(
    r"(?<![tcsgx])i[aou]|(?<![qg])ua|eo(?![pu])|[aeouy]ing|sm$"  # media, actual, video, seeing
    r"|(?<=[aeiouy][^aeiouy])ea$|ie(?=t[sy]?$)"  # idea, society
)
_FRENCH_VOWELS = re.compile("[aeiouyàâäéèêëîïôöùûüœæ]+")
_FRENCH_SILENT = re.compile(
    r"(?<![aeiouyàâéèêîïôû])es?$|(?<=[qg]u)es?$"  # page, marques; not les, vie
    r"|(?<=[^aeiouymàâéèêîôû])ent$"  # parlent; not moment
)
_FRENCH_SAID_ENT = re.compile(  # nouns and adjectives: all others are taken for verbs
    "(?:ac|ag|arg|c|cont|différ|abs|prés|réc|souv|tal|urg|fréqu|par|serp|évid|présid|excell|perman|pertin"
    "|v|l|d|accid|incid|précéd|prud|contin|compét|référ|ori|intellig|transpar)ent"
)
_FRENCH_APART = re.compile(
    r"é[aâèoiu]|ée(?=[ln])|[ao][éè]|ï|oa"  # théâtre, réel, poète
    r"|[aou]y[aeiouéè]|[bcdfgptv][lr]i[aeéèou]"  # voyez, client
)


def english(word: str) -> int:
    """The syllables of an English word, at least 1.

    >>> [english(word) for word in ("brand", "table", "asked", "media", "something")]
    [1, 2, 1, 3, 2]
    """
    word = word.lower()
    silent = sum(1 for _ in _ENGLISH_SILENT.finditer(word))
    apart = sum(1 for _ in _ENGLISH_APART.finditer(word))
    return max(1, len(_ENGLISH_VOWELS.findall(word)) - silent + apart)


def french(word: str) -> int:
    """The syllables of a French word, at least 1.

    >>> [french(word) for word in ("marque", "nation", "client", "réel", "parlent")]
    [1, 2, 2, 2, 1]
    """
    word = word.lower()
    silent = bool(_FRENCH_SILENT.search(word)) and not _FRENCH_SAID_ENT.fullmatch(word)
    apart = sum(1 for _ in _FRENCH_APART.finditer(word))
    return max(1, len(_FRENCH_VOWELS.findall(word)) - silent + apart)


COUNTERS: Mapping[str, Callable[[str], int]] = {"en": english, "fr": french}
"""The counter of each language that has one."""
