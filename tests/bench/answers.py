"""How long a reader waits for a verdict: a page of 100 questions in a browser slowed down four times.

The page is one of the guide as it is built, policy and all. From the click on "Check", as the browser
dates it, to the moment the question has its verdict (`data-state`), and to the next frame drawn.
"""

from __future__ import annotations

from itertools import cycle, islice
from pathlib import Path
from statistics import median

from playwright.sync_api import Locator, Page, sync_playwright

from tests.bench.questions import Question, questions
from tests.browser import chromium
from tests.browser.server import serve
from tests.project import BASE, ROOT, ProjectCopy

SLOWDOWN = 4
QUESTIONS = 100
_CHECKED = 30
_PAGE = "debate.md"
_PRESS = 100
"""Milliseconds from pressing the mouse's button to letting it go, as fingers do: what is drawn for
the press itself isn't counted."""

_LISTEN = """() => {
  window.waits = []
  addEventListener("click", ({ target, timeStamp }) => {
    const quiz = target.closest(".quiz")
    if (target.type !== "submit" || !quiz) return
    new MutationObserver((_, observer) => {
      observer.disconnect()
      const verdict = performance.now() - timeStamp
      requestAnimationFrame(() => setTimeout(() =>
        window.waits.push([verdict, performance.now() - timeStamp])))
    }).observe(quiz, { attributeFilter: ["data-state"] })
  }, true)
}"""


def measure(folder: Path) -> tuple[float, float, float]:
    """Milliseconds: the median and the longest wait for a verdict, the median until it is drawn."""
    project = ProjectCopy.make(folder)
    for language in ("en", "fr"):
        _add_questions(project.root / "docs" / language / _PAGE, language)
    built = project.build()
    if built.returncode:
        raise RuntimeError(built.stderr)
    with serve(project.site, BASE) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium.find(), args=[*chromium.arguments(), "--headless=new"]
        )
        page = browser.new_page()
        page.goto(f"{address}{_PAGE.removesuffix('.md')}/")
        waits = _waits(page)
        browser.close()
    verdicts = [verdict for verdict, _ in waits]
    return median(verdicts), max(verdicts), median(drawn for _, drawn in waits)


def _add_questions(path: Path, language: str) -> None:
    stock = questions(ROOT / "docs" / language)
    asked = islice(cycle(filter(_is_scored, stock)), QUESTIONS)
    blocks = [question.ours(number) for number, question in enumerate(asked, 1)]
    text = path.read_text("utf-8")
    path.write_text("\n\n".join([text, *blocks]) + "\n", "utf-8")


def _is_scored(question: Question) -> bool:
    """Has options or gaps: what can be answered by one field each."""
    return "- [" in question.body or "[[" in question.body


def _waits(page: Page) -> list[tuple[float, float]]:
    page.evaluate(_LISTEN)
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})
    for number, quiz in enumerate(page.locator(".quiz:has(input)").all()[:_CHECKED], 1):
        _answer(quiz)
        quiz.locator("button[type=submit]").click(delay=_PRESS)
        page.wait_for_function(f"() => window.waits.length === {number}")
    session.send("Emulation.setCPUThrottlingRate", {"rate": 1})
    found: list[tuple[float, float]] = page.evaluate("() => window.waits")
    return found


def _answer(quiz: Locator) -> None:
    choices = quiz.locator("input[type=radio], input[type=checkbox]")
    if choices.count():
        choices.first.check()
        return
    for field in quiz.locator("input").all():
        field.fill("1")
