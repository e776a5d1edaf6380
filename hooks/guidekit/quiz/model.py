"""What a question is, once its source has been read without a mistake.

`parse` builds these values, `render` turns them into HTML and `check` compares them across pages
and languages: none of the three looks at the source again, so what is checked is what is shown.
Every text is Markdown as the author wrote it; only a gap of a stem is replaced by `gap_mark`. What
is asked (options, gaps, rows, …) is a kind's own matter: see `kinds`.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from guidekit.diagnostics import Diagnostic
from guidekit.quiz.kinds.kind import Parts
from guidekit.quiz.text import GAP_MARK, Text


@dataclass(frozen=True, slots=True)
class Outline:
    """A question without its texts. `title` is the stem's Markdown, each gap as underscores.

    A `pretest` is tried before the chapter is read: it doesn't count as missed.
    """

    kind: str
    size: int
    solution: str
    title: str
    pretest: bool = False

    @property
    def fingerprint(self) -> str:
        """Changes when a saved answer would lose its meaning, and for no other reason.

        A hash of kind, number of options and correct set, not of words: a corrected typo or
        another language keeps a reader's progress.
        """
        told = f"{self.kind}|{self.size}|{self.solution}"
        return hashlib.sha256(told.encode()).hexdigest()[:8]


@dataclass(frozen=True, slots=True)
class Quiz:
    """One question. `stem` is its first paragraph, `context` what follows before the answers.

    `kind` is the `data-kind` of the page, a name in `kinds.registry`; `parts` is what is asked.
    """

    id: str
    kind: str
    path: Path
    line: int
    stem: Text
    context: Text
    hint: Text
    explanation: Text
    parts: Parts
    pretest: bool = False

    @property
    def outline(self) -> Outline:
        """What there is to compare and to list."""
        title = GAP_MARK.sub(r"\\_\\_\\_", self.stem.markdown)
        return Outline(self.kind, self.parts.size, self.parts.solution, title, self.pretest)


@dataclass(frozen=True, slots=True)
class Question:
    """A question as it stands on a page: `quiz` is None if its source holds an error.

    `id` is empty if none can be read.
    """

    id: str
    path: Path
    line: int
    quiz: Quiz | None
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def listed(self) -> Listed:
        """What is kept of it once its page is written."""
        outline = self.quiz.outline if self.quiz else None
        return Listed(self.id, self.path, self.line, outline, self.diagnostics)


@dataclass(frozen=True, slots=True)
class Listed:
    """A `Question` among those of a whole site, of which there may be thousands."""

    id: str
    path: Path
    line: int
    outline: Outline | None
    diagnostics: tuple[Diagnostic, ...] = ()
