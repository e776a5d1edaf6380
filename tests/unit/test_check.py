"""Each mistake that an author or a host makes is found, at its line, and said with its remedy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from markdown import Markdown

from guidekit import check, checks
from guidekit.diagnostics import Diagnostic, Severity, report
from tests.unit import guides

Defect = Callable[[Path], None]


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    return guides.write(tmp_path)


def findings(docs: Path) -> list[str]:
    text = report(checks.check(docs, today=guides.TODAY), docs.parent)
    return text.splitlines()


def edit(name: str, old: str, new: str) -> Defect:
    return lambda root: guides.replace(root / name, old, new)


def remove(name: str) -> Defect:
    return lambda root: (root / name).unlink()


def add(name: str, text: str) -> Defect:
    def write(root: Path) -> None:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")

    return write


def save_as_windows(name: str, old: str, new: str) -> Defect:
    def write(root: Path) -> None:
        text = (root / name).read_text("utf-8").replace(old, new)
        (root / name).write_bytes(text.encode("cp1252"))

    return write


def two_of_one_part(root: Path) -> None:
    for name in ("index", "causes/1-first"):
        guides.replace(root / f"docs/en/{name}.md", "title: ", "part: 2\ntitle: ")


DEFECTS: dict[str, tuple[Defect, str, tuple[str, ...]]] = {
    "page missing in a language": (
        remove("docs/fr/causes/1-first.md"),
        "docs/en/causes/1-first.md:1:",
        ("no counterpart in 'fr'", "Write docs/fr/causes/1-first.md"),
    ),
    "heading id that differs": (
        edit("docs/fr/causes/1-first.md", "#because", "#parce-que"),
        "docs/en/causes/1-first.md:11:",
        ("'because' is missing in 'fr'", "`{ #because }`"),
    ),
    "language code that YAML reads otherwise": (
        edit("mkdocs.yml", "fr: Français", "no: Norsk"),
        "mkdocs.yml:",
        ("the language code 'False' is no text", "quotation marks"),
    ),
    "guide's settings that are none": (
        edit("mkdocs.yml", "  guide:\n    languages:\n", "  guide: x\nwhatever:\n    languages:\n"),
        "mkdocs.yml:",
        ("the guide's languages are not set",),
    ),
    "settings in another encoding": (
        save_as_windows("mkdocs.yml", "Tiny", "Été"),
        "mkdocs.yml:1:",
        ("byte 0xC9", "is not UTF-8"),
    ),
    "Markdown extension that isn't one": (
        edit("mkdocs.yml", "  footnotes: {}", "  footnotse: {}"),
        "mkdocs.yml:",
        ("the Markdown extension 'footnotse' can't be used", "ModuleNotFoundError"),
    ),
    "option that a Markdown extension doesn't have": (
        edit("mkdocs.yml", "    permalink: true", "    permalinx: true"),
        "mkdocs.yml:",
        ("the Markdown extension 'toc' can't be used",),
    ),
    "block that isn't closed": (
        edit(
            "docs/en/index.md",
            "## Start { #start }",
            "/// note | Mind\nThis.\n\n## Start { #start }",
        ),
        "docs/en/index.md:9:",
        ("'/// note | Mind' is not closed before the end of the page", "Write '///'"),
    ),
    "block that isn't closed before the next": (
        edit("docs/en/index.md", "More words.", "/// note | A\nThis.\n\n/// note | B\nThat.\n///"),
        "docs/en/index.md:11:",
        ("'/// note | A' is not closed before '/// note | B'",),
    ),
    "block closed by other slashes": (
        edit("docs/en/index.md", "More words.", "/// note | Mind\nThis.\n////"),
        "docs/en/index.md:11:",
        ("'/// note | Mind' is not closed before the end of the page",),
    ),
    "block of an unknown name": (
        edit("docs/en/index.md", "More words.", "/// qcm | mind-this\nThis.\n///"),
        "docs/en/index.md:11:",
        ("'/// qcm | mind-this' opens no block: the name 'qcm' is unknown", "quiz"),
    ),
    "switch that is neither on nor off": (
        edit("docs/en/index.md", "title: Home\n", 'title: Home\nglossary: "no"\n'),
        "docs/en/index.md:3:",
        ("`glossary` is neither true nor false: 'no'", "`glossary: false`"),
    ),
    "sections in another order": (
        edit(
            "docs/fr/causes/1-first.md",
            "### Because { #because }\n",
            "### Because { #why-not }\n\n## Other { #because }\n",
        ),
        "docs/fr/causes/1-first.md:11:",
        ("'why-not' is missing in 'en'",),
    ),
    "no review date": (
        edit("docs/en/index.md", "reviewed: 2026-11-01\n", ""),
        "docs/en/index.md:1:",
        ("no review date", "`reviewed: 2026-11-23`"),
    ),
    "impossible review date": (
        edit("docs/en/index.md", "2026-11-01", "2026-13-01"),
        "docs/en/index.md:4:",
        ("`reviewed` is no date: '2026-13-01'",),
    ),
    "review date in the future": (
        edit("docs/en/index.md", "2026-11-01", "2027-01-01"),
        "docs/en/index.md:4:",
        ("lies in the future: '2027-01-01'",),
    ),
    "no description": (
        edit("docs/en/index.md", f"description: {guides.DESCRIPTION}\n", ""),
        "docs/en/index.md:1:",
        ("no description", "50 to 160 characters"),
    ),
    "description too short": (
        edit("docs/en/index.md", guides.DESCRIPTION, "Short."),
        "docs/en/index.md:3:",
        ("has 6 characters: 'Short.'",),
    ),
    "no title": (
        edit("docs/en/index.md", "title: Home\n", ""),
        "docs/en/index.md:1:",
        ("the page has no title", "`title: …`"),
    ),
    "key written twice": (
        edit("docs/en/index.md", "title: Home\n", "title: Home\ntitle: House\n"),
        "docs/en/index.md:3:",
        ("'title' is written twice",),
    ),
    "what changed in too few words": (
        edit("docs/en/index.md", "title: Home\n", "title: Home\nchanged: A word.\n"),
        "docs/en/index.md:3:",
        ("`changed` has 7 characters: 'A word.'", "20 to 200"),
    ),
    "what changed as something else than a text": (
        edit("docs/en/index.md", "title: Home\n", "title: Home\nchanged: [a, b]\n"),
        "docs/en/index.md:3:",
        ("`changed` is no text",),
    ),
    "what changed in one language alone": (
        edit(
            "docs/en/index.md",
            "title: Home\n",
            "title: Home\nchanged: Two figures are new, both of 2026.\n",
        ),
        "docs/en/index.md:3:",
        ("`changed` is missing in 'fr'", "Say in fr/index.md too"),
    ),
    "front matter that is no YAML": (
        edit("docs/en/index.md", "title: Home", "title: [Home"),
        "docs/en/index.md:",
        ("the front matter is no YAML",),
    ),
    "front matter that is a list": (
        edit("docs/en/index.md", "title: Home\n", "- title\n#"),
        "docs/en/index.md:",
        ("front matter",),
    ),
    "key that nobody knows": (
        edit("docs/en/index.md", "title: Home\n", "title: Home\nsumary: So.\n"),
        "docs/en/index.md:3:",
        ("unknown key 'sumary'", "Did you mean 'summary'?"),
    ),
    **{
        f"part: {value}": (
            edit("docs/en/index.md", "title: Home\n", f"title: Home\npart: {value}\n"),
            "docs/en/index.md:3:",
            (f"`part` is no number of a chapter: '{value}'", "`part: 2`"),
        )
        for value in ("two", "true", "2.5", "-1", "0")
    },
    "two chapters of one part": (
        two_of_one_part,
        "docs/en/index.md:2:",
        ("`part: 2` is that of causes/1-first.md already",),
    ),
    "chapter without a summary": (
        edit("docs/en/causes/1-first.md", "title: First\n", "title: First\npart: 1\n"),
        "docs/en/causes/1-first.md:1:",
        ("the page has no summary", "card on the first page"),
    ),
    "first page without its second line": (
        edit("docs/en/index.md", "title: Home\n", "title: Home\ntemplate: home.html\nlead: So.\n"),
        "docs/en/index.md:1:",
        ("the page has no subtitle", "home.html shows it"),
    ),
    "list of nothing": (
        edit("docs/en/index.md", "title: Home\n", "title: Home\nlists: terms\n"),
        "docs/en/index.md:3:",
        ("nothing lists 'terms'", "questions"),
    ),
    "a second title": (
        edit("docs/en/index.md", "## Start { #start }", "# Start { #start }"),
        "docs/en/index.md:9:",
        ("a second title: 'Start'", "`title:` in the front matter"),
    ),
    "a level skipped": (
        edit("docs/en/index.md", "## Start", "### Start"),
        "docs/en/index.md:9:",
        ("skips a level (h1 to h3)", "Write it with ##"),
    ),
    "a heading without id": (
        edit("docs/en/causes/1-first.md", "### Because { #because }", "### Because"),
        "docs/en/causes/1-first.md:11:",
        ("'Because' has no id of its own", "`### Because { #short-english-id }`"),
    ),
    "link to no page": (
        edit("docs/en/index.md", "causes/1-first.md#why", "causes/1-frist.md"),
        "docs/en/index.md:7:",
        ("'causes/1-frist.md' leads to no page", "Did you mean 'causes/1-first.md'?"),
    ),
    "link to no anchor": (
        edit("docs/en/index.md", "#why", "#wyh"),
        "docs/en/index.md:7:",
        ("leads to no anchor of causes/1-first.md", "Did you mean 'why'?"),
    ),
    "link to no anchor of its own page": (
        edit("docs/en/index.md", "causes/1-first.md#why", "#strat"),
        "docs/en/index.md:7:",
        ("'#strat' leads to no anchor", "Did you mean 'start'?"),
    ),
    "link to a folder": (
        edit("docs/en/index.md", "causes/1-first.md#why", "causes/1-first/"),
        "docs/en/index.md:7:",
        ("leads to no file", "by its .md file"),
    ),
    "link from the root": (
        edit("docs/en/index.md", "causes/1-first.md#why", "/causes/1-first.md"),
        "docs/en/index.md:7:",
        ("starts at the root",),
    ),
    "image that isn't there": (
        edit("docs/en/index.md", "More words.", "![A picture](picture.png)"),
        "docs/en/index.md:11:",
        ("'picture.png' leads to no file",),
    ),
    "misspelt setting": (
        edit("mkdocs.yml", "stale_after_months", "stale_after_month"),
        "mkdocs.yml:7:",
        ("unknown key 'stale_after_month'", "Did you mean 'stale_after_months'?"),
    ),
    "setting with a wrong value": (
        edit("mkdocs.yml", "stale_after_months: 18", "stale_after_months: soon"),
        "mkdocs.yml:7:",
        (
            "`stale_after_months` is not a whole number of months: 'soon'",
            "Write `stale_after_months: 18`",
        ),
    ),
    "language folder without its configuration": (
        remove("mkdocs.fr.yml"),
        "mkdocs.yml:6:",
        ("docs/fr has no configuration: mkdocs.fr.yml is missing",),
    ),
    "language folder that no setting names": (
        add("docs/de/index.md", "Seite"),
        "mkdocs.yml:4:",
        ("docs/de is a language folder", "Add `de: its name`"),
    ),
    "language without pages": (
        edit("mkdocs.yml", "      fr: Français\n", "      fr: Français\n      de: Deutsch\n"),
        "mkdocs.yml:7:",
        ("'de' has no folder with pages",),
    ),
    "no languages": (
        edit("mkdocs.yml", "languages:", "languaegs:"),
        "mkdocs.yml:3:",
        ("languages are not set",),
    ),
    "settings that are no YAML": (
        edit("mkdocs.yml", "site_name: Tiny", "site_name: [Tiny"),
        "mkdocs.yml:",
        ("mkdocs.yml",),
    ),
}


def test_a_right_guide_has_no_findings(docs: Path) -> None:
    assert findings(docs) == []


@pytest.mark.parametrize(("defect", "place", "words"), DEFECTS.values(), ids=DEFECTS)
def test_finds(docs: Path, defect: Defect, place: str, words: tuple[str, ...]) -> None:
    defect(docs.parent)
    found = findings(docs)
    here = [line for line in found if line.startswith(place)]
    assert any(all(word in line for word in words) for line in here), found


def test_what_is_meant_as_text_is_text(docs: Path) -> None:
    for language, title in (("en", "2026"), ("fr", "no")):
        guides.replace(docs / language / "index.md", "title: Home", f"title: {title}")
    assert findings(docs) == []


def test_a_file_that_is_not_utf_8_is_told_once_and_read_all_the_same(docs: Path) -> None:
    path = docs / "en/causes/1-first.md"  # another page links to it, and it has a counterpart
    path.write_bytes(path.read_bytes().replace(b"Words.", "Élan.".encode("cp1252")))
    (found,) = findings(docs)
    assert found == (
        "docs/en/causes/1-first.md:13: byte 0xC9 in 'Élan.' is not UTF-8. "
        "Save the file with the encoding UTF-8."
    )


def test_front_matter_that_is_no_yaml_is_told_once(docs: Path) -> None:
    guides.replace(docs / "en/causes/1-first.md", "title: First", "title: First: a cause")
    (found,) = findings(docs)
    assert found.startswith("docs/en/causes/1-first.md:2: the front matter is no YAML")


def test_front_matter_without_an_end_is_no_trap(docs: Path) -> None:
    guides.replace(docs / "en/index.md", "title: Home", "title: &a [*a]")
    assert any("the page has no title" in line for line in findings(docs))


@pytest.mark.parametrize("written", ["{#start}", "{: #start }", "{ #start .wide }"])
def test_a_headings_id_may_be_written_as_attribute_lists_are(docs: Path, written: str) -> None:
    for language in ("en", "fr"):
        guides.replace(docs / language / "index.md", "{ #start }", written)
    assert findings(docs) == []


def test_a_heading_may_stand_in_a_block(docs: Path) -> None:
    for language in ("en", "fr"):
        path = docs / language / "index.md"
        guides.replace(path, "## Start { #start }", "/// note | Note\n## Start { #start }\n///")
    assert not any("is not closed" in line for line in findings(docs))


def test_all_problems_in_one_run(docs: Path) -> None:
    for defect in ("impossible review date", "link to no anchor", "heading id that differs"):
        DEFECTS[defect][0](docs.parent)
    places = {line.split(": ")[0] for line in findings(docs)}
    assert {
        "docs/en/index.md:4",
        "docs/en/index.md:7",
        "docs/en/causes/1-first.md:11",
        "docs/fr/causes/1-first.md:11",
    } <= places


def test_a_page_is_converted_once_for_all_checks(
    docs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    question = "\n\n/// quiz | a\n\n**Why?**\n\n- [x] So\n    > Yes.\n- [ ] Not\n    > No.\n\n///\n"
    for path in docs.rglob("*.md"):
        path.write_text(_text(path) + question, "utf-8")
    converted: list[str] = []
    convert = Markdown.convert

    def counted(markdown: Markdown, source: str) -> str:
        converted.append(source)
        return convert(markdown, source)

    monkeypatch.setattr(Markdown, "convert", counted)
    findings(docs)
    pages = [page.split("---\n", 2)[-1].strip() for page in map(_text, docs.rglob("*.md"))]
    assert pages
    for page in pages:
        assert sum(source.strip() == page for source in converted) == 1


def _text(path: Path) -> str:
    return path.read_text("utf-8")


def test_a_link_in_code_is_no_link(docs: Path) -> None:
    guides.replace(
        docs / "en/index.md", "More words.", "`[no](nowhere.md)`\n\n    [no](nowhere.md)"
    )
    assert findings(docs) == []


def test_the_same_wrong_link_twice_is_found_at_both_lines(docs: Path) -> None:
    guides.replace(docs / "en/index.md", "More words.", "[x](no.md)\n\nand\n\n[y](no.md)")
    assert [line.split(": ")[0] for line in findings(docs)] == [
        "docs/en/index.md:11",
        "docs/en/index.md:15",
    ]


LINES = {
    "after its text in code": ("Write `[x](nope.md)` so.\n\nNow a [real link](nope.md).", 13),
    "after a longer address": ('A [b](index.md "canope.md")\n\nA [name](nope.md)', 13),
    "after its name in a sentence": ("The file nope.md is gone.\n\nA [name](nope.md)", 13),
    "defined below": ("A [name][n].\n\n[n]: nope.md", 13),
    "in a list": ("- one\n\n- [two](nope.md)", 13),
    "in raw HTML": ("nope.md\n\n<p><a href='nope.md'>x</a></p>", 13),
    "in a note": ("One.[^n] nope.md\n\n[^n]: [two](nope.md)", 13),
}


@pytest.mark.parametrize(("text", "line"), LINES.values(), ids=LINES)
def test_a_wrong_link_is_told_once_at_its_own_line(docs: Path, text: str, line: int) -> None:
    guides.replace(docs / "en/index.md", "More words.", text)
    told = [one for one in findings(docs) if "footnote" not in one]
    assert [one.split(": ")[0] for one in told] == [f"docs/en/index.md:{line}"], told


def test_a_heading_is_told_at_its_own_line(docs: Path) -> None:
    for language in ("en", "fr"):
        text = "The word nope Because.\n\n### nope"
        guides.replace(docs / language / "causes/1-first.md", "Words.", text)
    assert [one.split(": ")[0] for one in findings(docs)] == [
        "docs/en/causes/1-first.md:15",
        "docs/fr/causes/1-first.md:15",
    ]


def test_a_second_heading_with_the_words_of_the_first(docs: Path) -> None:
    for language in ("en", "fr"):
        guides.replace(docs / language / "causes/1-first.md", "Words.", "## Why\n\n    ## Why\n")
    assert [one.split(": ")[0] for one in findings(docs)] == [
        "docs/en/causes/1-first.md:13",
        "docs/fr/causes/1-first.md:13",
    ]


@pytest.mark.parametrize(
    "text", ["Text.\n\n    [x](glossary.md#nope)", "<pre><code>[x](glossary.md#nope)</code></pre>"]
)
def test_a_link_to_the_glossary_in_code_is_no_link(docs: Path, text: str) -> None:
    with_glossary(docs)
    guides.replace(docs / "en/index.md", "More words.", f"A goal.\n\n{text}")
    assert findings(docs) == []


def with_glossary(docs: Path) -> None:
    for language in ("en", "fr"):
        text = guides.INDEX.replace("DESCRIPTION", guides.DESCRIPTION).partition("Words, and")[0]
        entry = text + "goal {: #goal }\n:   A goal.\n"
        (docs / language / "glossary.md").write_text(entry, "utf-8")
    guides.replace(docs / "fr/index.md", "Encore des mots.", "Le goal.")


def test_a_wrong_link_to_the_glossary_is_told_once(docs: Path) -> None:
    with_glossary(docs)
    guides.replace(docs / "en/index.md", "More words.", "A goal.\n\nA [goal](glossary.md#gaol).")
    (found,) = findings(docs)
    assert found == (
        "docs/en/index.md:13: the link 'glossary.md#gaol' leads to no entry of en/glossary.md. "
        "Did you mean 'goal'?"
    )


def test_a_misspelt_figure_is_told_once(docs: Path) -> None:
    guides.replace(docs / "en/index.md", "More words.", "/// figrue | an-id\n///")
    told = [one for one in findings(docs) if one.startswith("docs/en")]
    assert told == [
        "docs/en/index.md:11: '/// figrue | an-id' shows no figure. "
        "Write '/// figure | an-id', and '///' on the next line."
    ]


def test_a_block_in_a_list_is_closed_in_it(docs: Path) -> None:
    text = "- one\n\n    /// note | A\n    This.\n    ///\n\n- two\n\n    /// note | B\n    That.\n"
    guides.replace(docs / "en/index.md", "More words.", text)
    (found,) = findings(docs)
    assert found.startswith("docs/en/index.md:19: '/// note | B' is not closed before the end")


def test_any_folder_with_language_folders_will_do(docs: Path) -> None:
    (docs.parent / "mkdocs.yml").unlink()
    guides.replace(docs / "en/index.md", "2026-11-01", "soon")
    assert any("`reviewed` is no date: 'soon'" in line for line in findings(docs))


def test_a_folder_without_languages_is_said_to_be_one(tmp_path: Path) -> None:
    assert "there is no language folder in here" in report(checks.check(tmp_path), tmp_path)


def test_command_prints_findings_and_fails(
    docs: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(docs.parent)
    guides.replace(docs / "en/index.md", "2026-11-01", "2026-13-01")
    assert check.main(["docs"]) == 1
    printed = capsys.readouterr().out
    assert "docs/en/index.md:4: `reviewed` is no date: '2026-13-01'. Write" in printed
    assert "1 error(s), 0 piece(s) of advice" in printed


def test_errors_stand_last_where_they_are_seen(docs: Path) -> None:
    first, last = docs / "en/a.md", docs / "en/b.md"
    advice = Diagnostic(last, 9, "could be better", severity=Severity.ADVICE)
    told = report([Diagnostic(first, 1, "is wrong"), advice], docs).splitlines()
    assert told == ["en/b.md:9: advice: could be better.", "en/a.md:1: is wrong."]


def test_command_is_content_with_a_right_guide(
    docs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check.main([str(docs)]) == 0
    assert capsys.readouterr().out == "0 error(s), 0 piece(s) of advice\n"


def test_a_language_without_words_is_advice(docs: Path) -> None:
    (docs / "fr").rename(docs / "de")
    guides.replace(docs.parent / "mkdocs.yml", "fr: Français", "de: Deutsch")
    (docs.parent / "mkdocs.fr.yml").rename(docs.parent / "mkdocs.de.yml")
    (found,) = checks.check(docs, today=guides.TODAY)
    assert found.severity == "advice"
    assert "there are no words and no rules in 'de'" in found.text()
    assert "Copy the folder en to de" in found.text()


@pytest.mark.parametrize(
    ("name", "old", "new", "place", "words"),
    [
        ("palette.yml", 'link: "#1d438c"', 'link: "#d9342b"', "palette.yml:", "link"),
        ("palette.yml", "level: AAA", "level: off", "palette.yml:", "'off'"),
        (
            "docs/en/index.md",
            "More words.",
            '<font color="red">x</font>',
            "docs/en/index.md:11:",
            "font",
        ),
    ],
)
def test_colours_are_checked_with_everything_else(
    docs: Path, name: str, old: str, new: str, place: str, words: str
) -> None:
    guides.replace(docs.parent / name, old, new)
    assert any(line.startswith(place) and words in line for line in findings(docs))


def test_a_guide_without_palette_is_told_so(docs: Path) -> None:
    (docs.parent / "palette.yml").unlink()
    assert any("'palette.yml' can't be read" in line for line in findings(docs))
