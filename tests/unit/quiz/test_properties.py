"""Whatever an author types: no exception, no token left; what is accepted is whole and is HTML."""

from __future__ import annotations

from hypothesis import event, example, given, settings
from hypothesis import strategies as st

from guidekit.diagnostics import errors
from tests.unit.quiz.helpers import convert, well_formed

# What Markdown and this syntax give a meaning to, more often than chance would.
PIECES = st.sampled_from(
    [
        *(
            "- [x] ",
            "- [ ] ",
            "- [x ]",
            "- ",
            "* ",
            "1. ",
            "2) ",
            "> ",
            "    > ",
            "  ",
            "    ",
            "\t",
        ),
        *("> [!TIP]", "[!TIP]", "[[", "]]", "|", "[[a|b]]", "[[= 1 ± 2 %]]", "[[=", "±", "12,000"),
        *(
            "/// quiz | b",
            "///",
            "////",
            "//// note",
            "```",
            "~~~",
            "`",
            "``",
            "\\",
            "**",
            "_",
            "*",
        ),
        *("| a | b |", "|---|---|", "|", "---", "===", "# ", "!!! note", "??? note", '=== "a"'),
        *(
            "<b>",
            "</b>",
            "<br>",
            "<kbd>k</kbd>",
            "<div>",
            "<script>",
            "<!--",
            "-->",
            "<?",
            "<a href=x>",
        ),
        *("<b onclick=x>", "</p>", "<p", "&amp;", "&nosuch;", "&#0;", "&", "<", ">", '"', "'"),
        *("[a](b)", "[a](javascript:x)", "[a]: b", "[a]", "![a](b)", "<http://a.b>", "<a@b.c>"),
        *("[^1]", "[^1]: note", "*[A]: b", "A", "{: #x }", "{: onx=y }", ": def", "https://a.b"),
        *("    shuffle: false", "    type: multiple", "    type: reflection", "word", "œ’\u00a0é"),
    ]
)
LINES = st.lists(PIECES | st.text(max_size=8), max_size=4).map("".join)
BODIES = st.lists(LINES, max_size=14).map("\n".join)
OPENINGS = st.sampled_from(
    ["/// quiz | a\n", "/// quiz | a\n\nWhich?\n\n", "- x\n\n    /// quiz | a\n"]
)
RIGHT = "- [x] Yes\n    > Yes.\n- [ ] No\n    > No.\n"


@given(before=BODIES, opening=OPENINGS, body=BODIES, after=BODIES)
@settings(max_examples=150)
def test_any_page_is_converted(before: str, opening: str, body: str, after: str) -> None:
    page = convert(f"{before}\n\n{opening}{body}\n///\n{after}")

    assert "\x02quiz" not in page.html
    assert all(found.line >= 1 for found in page.diagnostics)
    assert all(
        (question.quiz is None) == bool(errors(question.diagnostics)) for question in page.questions
    )


# What is accepted more often than not, in any order: the cases that could break a page unseen.
SOFT = st.sampled_from(
    [
        *(
            "word",
            " ",
            "**",
            "*",
            "_",
            "`",
            "``",
            "\\",
            "[",
            "]",
            "(",
            ")",
            "!",
            '"',
            "'",
            "=",
            "~",
        ),
        *("[a](b)", "[a][c]", "![a](b)", "<http://a.b>", "<a@b.c>", "[^1]", "A", "https://a.b"),
        *(
            "<b>",
            "</b>",
            "<kbd>k</kbd>",
            "<br>",
            "<br/>",
            "<",
            ">",
            "&",
            "&amp;",
            "&lt;",
            "{: #x }",
        ),
        *("{: .x title=<y> }", "{", "}", "|", ":", "  \n", "\n    ", "e.", "1.", "#", "+", "-"),
    ]
)
INLINE = st.lists(SOFT, min_size=1, max_size=8).map("".join)
BLOCK_STARTS = [
    "",
    "- ",
    "1. ",
    "> ",
    "    ",
    "| ",
    "    - ",
    ": ",
    "+ ",
    "```\n",
    "> - ",
    "> ```\n",
]
BLOCKS = st.lists(
    st.tuples(st.sampled_from(BLOCK_STARTS), INLINE, st.sampled_from(["\n", "\n\n"])).map("".join),
    max_size=6,
).map("".join)


