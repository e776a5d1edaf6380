"""What of a source is prose, in which language, at which line."""

from __future__ import annotations

from pathlib import Path

import pytest

from guidekit.prose import gather, languages
from guidekit.prose.words import count, words
from guidekit.sources import prose
from guidekit.sources.kinds import Kind, kinds
from tests.unit.prose import helpers

BLOCKS = helpers.cases("blocks")
LETTERS = {
    "p": Kind.PROSE,
    "h": Kind.HEADING,
    "t": Kind.TABLE,
    "f": Kind.FOOTNOTE,
    "q": Kind.QUIZ,
    "g": Kind.FIGURE,
}


@pytest.mark.parametrize("case", BLOCKS.values(), ids=BLOCKS)
def test_kinds_of_lines(case: str) -> None:
    marked = case.splitlines()
    lines = [line.partition(":")[2] for line in marked]
    found = kinds(lines)
    shown = [f"{kind[0]}:{line}" for kind, line in zip(found, lines, strict=True)]
    assert found == tuple(LETTERS[line[0]] for line in marked), "\n".join(shown)


def test_what_is_hidden_keeps_its_place() -> None:
    body = "A [link](x.md){ .c }, `code`\n\n```\nfence\n```\nEnd[^n]."
    text = prose.prose_of(body)
    assert len(text) == len(body)
    assert [line.replace(prose.OBJECT, "").strip() for line in text.split("\n")] == [
        "A [link],",
        "",
        "",
        "",
        "",
        "End.",
    ]


@pytest.mark.parametrize(
    ("body", "marked"),
    [
        ("a [b c](d.md){ lang=fr hreflang=fr } e", ["fr: b c"]),
        ("a [b](d.md){ hreflang=fr } e", []),
        ('a *b*{ lang="fr-CA" } **c**{: lang=de} _d_{ lang=es }', ["fr: b", "de: c", "es: d"]),
        ("## Un titre { #id lang=fr }", ["fr: Un titre "]),
        ("a\n\nUn deux\ntrois\n{: lang=fr }\n\nb", ["fr: \nUn deux\ntrois\n"]),
        (
            'a <span lang="fr">un [deux](x.md){ lang=de }</span> b',
            ["fr: un [deux](x.md){ lang=de }"],
        ),
        ("the *lang* of a {lang=fr} and <b>lang</b>", []),
    ],
)
def test_words_marked_as_another_language(body: str, marked: list[str]) -> None:
    found = languages.spans(body)
    assert [f"{span.language}: {body[span.start : span.end]}" for span in found] == marked


def test_a_foreign_quotation_is_a_passage_of_its_own(tmp_path: Path) -> None:
    page = helpers.page(tmp_path, "One.\n\nTwo *trois*{ lang=fr } four.", meta="title: T\n")
    _, whole, part = helpers.passages(tmp_path, page)
    assert "trois" not in whole.text
    assert (part.language, part.text, part.line) == ("fr", "trois", 6)


def test_front_matter_that_is_shown(tmp_path: Path) -> None:
    meta = "title: A\nsubtitle: B\nreviewed: 2026-01-01\nlead: C\ntemplate: home.html\nsummary: D\n"
    page = helpers.page(tmp_path, "", meta=meta + "description: [no, text]\n")
    found = [(passage.text, passage.line) for passage in gather.front_matter(page)]
    assert found == [("A", 2), ("B", 3), ("C", 5), ("D", 7)]


def test_the_words_of_figures(tmp_path: Path) -> None:
    folder = tmp_path / "docs/figures"
    folder.mkdir(parents=True)
    (folder / "a.yml").write_text(
        "id: x\nen:\n  title: One\n  parts: [two]\nfr:\n  title: Un\n", "utf-8"
    )
    (folder / "b.yml").write_text("title:\n  en: Three\n  fr: Trois\n", "utf-8")
    (folder / "c.fr.yml").write_text("title: Quatre\n", "utf-8")
    (folder / "d.yml").write_text("en: [broken", "utf-8")
    (folder / "e.yml").write_bytes("en: é".encode("latin-1"))
    found = [
        (passage.path.name, passage.line, passage.language, passage.text)
        for passage in gather.figures(helpers.project(tmp_path))
    ]
    assert found == [
        ("a.yml", 3, "en", "One"),
        ("a.yml", 4, "en", "two"),
        ("a.yml", 6, "fr", "Un"),
        ("b.yml", 2, "en", "Three"),
        ("b.yml", 3, "fr", "Trois"),
        ("c.fr.yml", 1, "fr", "Quatre"),
    ]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("One, two – three.", 3),
        ("L’un\u202f? «\u00a0Deux\u00a0» : **trois**", 3),
        ("12\u202f000 fans, 71\u00a0%", 3),
        ("", 0),
        ("* * *", 0),
    ],
)
def test_counts_words(text: str, number: int) -> None:
    assert count(text) == number


def test_words_keep_their_hyphens_and_apostrophes() -> None:
    assert list(words("C’est pay-as-you-go, *non*")) == [
        (0, "C’est"),
        (6, "pay-as-you-go"),
        (22, "non"),
    ]
