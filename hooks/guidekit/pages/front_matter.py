"""What every page says of itself before it begins: title, description, date of its last review."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from typing import Any

from guidekit.diagnostics import Diagnostic
from guidekit.settings import Settings
from guidekit.sources.page import Page

SWITCHES = ("glossary", "print_answers")  # whether terms are linked, and answers printed


def check(page: Page, today: date, settings: Settings) -> list[Diagnostic]:
    """Everything wrong with a page's front matter."""
    checks = (
        _title(page),
        _description(page, settings.description_length),
        _reviewed(page, today),
        _changed(page, settings.changed_length),
        _repeated(page),
    )
    return [problem for problem in (*checks, *map(partial(_switch, page), SWITCHES)) if problem]


def reviewed_date(value: Any) -> date | None:
    """The day that front matter's `reviewed` names, None if it names none."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value).strip())
    except ValueError:
        return None


def _title(page: Page) -> Diagnostic | None:
    if isinstance(page.meta.get("title"), str) and page.meta["title"].strip():
        return None
    return _problem(
        page, "title", "the page has no title", "Write `title: …` between the --- lines"
    )


def _description(page: Page, wanted: range) -> Diagnostic | None:
    text = page.meta.get("description")
    bounds = f"{wanted.start} to {wanted.stop - 1} characters"
    hint = f"Write `description: …` in {bounds}: search engines and shared links show it"
    if not isinstance(text, str) or not text.strip():
        return _problem(page, "description", "the page has no description", hint)
    if len(text) not in wanted:
        message = f"the description has {len(text)} characters: '{text}'"
        return _problem(page, "description", message, hint)
    return None


def _reviewed(page: Page, today: date) -> Diagnostic | None:
    hint = f"Write the day of its last review, as `reviewed: {today.isoformat()}`"
    value = page.meta.get("reviewed")
    if value is None:
        return _problem(page, "reviewed", "the page has no review date", hint)
    day = reviewed_date(value)
    if day is None:
        return _problem(page, "reviewed", f"`reviewed` is no date: '{value}'", hint)
    if day > today:
        return _problem(page, "reviewed", f"`reviewed` lies in the future: '{day}'", hint)
    return None


def _changed(page: Page, wanted: range) -> Diagnostic | None:
    """Readers who come back are told in one line what is new: it must fit under the date."""
    if "changed" not in page.meta:
        return None
    value = page.meta["changed"]
    bounds = f"{wanted.start} to {wanted.stop - 1} characters"
    hint = f"Write `changed: …` in {bounds}, what the last review changed, or leave the line out"
    if not isinstance(value, str):
        return _problem(page, "changed", f"`changed` is no text: '{value}'", hint)
    if len(value.strip()) not in wanted:
        message = f"`changed` has {len(value.strip())} characters: '{value.strip()}'"
        return _problem(page, "changed", message, hint)
    return None


def _switch(page: Page, key: str) -> Diagnostic | None:
    value = page.meta.get(key, False)
    if isinstance(value, bool):
        return None
    hint = f"Write `{key}: false`, without quotation marks, or leave the line out"
    return _problem(page, key, f"`{key}` is neither true nor false: '{value}'", hint)


def _repeated(page: Page) -> Diagnostic | None:
    for key, *_ in page.front_matter.repeated:
        return _problem(page, str(key), f"'{key}' is written twice", "Keep one of them")
    return None


def _problem(page: Page, key: str, message: str, hint: str) -> Diagnostic:
    return Diagnostic(page.path, page.front_matter.line(key), message, hint)
