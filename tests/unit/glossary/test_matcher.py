"""The search itself, and the expression behind it."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from guidekit.glossary import forms, rules, trie
from guidekit.glossary.matcher import starts_sentence
from guidekit.glossary.model import Entry
from tests.unit.glossary.helpers import glossary, matcher

# As forms reach a trie: folded, so with single spaces between words and none around them.
_FORM = (
    st.text("abc +", min_size=1, max_size=6).map(lambda text: " ".join(text.split())).filter(bool)
)
_FORMS = st.lists(_FORM, max_size=12)


@given(_FORMS, st.text("abc +", max_size=8))
def test_a_trie_matches_what_the_plain_alternation_matches(words: list[str], text: str) -> None:
    ordered = sorted(set(words), key=len, reverse=True)
    plain = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in ordered) or r"(?!)"
    found, wanted = re.match(trie.pattern(words), text), re.match(plain, text)
    assert (found and found.group()) == (wanted and wanted.group())


def test_a_trie_shares_beginnings() -> None:
    assert trie.pattern(["engage", "engagement", "enter"]) == "[eE]n(?:gage(?:ment)?|ter)"
    assert trie.pattern([]) == "(?!)"


def test_matches_give_places_in_the_text_as_it_was() -> None:
    (match,) = matcher("taux d'engagement", language="fr").find("Le taux\u202fd’engagement.")
    assert (match.start, match.end) == (3, 20)


def test_the_entry_of_a_form() -> None:
    terms = matcher(Entry("r", "réseau social", "", ("RSN",)), language="fr")
    for form in ("réseau social", "Réseaux  sociaux", "RSN", "re\u0301seau social"):
        entry = terms.entry(form)
        assert entry is not None, form
    assert terms.entry("rsn") is None


def test_authored_forms_win_over_plurals_made_by_rule() -> None:
    one, two = Entry("sale", "sale", ""), Entry("sales", "sales", "")
    collected = forms.collect(glossary(one, two), rules.load("en"))
    assert collected.entries["sales"] is two
    assert collected.clashes == ()


def test_a_form_claimed_twice_stays_with_the_first_entry() -> None:
    one, two = Entry("a", "buzz", ""), Entry("b", "noise", "", ("Buzz",))
    collected = forms.collect(glossary(one, two), rules.load("en"))
    assert collected.entries["buzz"] is one
    assert [(clash.form, clash.made) for clash in collected.clashes] == [("Buzz", False)]


def test_where_sentences_start() -> None:
    for text in ("", "  ", "End. ", "End! “", "End.) ", "So: ", "x\x00", "End.\u2060 "):
        assert starts_sentence(text + "Reach", len(text)), text
    for text in ("the ", "the “", "Google\ufffc ", "L'", "x; ", "x, "):
        assert not starts_sentence(text + "Reach", len(text)), text
