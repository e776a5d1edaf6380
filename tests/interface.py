"""The words of the interface as the languages' own files say them: no test types one.

said("en", "header.search")                  what the pages say around the text
said("fr", "quiz.script.check")              what questions say
in_any("quiz.script.check")                  finds it in whichever language a page is
filled("en", "parts.of", number=2)           finds it with what its {placeholders} stand for
"""

from __future__ import annotations

import re

from guidekit import languages
from guidekit.languages.counted import Counted
from tests.project import LANGUAGES


def said(language: str, path: str) -> str:
    """A text by its room and name."""
    *part, room, name = path.split(".")
    return languages.words(language, *part or ["interface"])[room][name]


def filled(language: str, path: str, /, **values: object) -> re.Pattern[str]:
    """The whole of a text; placeholders without a value may hold anything."""
    return re.compile(f"^(?:{_pattern(said(language, path), **values)})$", re.DOTALL)


def counted(language: str, path: str, /, **values: int) -> str:
    """A text with its one number, in the form which that number takes."""
    text = said(language, path)
    assert isinstance(text, Counted)
    return text.format(**values)


def in_any(*paths: str) -> re.Pattern[str]:
    """The whole of any of some texts, in any language."""
    texts = [_pattern(said(language, path)) for path in paths for language in LANGUAGES]
    return re.compile(f"^(?:{'|'.join(texts)})$", re.DOTALL)


def _pattern(text: str, /, **values: object) -> str:
    """A no-break space is found as any other: browsers give names with plain ones."""
    if isinstance(text, Counted):
        return "|".join(f"(?:{_pattern(form, **values)})" for form in {*text.forms.values()})
    parts = re.split(r"\{(\w+)\}", text)
    found = "".join(
        (re.escape(str(values[part])) if part in values else ".*") if index % 2 else re.escape(part)
        for index, part in enumerate(parts)
    )
    return re.sub(r"\\?\s", r"\\s", found)
