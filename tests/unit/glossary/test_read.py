"""A glossary's source: what is read off it, and every mistake at its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from guidekit.diagnostics import Severity
from guidekit.glossary.extension import to_html
from guidekit.glossary.model import Entry, Glossary
from guidekit.glossary.read import read, read_page
from guidekit.sources.page import parse

PATH = Path("docs/en/glossary.md")
GOOD = """\
---
title: Glossary
---

Some words before.

engagement rate {: #engagement-rate data-forms="rate of engagement; ER" data-plural="no" }
:   Interactions *divided* by
    [reach](#reach), not `x`.[^1]

    More on it.

reach {: #reach data-auto="no" }

:   How many people saw it.
:   Another sense.

**Q&A** {: #q-a }
:   Questions & answers, 1 < 2.

[^1]: A note.

```
code {: #code }
```
"""


def findings(text: str) -> list[str]:
    _, found = read_page(parse(text, PATH, "en"), to_html)
    assert all(problem.severity is Severity.ERROR for problem in found)
    return [problem.text() for problem in found]


def test_reads_entries_with_their_lines() -> None:
    glossary, found = read_page(parse(GOOD, PATH, "en"), to_html)
    assert found == []
    assert glossary == Glossary(
        PATH,
        "en",
        (
            Entry(
                "engagement-rate",
                "engagement rate",
                "Interactions divided by reach, not x.",
                ("rate of engagement", "ER"),
                plural=False,
                line=7,
            ),
            Entry("reach", "reach", "How many people saw it.", auto=False, line=13),
            Entry("q-a", "Q&A", "Questions & answers, 1 < 2.", line=18),
        ),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "1: the glossary has no entry. Write `term"),
        ("Only prose.\n", "1: the glossary has no entry. Write `term"),
        (
            "a {: #a }\n:   A.\n\nb {: #a }\n:   B.",
            "4: the id 'a' of 'b' is taken by 'a'. 'a' is on",
        ),
        ("a {: #a }\n\nb {: #b }\n:   B.", "1: the term 'a' has no definition"),
        ("a {: #a }", "1: the term 'a' has no definition"),
        ("a {: #a }\n:   ", "1: the term 'a' has no definition"),
        ("a {: #a }\n:   A.\nb {: #b }\n:   B.", "3: the term 'b' stands in the definition above"),
        (
            "a {: #a }\nb {: #b }\n:   AB.",
            "1: several terms share one definition: 'a', 'b'. Keep one",
        ),
        ("a {: #a }\n:A.", "2: no space after the colon in ':A.'. Write `:   `"),
        (":   A.", "1: the definition ':   A.' has no term above it"),
        ("a\n:   A.", "1: the term 'a' has no id. Write `a {: #id }`"),
        ('a {: data-forms="b" }\n:   A.', "1: the term 'a' has no id. Write `a {: #id }`"),
        ("a {: #É }\n:   A.", "1: 'É' can’t be an id. Use small letters"),
        ("a{: #a }\n:   A.", "1: no space before the braces in 'a{: #a }'. Write `a {: #id }`"),
        ("a {: #a\n:   A.", "1: the braces of 'a {: #a' don’t close. Add ' }'"),
        (
            'a {: #a data-form="b" }\n:   A.',
            "1: unknown attribute 'data-form'. Did you mean 'data-f",
        ),
        ('a {: #a data-plural="non" }\n:   A.', "1: 'non' is no value of data-plural. Write data-"),
        ('a {: #a data-auto="" }\n:   A.', "1: '' is no value of data-auto. Write data-auto"),
        (
            'a {: #a data-forms="b, c" }\n:   A.',
            "1: the forms 'b, c' are not separated by semicolons",
        ),
        (
            'a {: #a data-forms=" ; " }\n:   A.',
            "1: the forms ' ; ' are not separated by semicolons",
        ),
        ("a {: #a forms }\n:   A.", "1: 'forms' in the braces of 'a' is no attribute. Write"),
        (" {: #a }\n:   A.", "1: the id 'a' has no term before it"),
    ],
)
def test_tells_of_a_mistake_at_its_line(text: str, expected: str) -> None:
    (found,) = findings(text)
    assert found.startswith(f"{PATH}:{expected}")


def test_tells_of_all_mistakes_in_one_run() -> None:
    text = "---\nx: y\n---\na {: #A }\n:   A.\n\nb\n:   B.\n\nd {: #d }\n\ne {: #d-e }\n:   E."
    lines = [int(found.split(":")[1]) for found in findings(text)]
    assert lines == [4, 7, 10]


def test_a_second_definition_after_the_first_is_one_more_sense() -> None:
    glossary, found = read_page(parse("a {: #a }\n:   A.\n\n:   B.", PATH, "en"), to_html)
    assert (found, [entry.definition for entry in glossary.entries]) == ([], ["A."])


def test_comments_code_and_headings_are_no_entries() -> None:
    text = (
        "<!-- x {: #x }\n:   X. -->\n\n## A { #letter }\n\n~~~\ny {: #y }\n~~~\n\na {: #a }\n:   A."
    )
    glossary, found = read_page(parse(text, PATH, "en"), to_html)
    assert (found, [(e.id, e.line) for e in glossary.entries]) == ([], [("a", 10)])


def test_a_file_that_is_missing_or_no_text(tmp_path: Path) -> None:
    _, missing = read(tmp_path / "glossary.md", "en", to_html)
    (tmp_path / "glossary.md").write_bytes(b"a {: #a }\n:   caf\xe9")
    glossary, _ = read(tmp_path / "glossary.md", "en", to_html)
    assert "can’t be read" in missing[0].message
    assert glossary.entries[0].definition == "café"


def test_windows_line_ends_and_a_byte_order_mark(tmp_path: Path) -> None:
    (tmp_path / "glossary.md").write_bytes(b"\xef\xbb\xbfa {: #a }\r\n:   A\r\n    b.\r\n")
    glossary, found = read(tmp_path / "glossary.md", "en", to_html)
    assert (found, glossary.entries) == ([], (Entry("a", "a", "A b."),))


@pytest.mark.parametrize(
    ("slip", "expected"),
    [
        ("term {: #term }\n:   Meaning.", "stands in the definition above it"),
        ("\n    term {: #term }\n:   Meaning.", "is indented, and so a part of the entry above"),
    ],
)
def test_an_entry_does_not_vanish_in_the_one_above_it(slip: str, expected: str) -> None:
    text = f"word {{: #word }}\n:   First.\n\n    More on it.\n{slip}\n"
    (told,) = [one for one in findings(text) if "term" in one and expected in one]
    assert f":{text.count(chr(10), 0, text.index('term {')) + 1}: " in told


@pytest.mark.parametrize("identity", ["letter-a", "tip-reach", "glossary-filter", "quiz-one"])
def test_an_id_that_the_page_needs_is_no_entrys(identity: str) -> None:
    (told,) = findings(f"word {{: #{identity} }}\n:   Meaning.\n")
    assert "is one that the page itself needs" in told
