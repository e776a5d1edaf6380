"""On the common page every id is unique and every link leads where it did."""

from __future__ import annotations

from guidekit.whole_guide import Part, combine

ONE = Part(
    "causes/1-first/",
    '<h2 id="why">Why<a href="#why">¶</a></h2><p>To <a href="../2-second/#how">two</a>,'
    ' <a href="../2-second/">all of it</a>, <a href="../../practice/#ways">elsewhere</a>,'
    ' <a href="https://example.org/#x">out</a>, <a href="../../">home</a> &amp; 5&nbsp;%</p>'
    '<svg viewBox="0 0 1 1" aria-labelledby="a b"><title id="a">x</title></svg>',
)
TWO = Part("causes/2-second/", '<h3 id="why" hidden>Why &lt;b&gt;</h3><img src="../x.png" alt=""/>')


def test_ids_and_links_lead_within_the_common_page() -> None:
    parts = combine([ONE, TWO], "print/")
    one, two = parts["causes-1-first"], parts["causes-2-second"]
    assert '<h3 id="causes-1-first--why">Why<a href="#causes-1-first--why">¶</a></h3>' in one
    assert '<a href="#causes-2-second--how">two</a>' in one
    assert '<a href="#causes-2-second">all of it</a>' in one
    assert '<h4 id="causes-2-second--why" hidden>Why &lt;b&gt;</h4>' in two


def test_other_links_and_all_texts_stay_what_they_were() -> None:
    one = combine([ONE, TWO], "print/")["causes-1-first"]
    assert '<a href="../practice/#ways">elsewhere</a>' in one
    assert '<a href="https://example.org/#x">out</a>' in one
    assert '<a href="../">home</a>' in one
    assert "&amp; 5&nbsp;%" in one
    assert 'viewBox="0 0 1 1" aria-labelledby="causes-1-first--a causes-1-first--b"' in one


def test_pictures_are_found_from_the_common_page() -> None:
    assert '<img src="../causes/x.png" alt=""/>' in combine([TWO], "print/")["causes-2-second"]
