"""After a check: what is said in which order, all reasons for whoever asks, and what is kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.browser.questions import open_questions
from tests.interface import in_any, said

SINGLE = """/// quiz | one
    pretest: true
    shuffle: false

**Which?**

- [x] Ant
    > Ant reason.
- [ ] Bee
    > Bee reason.
- [ ] Cat
    > Cat reason.

The explanation.

///
"""
MULTIPLE = """/// quiz | several
    shuffle: false

**Which ones?**

- [x] Ant
    > Ant reason.
- [ ] Bee
    > Bee reason.
- [x] Cat
    > Cat reason.

///
"""
BLANK = """/// quiz | gap

**An insect that stores honey is a [[bee|a bee]].**

- [ ] wasp
    > Wasp reason.
- [ ] ant
    > Ant reason.

The explanation.

///
"""
MATCHING = """/// quiz | pairs

**What belongs together?**

| Animal | Food | Why |
|---|---|---|
| Bee | Nectar | Bee reason. |
| Cat | Mice | Cat reason. |
| Ant | Crumbs | |

The explanation.

///
"""
ORDERING = """/// quiz | order

**In which order?**

1. Egg
    > Egg reason.
2. Larva
3. Bee
    > Bee reason.

The explanation.

///
"""
CHECK = said("en", "quiz.script.check")
AGAIN = said("en", "quiz.script.try_again")
ALL = said("en", "quiz.script.all_reasons")
UP, DOWN = (said("en", f"quiz.script.move_{way}") for way in ("up", "down"))
ASKED = in_any(
    *(f"quiz.script.{what}_first" for what in ("choose", "choose_some", "fill", "match", "order"))
)


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A browser that has kept nothing."""
    with browser.new_context() as context:
        yield context


def check(quiz: Locator) -> None:
    quiz.get_by_role("button", name=CHECK).click()


def shown(quiz: Locator) -> list[str]:
    """The reasons that can be seen."""
    texts = quiz.locator(".quiz__feedback").all()
    return sorted(text.inner_text() for text in texts if text.is_visible())


def kept(page: Page) -> dict[str, Any]:
    """The entry of the one question."""
    all_kept = json.loads(page.evaluate("localStorage['/.quiz.v1']"))
    (entry,) = all_kept.values()
    assert isinstance(entry, dict)
    return entry


def answer_one(quiz: Locator, *, right: bool) -> None:
    quiz.get_by_role("radio", name="Ant" if right else "Bee").check()


def answer_several(quiz: Locator, *, right: bool) -> None:
    for name in ("Ant", "Cat") if right else ("Ant",):
        quiz.get_by_role("checkbox", name=name).check()


def fill(quiz: Locator, *, right: bool) -> None:
    quiz.get_by_role("textbox").fill("A bee" if right else "Wasp")


def match(quiz: Locator, *, right: bool) -> None:
    foods = ("Nectar", "Mice" if right else "Nectar", "Crumbs")
    for select, food in zip(quiz.get_by_role("combobox").all(), foods, strict=True):
        select.select_option(food)


def order(quiz: Locator, *, right: bool) -> None:
    quiz.get_by_role("button", name=DOWN.format(item="Egg")).click()
    quiz.get_by_role("button", name=UP.format(item="Egg")).click()
    for name in ("Egg", "Larva", "Bee") if right else ("Egg", "Bee", "Larva"):
        for _ in range(2):
            quiz.get_by_role("button", name=DOWN.format(item=name)).click()


CASES = [
    (SINGLE, answer_one, True, ["Ant"], ["Ant", "Bee", "Cat"]),
    (SINGLE, answer_one, False, ["Ant", "Bee"], ["Ant", "Bee", "Cat"]),
    (MULTIPLE, answer_several, True, ["Ant", "Cat"], ["Ant", "Bee", "Cat"]),
    (MULTIPLE, answer_several, False, ["Ant", "Cat"], ["Ant", "Bee", "Cat"]),
    (BLANK, fill, True, [], ["Ant", "Wasp"]),
    (BLANK, fill, False, ["Wasp"], ["Ant", "Wasp"]),
    (MATCHING, match, True, [], ["Bee", "Cat"]),
    (MATCHING, match, False, ["Cat"], ["Bee", "Cat"]),
    (ORDERING, order, True, [], ["Bee", "Egg"]),
    (ORDERING, order, False, ["Bee"], ["Bee", "Egg"]),
]


