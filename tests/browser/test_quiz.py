"""Questions as readers meet them: every kind, by keyboard and pointer, kept and restored.

They are asked on the test guide's page of questions: by their role and name, never by a class, but for
the contract that other code relies on (`.quiz`, `data-quiz`, `data-kind`, `data-state`, one `[role=status]`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.accessibility import doubts
from tests.browser.fixtures import NewPage
from tests.interface import in_any, said
from tests.project import BASE, PREFIX, REPO_URL


def verdict(*states: str) -> re.Pattern[str]:
    """What the verdict begins with, a count of parts may follow."""
    return re.compile(in_any(*(f"quiz.script.{state}" for state in states)).pattern[:-1])


CHAPTER = "parts/2-brakes/"
CHECK = in_any("quiz.script.check", "quiz.script.compare")
AGAIN = in_any("quiz.script.try_again")
SHOW = in_any("quiz.script.show_answer")
ALL = in_any("quiz.script.all_reasons")
DOWN = in_any("quiz.script.move_down")
HINT = in_any("quiz.page.hint")
CHAPTERS = [f"{prefix}{CHAPTER}" for prefix in PREFIX.values()]
RIGHT = verdict("correct")
NOT_RIGHT = verdict("incorrect", "partial")
PAGES = [f"fr/parts/{name}/" for name in ("1-chain", "2-brakes", "3-tyres")]
KINDS = ["single", "multiple", "blank", "numerical", "matching", "ordering", "reflection"]


@pytest.fixture(params=list(PREFIX.values()), ids=list(PREFIX))
def page(request: pytest.FixtureRequest, new_page: NewPage) -> Page:
    return new_page(f"{request.param}{CHAPTER}")


def question(page: Page, kind: str) -> Locator:
    found = page.locator(f".quiz[data-kind={kind}]").first
    expect(found.get_by_role("button", name=CHECK)).to_be_visible()
    return found


def solution(quiz: Locator) -> Any:
    """What is right, read off the static contract before the form moved it or after."""
    return quiz.evaluate("""(e) => ({
      options: [...e.querySelectorAll(".quiz__reason[data-option]")]
        .filter((r) => r.dataset.correct === "true").map((r) => r.dataset.option),
    })""")


def answer_wrongly(quiz: Locator) -> None:
    kind = quiz.get_attribute("data-kind")
    if kind in ("single", "multiple"):
        right = solution(quiz)["options"]
        boxes = quiz.get_by_role("radio" if kind == "single" else "checkbox")
        wrong = next(box for box in boxes.all() if box.get_attribute("value") not in right)
        wrong.check()
    elif kind in ("blank", "numerical"):
        for field in quiz.get_by_role("textbox").all():
            field.fill("987654")
    elif kind == "matching":
        for select in quiz.get_by_role("combobox").all():
            select.select_option(index=1)
    elif kind == "ordering":
        quiz.get_by_role("button", name=DOWN).first.click()


def check(quiz: Locator) -> None:
    quiz.get_by_role("button", name=CHECK).click()


def reveal(quiz: Locator) -> None:
    answer_wrongly(quiz)
    check(quiz)
    if quiz.get_attribute("data-state") != "correct":
        quiz.get_by_role("button", name=SHOW).click()


def answer_rightly(quiz: Locator) -> None:
    """Wrong first, then what "Show the answer" put in, then once more by hand."""
    kind = quiz.get_attribute("data-kind")
    if kind in ("single", "multiple"):
        for value in solution(quiz)["options"]:
            quiz.locator(f"input[value='{value}']").check()
        return
    reveal(quiz)
    fields = "(e) => [...e.querySelectorAll('input, select')].map((f) => f.value)"
    values = quiz.evaluate(fields)
    quiz.get_by_role("button", name=AGAIN).click()
    for field, value in zip(quiz.locator("input, select").all(), values, strict=True):
        if field.evaluate("(e) => e.tagName") == "SELECT":
            field.select_option(value)
        else:
            field.fill(value)


def test_every_question_becomes_a_form(page: Page) -> None:
    for quiz in page.locator(".quiz").all():
        assert quiz.get_attribute("data-kind") in KINDS
        expect(quiz.get_by_role("status")).to_have_count(1)
        expect(quiz.get_by_role("group").first).to_have_accessible_name(re.compile(r"\w{2}"))
        expect(quiz.locator("form button[type=submit]")).to_have_count(1)


def test_every_kind_is_asked(page: Page) -> None:
    for kind in KINDS:
        expect(question(page, kind)).to_be_visible()


@pytest.mark.parametrize("kind", KINDS[:6])
def test_a_wrong_answer_teaches(page: Page, kind: str) -> None:
    quiz = question(page, kind)
    answer_wrongly(quiz)
    check(quiz)
    expect(quiz).to_have_attribute("data-state", re.compile("incorrect|partial"))
    expect(quiz.get_by_role("status")).to_have_text(NOT_RIGHT)
    expect(quiz.get_by_role("button", name=AGAIN)).to_be_visible()
    expect(quiz.get_by_role("button", name=CHECK)).to_be_hidden()


@pytest.mark.parametrize("kind", ["single", "multiple", "blank", "numerical", "matching"])
def test_a_right_answer_is_said_to_be_one(page: Page, kind: str) -> None:
    quiz = question(page, kind)
    answer_rightly(quiz)
    check(quiz)
    expect(quiz).to_have_attribute("data-state", "correct")
    expect(quiz.get_by_role("status")).to_have_text(RIGHT)
    expect(quiz.get_by_role("button", name=AGAIN)).to_be_visible()


def test_the_reason_of_the_choice_and_of_the_right_answer_are_shown_at_once(page: Page) -> None:
    quiz = question(page, "single")
    right = solution(quiz)["options"]
    reasons = quiz.evaluate("""(e) => Object.fromEntries([...e.querySelectorAll(".quiz__reason")]
      .map((r) => [r.dataset.option, r.querySelector(".quiz__feedback").textContent.trim()]))""")
    answer_wrongly(quiz)
    chosen = quiz.locator("input:checked").get_attribute("value") or ""
    check(quiz)
    for value in (chosen, right[0]):
        option = quiz.locator(f"input[value='{value}']")
        expect(quiz.get_by_text(reasons[value])).to_be_visible()
        expect(option).to_have_accessible_description(re.compile(re.escape(reasons[value])))
    others = [text for value, text in reasons.items() if value not in (chosen, right[0])]
    for text in others:
        expect(quiz.get_by_text(text)).to_be_hidden()


def test_checking_nothing_asks_for_a_choice_and_costs_nothing(page: Page) -> None:
    for kind in ("single", "multiple", "blank", "numerical", "matching", "ordering"):
        quiz = question(page, kind)
        check(quiz)
        expect(quiz.get_by_role("status")).not_to_be_empty()
        assert quiz.get_attribute("data-state") is None
        expect(quiz.get_by_role("button", name=CHECK)).to_be_focused()
    assert page.evaluate("Object.keys(localStorage).filter((k) => k.endsWith('.quiz.v1'))") == []


def test_keyboard_alone_moving_commits_nothing(page: Page) -> None:
    quiz = question(page, "single")
    radios = quiz.get_by_role("radio")
    radios.first.focus()
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert quiz.get_attribute("data-state") is None
    page.keyboard.press("Enter")
    expect(quiz).to_have_attribute("data-state", re.compile("."))
    assert page.evaluate("!!document.activeElement.closest('.quiz')")


def test_focus_goes_where_the_reader_goes_on(page: Page) -> None:
    quiz = question(page, "single")
    answer_wrongly(quiz)
    quiz.get_by_role("button", name=CHECK).focus()
    page.keyboard.press("Enter")
    expect(quiz.get_by_role("group").last).to_be_focused()  # the verdict, what is next after it
    page.keyboard.press("Tab")
    expect(quiz.get_by_role("button", name=ALL)).to_be_focused()
    page.keyboard.press("Tab")
    expect(quiz.get_by_role("button", name=AGAIN)).to_be_focused()
    page.keyboard.press("Enter")
    expect(quiz.get_by_role("radio").first).to_be_focused()
    assert quiz.get_attribute("data-state") is None
    expect(quiz.get_by_role("status")).to_be_empty()


@pytest.mark.parametrize("kind", ["single", "multiple", "matching", "ordering"])
def test_on_a_phone_the_verdict_is_seen_above_what_to_do_next(new_page: NewPage, kind: str) -> None:
    quiz = question(new_page(CHAPTER, width=360, height=640), kind)
    answer_wrongly(quiz)
    check(quiz)
    status, again = quiz.get_by_role("status"), quiz.get_by_role("button", name=AGAIN)
    expect(status).to_be_in_viewport(ratio=1)
    expect(again).to_be_in_viewport(ratio=1)
    said, next_step = status.bounding_box(), again.bounding_box()
    assert said and next_step and said["y"] + said["height"] <= next_step["y"]
    again.click()
    checks = quiz.get_by_role("button", name=CHECK).bounding_box()
    verdict = quiz.get_by_role("group").last.bounding_box()
    assert checks and verdict and checks["y"] < verdict["y"]


def test_opening_a_hint_moves_nothing(new_page: NewPage) -> None:
    page = new_page(CHAPTER, width=360)
    quiz = page.locator(".quiz:has(.quiz__hint)").first
    hint, button = quiz.get_by_text(HINT), quiz.get_by_role("button", name=CHECK)
    hint.scroll_into_view_if_needed()
    before = hint.bounding_box(), button.bounding_box()
    hint.click()
    expect(quiz.locator(".quiz__hint p")).to_be_visible()
    assert (hint.bounding_box(), button.bounding_box()) == before


def test_trying_again_keeps_what_is_right(page: Page) -> None:
    quiz = question(page, "multiple")
    right = solution(quiz)["options"]
    answer_wrongly(quiz)
    quiz.locator(f"input[value='{right[0]}']").check()
    check(quiz)
    expect(quiz).to_have_attribute("data-state", "partial")
    quiz.get_by_role("button", name=AGAIN).click()
    assert quiz.locator("input:checked").evaluate_all("(all) => all.map((e) => e.value)") == [
        right[0]
    ]


def test_all_reasons_shows_every_reason(page: Page) -> None:
    quiz = question(page, "single")
    answer_wrongly(quiz)
    check(quiz)
    quiz.get_by_role("button", name=ALL).click()
    for text in quiz.locator(".quiz__feedback").all():
        expect(text).to_be_visible()


def test_numbers_take_a_point_or_a_comma(page: Page) -> None:
    quiz = question(page, "numerical")
    reveal(quiz)
    field = quiz.get_by_role("textbox").first
    value = field.input_value()
    for written in (f"{value},0", f"{value}.0", f" {value} ", f"{value} %"):
        quiz.get_by_role("button", name=AGAIN).click()
        field.fill(written)
        check(quiz)
        expect(quiz).to_have_attribute("data-state", "correct")
        page.evaluate("localStorage.clear()")
        page.reload()
        quiz = question(page, "numerical")
        reveal(quiz)
        field = quiz.get_by_role("textbox").first
    quiz.get_by_role("button", name=AGAIN).click()
    field.fill("many")
    check(quiz)
    expect(quiz.get_by_role("status")).to_have_text(in_any("quiz.script.not_a_number"))
    assert quiz.get_attribute("data-state") is None


@pytest.mark.parametrize(
    ("path", "shown"), [(CHAPTERS[0], "12,000.5"), (CHAPTERS[1], "12\u202f000,5")]
)
def test_a_number_is_shown_as_the_page_writes_it_and_taken_so(
    new_page: NewPage, path: str, shown: str
) -> None:
    quiz = new_page(path).locator(".quiz[data-quiz=metres-in-a-year]")
    reveal(quiz)
    expect(quiz).to_contain_text(shown)
    expect(quiz.get_by_role("textbox")).to_have_value(shown)
    quiz.get_by_role("button", name=AGAIN).click()
    quiz.get_by_role("textbox").fill(shown)
    check(quiz)
    expect(quiz).to_have_attribute("data-state", "correct")


def test_blanks_forgive_case_spaces_and_apostrophes(page: Page) -> None:
    quiz = question(page, "blank")
    reveal(quiz)
    field = quiz.get_by_role("textbox").first
    value = field.input_value()
    quiz.get_by_role("button", name=AGAIN).click()
    field.fill(f"  {value.upper().replace(' ', '  ').replace('’', chr(39))} ")
    check(quiz)
    expect(quiz).to_have_attribute("data-state", "correct")


def test_what_a_reader_types_is_never_run(page: Page) -> None:
    evil = "<img src=x onerror=document.title='run'>"
    for kind in ("blank", "reflection"):
        quiz = question(page, kind)
        quiz.get_by_role("textbox").first.fill(evil)
        check(quiz)
    page.reload()
    expect(first_of(page, "blank").get_by_role("textbox").first).to_have_value(evil)
    assert page.title() != "run"
    assert page.locator("img[src=x]").count() == 0


def first_of(page: Page, kind: str) -> Locator:
    return page.locator(f".quiz[data-kind={kind}]").first


def test_order_by_keyboard_keeps_focus_and_says_the_place(page: Page) -> None:
    quiz = question(page, "ordering")
    items = quiz.get_by_role("listitem")
    first = items.first.inner_text()
    down = items.first.get_by_role("button").last
    down.focus()
    page.keyboard.press("Enter")
    expect(items.nth(1)).to_contain_text(first.split("\n")[0])
    expect(items.nth(1).get_by_role("button").last).to_be_focused()
    expect(quiz.get_by_role("status")).to_contain_text("2")
    check(quiz)
    quiz.get_by_role("button", name=SHOW).click()
    told = quiz.locator("details .quiz__solution").text_content() or ""
    letters = "(e) => [...e.querySelectorAll('[data-letter]')].map((i) => i.dataset.letter)"
    assert ", ".join(quiz.evaluate(letters)) in told


def test_an_item_at_an_end_stays_there_and_keeps_the_focus(page: Page) -> None:
    quiz = question(page, "ordering")
    item = quiz.get_by_role("listitem").nth(1)
    text = item.inner_text().split("\n")[0]
    item.get_by_role("button").first.focus()
    moved = quiz.get_by_role("listitem").first
    for _ in range(3):
        page.keyboard.press("Enter")
        expect(moved).to_contain_text(text)
        expect(moved.get_by_role("button").first).to_be_focused()
        expect(quiz.get_by_role("status")).to_contain_text("1")
    check(quiz)
    quiz.get_by_role("button", name=AGAIN).click()
    assert quiz.evaluate("(e) => e.contains(document.activeElement)")


@pytest.mark.parametrize("kind", KINDS[2:6])
def test_what_the_answer_shown_put_in_is_not_called_the_readers(page: Page, kind: str) -> None:
    quiz = question(page, kind)
    answer_wrongly(quiz)
    fields = "(e) => [...e.querySelectorAll('input, select')].map((f) => f.checked + f.value)"
    mine = quiz.evaluate(fields)
    check(quiz)
    quiz.get_by_role("button", name=SHOW).click()
    expect(quiz.get_by_role("status")).to_have_text(in_any("quiz.script.shown"))
    expect(quiz.get_by_text(in_any("quiz.script.yours_right"))).to_be_hidden()
    quiz.get_by_role("button", name=AGAIN).click()
    if kind != "ordering":  # its order is the reader's again, which the test of focus sees
        assert quiz.evaluate(fields) != mine  # wrong parts are cleared, and
        quiz.get_by_role("button", name=CHECK).click()  # nothing is right by what was shown
        assert quiz.get_attribute("data-state") != "correct"


def test_a_bar_marks_what_is_right_and_what_was_chosen_wrongly(page: Page) -> None:
    quiz = question(page, "single")
    answer_wrongly(quiz)
    check(quiz)
    colour = "(e) => getComputedStyle(e).borderInlineStartColor"
    right = quiz.locator(".quiz__row--right").evaluate(colour)
    wrong = quiz.locator(".quiz__row--wrong").evaluate(colour)
    assert len({right, wrong, "rgba(0, 0, 0, 0)"}) == 3


def test_thoughts_are_kept_before_they_are_compared(page: Page) -> None:
    question(page, "reflection").get_by_role("textbox").fill("Half a thought")
    page.reload()
    quiz = question(page, "reflection")
    expect(quiz.get_by_role("textbox")).to_have_value("Half a thought")
    expect(quiz.locator(".quiz__explanation")).to_be_hidden()
    check(quiz)
    expect(quiz.locator(".quiz__explanation")).to_be_visible()
    expect(quiz.get_by_role("status")).not_to_be_empty()
    assert page.evaluate("document.activeElement.className") == "quiz__outcome"


def test_words_that_are_right_in_one_language_are_not_wrong_in_the_other(
    new_page: NewPage,
) -> None:
    page = new_page(CHAPTER)
    quiz = question(page, "blank")
    answer_rightly(quiz)
    check(quiz)
    page.goto(page.url.replace("/parts/", "/fr/parts/"))
    french = question(page, "blank")
    assert french.get_attribute("data-state") is None
    expect(french.get_by_role("textbox").first).to_be_empty()
    page.go_back()
    expect(first_of(page, "blank")).to_have_attribute("data-state", "correct")


@pytest.mark.parametrize("kind", KINDS[2:6])
def test_an_answer_that_is_shown_is_closed_whenever_it_is_shown(page: Page, kind: str) -> None:
    quiz = question(page, kind)
    answer_wrongly(quiz)
    check(quiz)
    quiz.get_by_role("button", name=AGAIN).click()
    quiz.get_by_role("button", name=SHOW).click()
    for control in (
        quiz.locator("fieldset").locator("input, select, button:not([aria-expanded])").all()
    ):
        expect(control).to_be_disabled()
    said = quiz.get_by_role("status").bounding_box()
    again = quiz.get_by_role("button", name=AGAIN).bounding_box()
    assert said and again and said["y"] < again["y"]


@pytest.mark.parametrize(
    ("kind", "width", "height"),
    [("single", 360, 740), ("single", 1280, 720), ("multiple", 1280, 720)],
)
def test_what_is_said_of_the_choice_stays_in_sight(
    new_page: NewPage, kind: str, width: int, height: int
) -> None:
    for quiz in (
        new_page(CHAPTER, width=width, height=height).locator(f".quiz[data-kind={kind}]").all()
    ):
        answer_wrongly(quiz)
        button = quiz.get_by_role("button", name=CHECK)
        button.evaluate("(e) => e.scrollIntoView({ block: 'end' })")
        check(quiz)
        verdict = quiz.locator(".quiz__row--wrong .quiz__mark").first
        expect(verdict).to_be_in_viewport()
        expect(quiz.get_by_role("status")).to_be_in_viewport()


def test_a_hint_has_done_its_work_after_the_check(new_page: NewPage) -> None:
    page = new_page(CHAPTER)
    quiz = page.locator(".quiz[data-kind=single]:has(.quiz__hint)").first
    answer_wrongly(quiz)
    check(quiz)
    expect(quiz.get_by_text(HINT)).to_be_hidden()
    quiz.get_by_role("button", name=AGAIN).click()
    expect(quiz.get_by_text(HINT)).to_be_visible()


def test_a_saved_answer_that_no_longer_fits_is_not_judged(page: Page) -> None:
    quiz = question(page, "ordering")
    answer_wrongly(quiz)
    check(quiz)
    identity = quiz.get_attribute("data-quiz") or ""
    page.evaluate(
        """(id) => {
          const [key] = Object.keys(localStorage).filter((k) => k.endsWith(".quiz.v1"))
          const all = JSON.parse(localStorage[key])
          all[id].answer = [3, 2, 1, 9, 8]
          all.constructor = { print: "x" }
          localStorage[key] = JSON.stringify(all)
        }""",
        identity,
    )
    page.reload()
    assert question(page, "ordering").get_attribute("data-state") is None
    answer_wrongly(question(page, "blank"))
    check(first_of(page, "blank"))
    kept = page.evaluate("Object.entries(localStorage).find(([k]) => k.endsWith('.quiz.v1'))[1]")
    assert identity in json.loads(kept)


@pytest.mark.parametrize("path", ["", "fr/"])
def test_paper_holds_what_is_to_be_matched_and_put_in_order(new_page: NewPage, path: str) -> None:
    page = new_page(f"{path}{CHAPTER}")
    expect(question(page, "matching").locator(".quiz__choices")).to_be_hidden()
    page.emulate_media(media="print")
    matching = first_of(page, "matching")
    expect(matching.locator(".quiz__choices li").first).to_be_visible()
    expect(matching.get_by_role("combobox").first).to_be_hidden()
    letter = "(e) => getComputedStyle(e, '::before').content"
    shown = first_of(page, "ordering").locator(".quiz__text").first.evaluate(letter)
    assert shown.startswith('"A')


def test_the_answer_survives_a_reload_and_the_other_language(
    new_page: NewPage, address: str
) -> None:
    page = new_page(CHAPTER)
    quiz = question(page, "single")
    identity = quiz.get_attribute("data-quiz")
    answer_wrongly(quiz)
    chosen = quiz.locator("input:checked").get_attribute("value")
    check(quiz)
    page.reload()
    for path in (CHAPTER, f"fr/{CHAPTER}"):
        page.goto(address + path)
        again = page.locator(f"[data-quiz='{identity}']")
        expect(again).to_have_attribute("data-state", "incorrect")
        assert again.locator("input:checked").get_attribute("value") == chosen


def stored(page: Page) -> dict[str, Any]:
    text = page.evaluate(f"localStorage['{BASE}.quiz.v1']")
    found: dict[str, Any] = json.loads(text)
    return found


def test_the_first_check_is_what_counts(page: Page) -> None:
    quiz = question(page, "single")
    identity = quiz.get_attribute("data-quiz") or ""
    answer_wrongly(quiz)
    check(quiz)
    quiz.get_by_role("button", name=AGAIN).click()
    answer_rightly_by_value(quiz)
    check(quiz)
    entry = stored(page)[identity]
    assert (entry["first"], entry["last"]) == ("incorrect", "correct")


def answer_rightly_by_value(quiz: Locator) -> None:
    for value in solution(quiz)["options"]:
        quiz.locator(f"input[value='{value}']").check()


def test_an_edited_question_drops_its_own_answer_alone(page: Page) -> None:
    for kind in ("single", "multiple"):
        quiz = question(page, kind)
        answer_wrongly(quiz)
        check(quiz)
    identity = first_of(page, "single").get_attribute("data-quiz")
    page.evaluate(
        """(id) => {
      const key = Object.keys(localStorage).find((k) => k.endsWith(".quiz.v1"))
      const all = JSON.parse(localStorage[key])
      all[id].print = "changed"
      localStorage[key] = JSON.stringify(all)
    }""",
        identity,
    )
    page.reload()
    assert question(page, "single").get_attribute("data-state") is None
    expect(first_of(page, "multiple")).to_have_attribute("data-state", re.compile("."))


def test_two_tabs_do_not_fight(page: Page) -> None:
    other = page.context.new_page()
    other.goto(page.url)
    for tab, kind in ((page, "single"), (other, "multiple")):
        quiz = question(tab, kind)
        answer_wrongly(quiz)
        check(quiz)
    assert len(stored(page)) == 2


BLOCKED = "Object.defineProperty(window, 'localStorage', { get() { throw new Error('blocked') } })"
FULL = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }"
CORRUPT = f"""for (const name of ['quiz.v1', 'quiz.seed', 'scheme'])
  if (!sessionStorage.ran) localStorage['{BASE}.' + name] = '{{['
