"""Runs axe on a page as it stands, and says what it found in a line each."""

from __future__ import annotations

from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# Each exclusion carries its reason. axe answers "incomplete" where it can't decide by itself.
EXPLAINED: dict[str, str] = {}


def violations(page: Page, **options: Any) -> list[str]:
    """Every violation, as `rule: element: why`."""
    return _lines(_run(page, **options)["violations"])


def incompletes(page: Page, **options: Any) -> list[str]:
    """Everything that axe couldn't decide and that has no explanation here."""
    undecided = _run(page, **options)["incomplete"]
    return _lines([rule for rule in undecided if rule["id"] not in EXPLAINED])


def _run(page: Page, **options: Any) -> dict[str, Any]:
    run_only = {"type": "tag", "values": TAGS}
    response: dict[str, Any] = Axe().run(page, options={"runOnly": run_only, **options}).response
    return response


def _lines(rules: list[dict[str, Any]]) -> list[str]:
    return [
        f"{rule['id']}: {node['target']}: {node.get('failureSummary', '')}"
        for rule in rules
        for node in rule["nodes"]
    ]
