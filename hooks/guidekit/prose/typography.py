"""Typography: apostrophes, quotation marks, ellipses, no-break spaces, as each language has them.

The rules stand in `languages/<code>/prose.yml`, room `typography`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guidekit import languages
from guidekit.diagnostics import Diagnostic, Severity
from guidekit.prose.passage import Passage


@dataclass(frozen=True)
class Rule:
    """What is looked for, what is wrong with it, and how to write it right."""

    pattern: re.Pattern[str]
    message: str
    hint: str
    severity: Severity = Severity.ERROR


@languages.cached
def rules(language: str) -> tuple[Rule, ...]:
    """The rules of a language, none if it has none."""
    return tuple(
        Rule(
            rule["find"],
            rule["message"],
            rule["hint"],
            Severity(rule.get("severity", Severity.ERROR)),
        )
        for rule in languages.read(language, "prose").get("typography", ())
    )


def check(passage: Passage) -> Iterator[Diagnostic]:
    """Everything against the typography of a passage's language, if it has rules."""
    for rule in rules(passage.language):
        for found in rule.pattern.finditer(passage.text):
            line = passage.line_at(found.end() - 1)
            quoted = passage.excerpt(found.start(), found.end())
            message = f"{rule.message} in '{quoted}'"
            yield Diagnostic(passage.path, line, message, rule.hint, rule.severity)