sessionStorage.ran = true"""


@pytest.mark.parametrize("script", [BLOCKED, FULL, CORRUPT], ids=["blocked", "full", "corrupt"])
def test_storage_that_fails_breaks_nothing(new_page: NewPage, script: str) -> None:
    page = new_page()
    page.context.add_init_script(script)
    page.goto(page.url + CHAPTER)
    quiz = question(page, "single")
    answer_wrongly(quiz)
    check(quiz)
    expect(quiz).to_have_attribute("data-state", "incorrect")
    if script != CORRUPT:
        expect(quiz).to_contain_text(said("en", "quiz.script.not_kept"))


def test_options_keep_their_order_for_one_reader(new_page: NewPage) -> None:
    def orders(page: Page) -> list[list[str]]:
        return [
            quiz.locator("input").evaluate_all("(all) => all.map((e) => e.value)")
            for quiz in page.locator(".quiz[data-kind=single]").all()
        ]

    one, other = new_page(CHAPTER), new_page(CHAPTER)
    mine = orders(one)
    one.reload()
    assert orders(one) == mine
    assert orders(other) != mine  # by chance it is the same once in a million times
    for order in mine:
        assert sorted(order) == [str(n + 1) for n in range(len(order))]


@pytest.mark.parametrize("path", CHAPTERS)
def test_without_the_script_everything_can_be_read(new_page: NewPage, path: str) -> None:
    page = new_page(path, java_script_enabled=False)
    for quiz in page.locator(".quiz").all():
        expect(quiz.locator("button, input, select, textarea")).to_have_count(0)
        details = quiz.locator("details").last
        expect(details.locator("div, li").first).to_be_hidden()
        details.locator("summary").click()
        for text in details.locator(".quiz__feedback, .quiz__explanation").all():
            expect(text).to_be_visible()


@pytest.mark.parametrize("script", [True, False])
def test_on_paper_the_answer_stands_open(new_page: NewPage, script: bool) -> None:
    page = new_page(CHAPTER, java_script_enabled=script)
    page.emulate_media(media="print")
    quiz = page.locator(".quiz[data-kind=single]").first
    expect(quiz.locator(".quiz__feedback").first).to_be_visible()
    expect(quiz.locator("button:visible")).to_have_count(0)


def states(page: Page) -> Iterator[None]:
    yield
    for kind in KINDS:
        quiz = question(page, kind)
        answer_wrongly(quiz)
        check(quiz)
    yield
    for kind in ("single", "multiple"):
        quiz = page.locator(f".quiz[data-kind={kind}]").nth(1)
        answer_rightly_by_value(quiz)
        check(quiz)
    yield


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", CHAPTERS)
def test_axe_in_every_state(new_page: NewPage, path: str, scheme: str) -> None:
    page = new_page(path, color_scheme=scheme)
    rules = {"color-contrast-enhanced": {"enabled": True}}
    for _ in states(page):
        assert doubts(page, ".quiz", rules=rules) == []


def test_targets_are_large_enough_for_a_finger(new_page: NewPage) -> None:
    page = new_page(CHAPTER, width=320)
    small = page.locator(".quiz").evaluate_all("""(all) => all.flatMap((quiz) =>
      [...quiz.querySelectorAll("label:has(input), button, select, summary, .quiz__field")]
        .filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 43.5)
        .map((e) => e.outerHTML.slice(0, 100)))""")
    assert small == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_forced_colours_keep_verdicts_and_controls(new_page: NewPage, scheme: str) -> None:
    page = new_page(CHAPTER, forced_colors="active", color_scheme=scheme)
    quiz = question(page, "single")
    assert (
        quiz.get_by_role("radio").first.evaluate("(e) => getComputedStyle(e).appearance") != "none"
    )
    answer_wrongly(quiz)
    check(quiz)
    canvas = page.evaluate("getComputedStyle(document.body).backgroundColor")
    row = quiz.locator(".quiz__row--chosen")
    assert row.evaluate("(e) => getComputedStyle(e).borderInlineStartColor") != canvas
    expect(quiz.get_by_role("status")).to_be_visible()


def test_the_practice_page_leads_to_every_question(new_page: NewPage, address: str) -> None:
    page = new_page("fr/about/practice/")
    links = page.get_by_role("main").locator("ol a[href*='#quiz-']")
    asked = [page.locator(".quiz").count() for path in PAGES if page.goto(address + path)]
    page.goto(f"{address}fr/about/practice/")
    assert links.count() == sum(asked) > 12
    assert not [text for text in links.all_inner_texts() if "*" in text or "[^" in text]
    links.nth(10).click()
    expect(page.locator(".quiz:target")).to_be_in_viewport()


def test_a_question_can_be_reported(new_page: NewPage) -> None:
    page = new_page(CHAPTER)
    quiz = question(page, "single")
    href = (
        quiz.get_by_role("link", name=said("en", "quiz.script.report")).get_attribute("href") or ""
    )
    assert href.startswith(f"{REPO_URL}/issues/new?title=[")
    assert f"[{quiz.get_attribute('data-quiz')}]" in href