@pytest.mark.parametrize(("source", "answer", "right", "first", "others"), CASES)
def test_all_reasons_are_one_step_away(
    context: BrowserContext,
    source: str,
    answer: Any,
    right: bool,
    first: list[str],
    others: list[str],
) -> None:
    page = open_questions(context, source)
    quiz = page.locator(".quiz")
    expect(quiz.get_by_role("button", name=ALL)).to_be_hidden()
    answer(quiz, right=right)
    check(quiz)
    for _ in range(2):  # the moment after, and after a reload
        verdict = quiz.get_by_role("status").inner_text()
        assert shown(quiz) == [f"{name} reason." for name in first]
        more = quiz.get_by_role("button", name=ALL)
        expect(more).to_have_attribute("aria-expanded", "false")
        more.click()
        expect(more).to_have_attribute("aria-expanded", "true")
        assert shown(quiz) == [f"{name} reason." for name in others]
        expect(quiz.get_by_role("status")).to_have_text(verdict)
        more.click()
        assert shown(quiz) == [f"{name} reason." for name in first]
        page.reload()
    more.click()
    quiz.get_by_role("button", name=AGAIN).click()
    assert shown(quiz) == []
    expect(more).to_be_hidden()
    answer(quiz, right=True)
    check(quiz)
    expect(quiz).to_have_attribute("data-state", "correct")


@pytest.mark.parametrize(("source", "answer"), [case[:2] for case in CASES[::2]])
def test_whoever_was_right_begins_again(context: BrowserContext, source: str, answer: Any) -> None:
    quiz = open_questions(context, source).locator(".quiz")
    answer(quiz, right=True)
    check(quiz)
    expect(quiz).to_have_attribute("data-state", "correct")
    quiz.get_by_role("button", name=AGAIN).click()
    check(quiz)
    expect(quiz.get_by_role("status")).to_have_text(ASKED)
    assert quiz.get_attribute("data-state") is None


@pytest.mark.parametrize(("source", "answer"), [case[:2] for case in CASES[::2]])
def test_the_verdict_is_heard_first_then_the_reasons_then_what_to_do(
    context: BrowserContext, source: str, answer: Any
) -> None:
    quiz = open_questions(context, source).locator(".quiz")
    answer(quiz, right=False)
    check(quiz)
    expect(quiz.get_by_role("group").last).to_be_focused()
    heard = quiz.locator("form").evaluate("(form) => form.textContent")
    verdict = quiz.get_by_role("status").inner_text()
    steps = [verdict, " reason.", AGAIN]
    places = [heard.index(step) for step in steps]
    assert places == sorted(places)
    if "explanation" in heard:
        assert heard.rindex(" reason.") < heard.index("The explanation.") < heard.index(AGAIN)
    said = quiz.get_by_role("status").bounding_box()
    reason = quiz.locator(".quiz__feedback:visible").first.bounding_box()
    assert said and reason and reason["y"] < said["y"]


def test_a_verdict_that_was_kept_is_not_read_out_when_the_page_opens(
    context: BrowserContext,
) -> None:
    page = open_questions(context, SINGLE)
    status = page.get_by_role("status")
    answer_one(page.locator(".quiz"), right=True)
    check(page.locator(".quiz"))
    assert status.get_attribute("aria-live") is None
    page.reload()
    expect(status).to_have_text(said("en", "quiz.script.correct"))
    expect(status).to_have_attribute("aria-live", "off")
    page.get_by_role("button", name=ALL).focus()
    assert status.get_attribute("aria-live") is None


