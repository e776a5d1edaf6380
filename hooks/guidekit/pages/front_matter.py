"""What every page says of itself before it begins: title, description, date of its last review."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from guidekit.diagnostics import Diagnostic, nearest
from guidekit.settings import Settings
from guidekit.sources.page import Page

SWITCHES = ("glossary", "print_answers")  # whether terms are linked, and answers printed
LISTS = ("questions",)
KEYS = frozenset(
    {
        *("title", "description", "reviewed", "changed", "summary", "subtitle", "lead"),
        *("template", "lists", "styles", *SWITCHES),
        *("hide", "search", "icon", "status", "tags"),  # the theme's and its search's
    }
)
TEMPLATES: Mapping[str, tuple[str, ...]] = {"home.html": ("subtitle", "lead")}
"""What a template needs besides a title."""


def check(page: Page, today: date, settings: Settings) -> Iterator[Diagnostic]:
    """Everything wrong with a page's front matter."""
    yield from _title(page)
    yield from _description(page, settings.description_length)
    yield from _reviewed(page, today)
    yield from _changed(page, settings.changed_length)
    yield from _needed(page, settings.parts.key)
    for key in SWITCHES:
        yield from _switch(page, key)
    yield from _keys(page, KEYS | {settings.parts.key})


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


def _title(page: Page) -> Iterator[Diagnostic]:
    if not _text(page, "title"):
        hint = "Write `title: …` between the --- lines"
        yield _problem(page, "title", "the page has no title", hint)


def _description(page: Page, wanted: range) -> Iterator[Diagnostic]:
    text = _text(page, "description")
    bounds = f"{wanted.start} to {wanted.stop - 1} characters"
    hint = f"Write `description: …` in {bounds}: search engines and shared links show it"
    if not text:
        yield _problem(page, "description", "the page has no description", hint)
    elif len(text) not in wanted:
        message = f"the description has {len(text)} characters: '{text}'"
        yield _problem(page, "description", message, hint)


def _reviewed(page: Page, today: date) -> Iterator[Diagnostic]:
    hint = f"Write the day of its last review, as `reviewed: {today.isoformat()}`"
    value = page.meta.get("reviewed")
    day = reviewed_date(value)
    if value is None:
        yield _problem(page, "reviewed", "the page has no review date", hint)
    elif day is None:
        yield _problem(page, "reviewed", f"`reviewed` is no date: '{value}'", hint)
    elif day > today:
        yield _problem(page, "reviewed", f"`reviewed` lies in the future: '{day}'", hint)


def _changed(page: Page, wanted: range) -> Iterator[Diagnostic]:
    """Readers who come back are told in one line what is new: it must fit under the date."""
    if "changed" not in page.meta:
        return
    text = _text(page, "changed")
    bounds = f"{wanted.start} to {wanted.stop - 1} characters"
    hint = f"Write `changed: …` in {bounds}, what the last review changed, or leave the line out"
    if not isinstance(page.meta["changed"], str):
        message = f"`changed` is no text: '{page.meta['changed']}'"
        yield _problem(page, "changed", message, hint)
    elif len(text) not in wanted:
        message = f"`changed` has {len(text)} characters: '{text}'"
        yield _problem(page, "changed", message, hint)


def _needed(page: Page, key_of_part: str) -> Iterator[Diagnostic]:
    """Texts that the page's template, or the first page's card of a chapter, would show empty."""
    template = str(page.meta.get("template", "main.html"))
    needed = dict.fromkeys(TEMPLATES.get(template, ()), f"the template {template} shows it")
    if key_of_part in page.meta:
        needed["summary"] = "the chapter's card on the first page shows it"
    for key, why in needed.items():
        if not _text(page, key):
            yield _problem(page, key, f"the page has no {key}", f"Write `{key}: …`: {why}")


def _switch(page: Page, key: str) -> Iterator[Diagnostic]:
    value = page.meta.get(key, False)
    if not isinstance(value, bool):
        hint = f"Write `{key}: false`, without quotation marks, or leave the line out"
        yield _problem(page, key, f"`{key}` is neither true nor false: '{value}'", hint)


def _keys(page: Page, known: frozenset[str]) -> Iterator[Diagnostic]:
    """Keys that nobody knows, and keys written twice."""
    for key in page.meta:
        if key not in known:
            yield _problem(page, str(key), f"unknown key '{key}'", nearest(str(key), known))
    for repeated, *_ in page.front_matter.repeated:
        yield _problem(page, str(repeated), f"'{repeated}' is written twice", "Keep one of them")
    if (lists := page.meta.get("lists")) is not None and lists not in LISTS:
        yield _problem(page, "lists", f"nothing lists '{lists}'", nearest(str(lists), LISTS))


def _text(page: Page, key: str) -> str:
    value = page.meta.get(key)
    return value.strip() if isinstance(value, str) else ""


def _problem(page: Page, key: str, message: str, hint: str) -> Diagnostic:
    return Diagnostic(page.path, page.front_matter.line(key), message, hint)
