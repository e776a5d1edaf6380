"""Typography: apostrophes, quotation marks, ellipses, and in French the no-break spaces.

French after the *Lexique des règles typographiques en usage à l’Imprimerie nationale* (2002,
"Signes de ponctuation"): a narrow no-break space (U+202F) before ; ! ?, a no-break space (U+00A0) before
: and % and within « ». With an ordinary space, the mark may end up alone on the next line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from guidekit.diagnostics import Diagnostic, Severity
from guidekit.prose.passage import Passage

_NARROW = "a narrow no-break space (U+202F)"
_FULL = "a no-break space (U+00A0)"


@dataclass(frozen=True)
class Rule:
    """What is looked for, what is wrong with it, and how to write it right."""

    pattern: re.Pattern[str]
    message: str
    hint: str
    severity: Severity = Severity.ERROR


def _rule(pattern: str, message: str, hint: str, severity: Severity = Severity.ERROR) -> Rule:
    return Rule(re.compile(pattern), message, hint, severity)


_APOSTROPHE = _rule("'", "a straight apostrophe", "Write ’ (U+2019)")
_ELLIPSIS = _rule(r"\.{3,}", "dots instead of an ellipsis", "Write … (U+2026)")
_BEFORE = r"(?<=[^\s(\[«“|])[ \t]*"

RULES: Mapping[str, tuple[Rule, ...]] = {
    "en": (
        _rule("'", "a straight quotation mark or apostrophe", "Write ’ (U+2019), or ‘ ’ to quote"),
        _rule('"', "a straight quotation mark", "Write “ and ” (U+201C, U+201D)"),
        _ELLIPSIS,
    ),
    "fr": (
        _APOSTROPHE,
        _rule('"', "a straight quotation mark", f"Write « and », with {_FULL} inside"),
        _ELLIPSIS,
        # Marks of one group stand together (?!), and an ellipsis takes no space after it.
        _rule(
            rf"{_BEFORE}(?<![;!?…])[;!?]",
            "no no-break space before the mark",
            f"Put {_NARROW} before it",
        ),
        _rule(  # 10:30 and 4.5:1 are no French punctuation
            rf"{_BEFORE}(?<!:):(?!(?<=\d:)\d|[:/])",
            "no no-break space before the colon",
            f"Put {_FULL} before it",
        ),
        _rule(r"(?<=\d)[ \t]*%", "no no-break space before the %", f"Put {_FULL} before it"),
        _rule(r"(?<![\u00a0\u202f])»", "no no-break space before »", f"Put {_FULL} before it"),
        _rule(r"«(?![\u00a0\u202f])", "no no-break space after «", f"Put {_FULL} after it"),
        _rule(
            "\u00a0[;!?]",
            "a wide no-break space",
            f"Put {_NARROW} before the mark",
            Severity.ADVICE,
        ),
        _rule(
            "\u202f[:%»]|«\u202f", "a narrow no-break space", f"Put {_FULL} there", Severity.ADVICE
        ),
    ),
}


def check(passage: Passage) -> Iterator[Diagnostic]:
    """Everything against the typography of a passage's language, if it has rules here."""
    for rule in RULES.get(passage.language, ()):
        for found in rule.pattern.finditer(passage.text):
            line = passage.line_at(found.end() - 1)
            quoted = passage.excerpt(found.start(), found.end())
            message = f"{rule.message} in '{quoted}'"
            yield Diagnostic(passage.path, line, message, rule.hint, rule.severity)
