"""Tables without inline style, checklists without form controls."""

from __future__ import annotations

import markdown

from guidekit.markup.extension import MarkupExtension


def render(text: str) -> str:
    return markdown.markdown(text, extensions=["tables", "attr_list", MarkupExtension()])


def test_alignment_is_a_class() -> None:
    html = render("| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |")
    assert "style=" not in html
    assert '<td class="ta-center">2</td>' in html
    assert '<td class="ta-right">3</td>' in html
    assert "<td>1</td>" in html


def test_alignment_keeps_an_authors_class() -> None:
    assert 'class="answer ta-right"' in render("| a { .answer } |\n|--:|\n| 1 |")


def test_every_table_has_its_own_box() -> None:
    html = render("| a |\n|---|\n| 1 |\n\nText\n\n| b |\n|---|\n| 2 |")
    assert html.count('<div class="table-scroll"><table class="table">') == 2
    assert html.index("</div>") < html.index("<p>Text</p>")


def test_a_checklist_is_a_list_of_boxes() -> None:
    html = render("- [ ] Ask *five* colleagues\n- [ ] Agree who answers")
    assert '<ul class="checklist">' in html
    assert '<li class="checklist__item">Ask <em>five</em> colleagues</li>' in html
    assert "[ ]" not in html
    assert "<input" not in html


def test_a_loose_checklist_too() -> None:
    html = render("- [ ] One\n\n- [ ] Two")
    assert html.count("checklist__item") == 2
    assert "<p>One</p>" in html


def test_other_lists_are_left_alone() -> None:
    assert "checklist" not in render("- [ ] One\n- Two")
    assert "checklist" not in render("- [link](a.md)\n- [other](b.md)")
