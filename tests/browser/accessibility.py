"""Runs axe on a page as it stands, and says what it found in a line each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# Each exclusion carries its reason. axe answers "incomplete" where it can't decide by itself.
EXPLAINED = {
    "shortTextContent": "one character (a cause's number, a sample): the gate measured its pair",
    "imgNode": "a figure's label: test_figures shows that it is ink, and stands on paper",
}


def violations(page: Page, part: str = "html", **options: Any) -> list[str]:
    """Every violation in a part of the page, as `rule: element: why`."""
    return _lines(_run(page, part, **options)["violations"])


def doubts(
    page: Page, part: str = "html", *, explained: Mapping[str, str] = EXPLAINED, **options: Any
) -> list[str]:
    """Every violation, and everything that axe couldn't decide and that has no explanation."""
    found = _run(page, part, **options)
    undecided = found["incomplete"]
    for rule in undecided:
        rule["nodes"] = [node for node in rule["nodes"] if not _reasons(node) <= explained.keys()]
    return _lines([*found["violations"], *undecided])


def _run(page: Page, part: str, **options: Any) -> dict[str, Any]:
    asked = {
        "runOnly": {"type": "tag", "values": TAGS},
        "resultTypes": ["violations", "incomplete"],  # what passes needn't be described
        **options,
    }
    response: dict[str, Any] = Axe().run(page, part, options=asked).response
    return response


def _reasons(node: dict[str, Any]) -> set[str]:
    """Why axe couldn't decide on an element, in its own keys."""
    checks = [*node["any"], *node["all"], *node["none"]]
    return {str((check.get("data") or {}).get("messageKey")) for check in checks}


def _lines(rules: list[dict[str, Any]]) -> list[str]:
    return [
        f"{rule['id']}: {node['target']}: {node.get('failureSummary', '')}"
        for rule in rules
        for node in rule["nodes"]
    ]
