"""The extension in a Markdown pass: once a page, per page, and by name under another engine."""

from __future__ import annotations

import markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from guidekit.glossary.extension import GlossaryExtension
from guidekit.glossary.link import Linked
from guidekit.glossary.model import Use
from tests.unit.glossary.helpers import convert, matcher

LINK = '<a class="glossary-link" href="{}#reach" aria-describedby="tip-reach">reach</a>'


def test_headings_keep_their_ids_and_the_page_is_linked_once() -> None:
    extension = GlossaryExtension(matcher("reach"))
    seen: list[Linked] = []
    extension.begin_page("../glossary/", seen.append)
    converter = markdown.Markdown(extensions=["toc", extension])
    html = converter.convert("## What reach is\n\nThe reach.")
    assert '<h2 id="what-reach-is">What reach is</h2>' in html
    assert converter.toc_tokens[0]["name"] == "What reach is"  # type: ignore[attr-defined]
    assert html.count("glossary-link") == 1
    assert [linked.uses for linked in seen] == [(Use("reach", "what-reach-is", "What reach is"),)]


def test_who_collects_what_is_made_has_the_tips_and_the_page_has_them_not() -> None:
    extension = GlossaryExtension(matcher("reach"))
    seen: list[Linked] = []
    extension.begin_page("g/", seen.append)
    collected = markdown.markdown("The reach.", extensions=[extension])
    extension.begin_page("g/")
    whole = markdown.markdown("The reach.", extensions=[extension])
    assert "<aside" not in collected
    assert collected + seen[0].tips == whole == seen[0].html


def test_a_processor_that_runs_all_postprocessors_does_not_set_it_off() -> None:
    class _TitleFinder(Treeprocessor):
        def run(self, root: object) -> None:
            for post in self.md.postprocessors:
                titles.append(post.run("reach"))

    class _Title(Extension):
        def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802
            md.treeprocessors.register(_TitleFinder(md), "title", -900)

    titles: list[str] = []
    extension = GlossaryExtension(matcher("reach"))
    extension.begin_page("g/")
    html = markdown.markdown("The reach.", extensions=[_Title(), extension])
    assert set(titles) == {"reach"}
    assert html.count("glossary-link") == 1


def test_it_is_disarmed_once_it_has_run() -> None:
    extension = GlossaryExtension(matcher("reach"))
    extension.begin_page("g/")
    converter = markdown.Markdown(extensions=[extension])
    converter.convert("The reach.")
    assert [post.run("reach") for post in converter.postprocessors] == ["reach"] * len(
        converter.postprocessors
    )


def test_each_page_has_its_own_address_or_none() -> None:
    extension = GlossaryExtension(matcher("reach"))
    converter = markdown.Markdown(extensions=[extension])
    assert converter.convert("The reach.") == "<p>The reach.</p>"
    for href in ("glossary/", "../../glossary/"):
        extension.begin_page(href)
        assert LINK.format(href) in converter.reset().convert("The reach.")
    extension.skip_page()
    assert converter.reset().convert("The reach.") == "<p>The reach.</p>"


def test_taking_links_and_tips_out_gives_the_page_back_to_the_last_byte() -> None:
    extension = GlossaryExtension(matcher("reach"))
    extension.begin_page("g/")
    html = convert("<div>\nThe reach.\n</div>\n\n", extension)
    assert html.endswith("</div>\n</aside>")
    assert html.partition("\n<aside")[0].endswith("</div>")