def test_each_try_is_kept_with_its_time_and_outcome(context: BrowserContext) -> None:
    page = open_questions(context, SINGLE)
    quiz = page.locator(".quiz")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    for _ in range(2):  # to the second option, to the third
        page.keyboard.press("Enter")
        expect(quiz).to_have_attribute("data-state", "incorrect")
        quiz.get_by_role("button", name=AGAIN).focus()
        page.keyboard.press("Enter")
        page.keyboard.press("ArrowUp")
    quiz.get_by_role("radio", name="Ant").focus()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(quiz).to_have_attribute("data-state", "correct")
    entry = kept(page)
    assert [state for _, state in entry["tries"]] == ["incorrect", "incorrect", "correct"]
    times = [time for time, _ in entry["tries"]]
    assert times == sorted(times)
    assert times[0] == entry["time"]
    assert (entry["first"], entry["last"], entry["pretest"]) == ("incorrect", "correct", True)


def test_several_answers_by_keyboard_are_kept_too(context: BrowserContext) -> None:
    page = open_questions(context, MULTIPLE)
    quiz = page.locator(".quiz")
    for key in ("Tab", "Space", "Tab", "Tab", "Space", "Enter"):
        page.keyboard.press(key)
    expect(quiz).to_have_attribute("data-state", "correct")
    entry = kept(page)
    assert (entry["answer"], entry["first"]) == ([1, 3], "correct")
    assert [state for _, state in entry["tries"]] == ["correct"]


TABLE: list[tuple[dict[str, Any], list[list[Any]]]] = [
    ({"time": 0}, []),
    ({"time": 5, "first": "correct", "last": "correct"}, [[5, "correct"]]),
    (
        {"time": 5, "first": "incorrect", "last": "correct"},
        [[5, "incorrect"], [5, "correct"]],
    ),
    ({"time": 5}, [[5, None]]),
    (
        {"time": 5, "tries": [[5, "partial"], "x", [6], [7, "great"], [8, None]]},
        [[5, "partial"], [8, None]],
    ),
    ({"time": 5, "first": "correct", "tries": {}}, [[5, "correct"], [5, None]]),
]


@pytest.mark.parametrize(("entry", "tries"), TABLE)
def test_entries_of_before_are_read_as_well(
    context: BrowserContext, entry: dict[str, Any], tries: list[Any]
) -> None:
    page = open_questions(context, SINGLE)
    load = "async (entry) => (await import('/assets/quiz/entries.js')).triesOf(entry)"
    assert page.evaluate(load, {"print": "x", "answer": [], **entry}) == tries


def test_the_first_try_stays_however_many_follow(context: BrowserContext) -> None:
    page = open_questions(context, SINGLE)
    entry = page.evaluate("""async () => {
      const { afterCheck, MOST_TRIES } = await import("/assets/quiz/entries.js")
      let entry = { print: "x", answer: [1], first: "partial", last: "partial", time: 1 }
      for (let time = 2; time <= 100; time++) {
        const last = time % 2 ? "correct" : "incorrect"
        entry = afterCheck(entry, { print: "x", answer: [2], first: last, last, time })
      }
      return { ...entry, most: MOST_TRIES, draft: afterCheck(entry, { print: "x", answer: [3], time: 0 }) }
    }""")
    assert (entry["first"], entry["last"], entry["time"]) == ("partial", "incorrect", 1)
    assert len(entry["tries"]) == entry["most"]
    assert entry["tries"][0] == [1, "partial"]
    assert entry["tries"][-1] == [100, "incorrect"]
    assert entry["draft"]["tries"] == entry["tries"]
    assert (entry["draft"]["first"], entry["draft"]["last"]) == ("partial", "incorrect")


@pytest.mark.parametrize("value", [None, [], "x", 7, {"print": 1}, {"print": "x", "time": "1"}])
def test_what_is_no_entry_is_left_alone(context: BrowserContext, value: Any) -> None:
    page = open_questions(context, SINGLE)
    page.evaluate(
        "(value) => localStorage['/.quiz.v1'] = JSON.stringify({ one: value, other: 1 })", value
    )
    page.reload()
    quiz = page.locator(".quiz")
    assert quiz.get_attribute("data-state") is None
    answer_one(quiz, right=True)
    check(quiz)
    stored = json.loads(page.evaluate("localStorage['/.quiz.v1']"))
    assert stored["one"]["first"] == "correct"
    assert stored["other"] == 1