@given(stem=INLINE, texts=st.lists(INLINE, min_size=4, max_size=4), end=BLOCKS)
@settings(max_examples=200)
@example(stem="a", texts=["*a <b>x* y</b>", "a", "b", "b"], end="")
@example(stem="a", texts=["[a <http://b.c>](d)", "a", "b", "b"], end="")
@example(stem="a", texts=["a", "`<script>\n    > - b`", "b", "b"], end="")
@example(stem="a", texts=["a", "b", "c", "d"], end="text\n```\ncode\n```")
@example(stem="a", texts=["a", "b", "c", "d"], end="<div>\n\n</div>")
def test_what_is_accepted_is_html(stem: str, texts: list[str], end: str) -> None:
    one, why, two, why_not = texts
    options = f"- [x] 1 {one}\n    > {why}\n- [ ] 2 {two}\n    > {why_not}\n"

    page = convert(
        f"/// quiz | a\n\nWhich {stem}\n\n{options}\n{end}\n\n///\n\n[c]: d\n\n[^1]: e\n"
    )

    event(f"accepted: {not errors(page.diagnostics)}")
    if not errors(page.diagnostics):
        well_formed(page.html)


WORDS = st.text(alphabet="ab Zé’<>&\"'=/;#%?,.\u00a0", min_size=1, max_size=20).map(
    lambda text: f"w{' '.join(text.split())}w"
)
PLAIN = WORDS.filter(lambda text: "&#" not in text and "  " not in text)


def shown(html: str) -> str:
    return " ".join("".join(well_formed(html).itertext()).split())


@given(st.lists(PLAIN, min_size=7, max_size=7, unique_by=str.casefold))
@settings(max_examples=80)
def test_options_hold_all_their_text(texts: list[str]) -> None:
    stem, one, why, two, why_not, hint, explanation = texts
    page = convert(
        f"/// quiz | a\n\n{stem}\n\n- [x] {one}\n    > {why}\n- [ ] {two}\n    > {why_not}\n\n"
        f"> [!TIP]\n> {hint}\n\n{explanation}\n\n///\n"
    )

    if not errors(page.diagnostics):
        assert all(" ".join(text.split()) in shown(page.html) for text in texts)


@given(
    st.lists(
        PLAIN.filter(lambda text: "|" not in text), min_size=6, max_size=6, unique_by=str.casefold
    )
)
@settings(max_examples=80)
def test_other_kinds_hold_all_their_text(texts: list[str]) -> None:
    a, b, c, d, stem, why = texts
    bodies = [
        f"{stem}\n\n1. {a}\n2. {b}\n3. {c}\n4. {d}\n\n{why}",
        f"{stem}\n\n| x | y |\n|---|---|\n| {a} | {b} |\n| {c} | {d} |\n\n{why}",
        f"{stem} [[{a}|{b}]] x [[{c}|{d}]]\n\n{why}",
    ]
    for body in bodies:
        page = convert(f"/// quiz | a\n\n{body}\n\n///\n")
        if not errors(page.diagnostics):
            assert all(" ".join(text.split()) in shown(page.html) for text in texts)


def test_texts_of_the_properties_are_accepted_at_all() -> None:
    """Guards the properties above against passing because everything is refused."""
    page = convert(f"/// quiz | a\n\nw<>&'\"=/;#%?,.w\n\n{RIGHT}\n///\n")

    assert page.told == ""
    assert "w<>&'\"=/;#%?,.w" in shown(page.html)
