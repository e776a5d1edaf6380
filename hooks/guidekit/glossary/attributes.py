"""The attribute list of a term, `{: #id data-forms="a; b" }`, and what is wrong with it.

The same grammar as Python-Markdown's `attr_list`, which writes the attributes into the page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from guidekit.diagnostics import nearest

_LIST = re.compile(r"(?P<term>.*?)(?P<space>\s*)\{:?\s*(?P<attributes>[^}]*)(?P<close>\}?)\s*\Z")
_ITEM = re.compile(
    r"""(?P<key>[^\s="'#.][^\s="']*)\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s"']+))
      | \#(?P<id>[^\s"'=]*) | \.[^\s"'=]+ | (?P<odd>\S+)""",
    re.VERBOSE,
)
_ID = re.compile(r"[a-z][a-z0-9-]*")
_TAKEN = re.compile(r"(?:letter|tip|quiz|fn|fnref)-|glossary-filter$|content$")
_OURS = ("data-forms", "data-plural", "data-auto")
_SWITCHES = ("data-plural", "data-auto")

Problem = tuple[str, str]


@dataclass
class TermLine:
    """A term's line taken apart. `problems` are pairs of what is wrong and what is right."""

    term: str
    id: str = ""
    values: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    @property
    def forms(self) -> tuple[str, ...]:
        """The other forms that the author gives."""
        return tuple(
            form.strip() for form in self.values.get("data-forms", "").split(";") if form.strip()
        )

    def is_on(self, key: str) -> bool:
        """A switch that is on unless it says `no`."""
        return self.values.get(key) != "no"


def has_list(line: str) -> bool:
    """Whether a line ends as a term does."""
    found = _LIST.fullmatch(line)
    return bool(found and ("#" in found["attributes"] or "data-" in found["attributes"]))


def parse(line: str) -> TermLine:
    """Takes a term's line apart."""
    found = _LIST.fullmatch(line)
    if not found:
        return TermLine(line.strip(), problems=[_no_id(line.strip())])
    parsed = TermLine(found["term"].strip())
    if not found["close"]:
        parsed.problems.append(
            (f"the braces of '{line.strip()}' don’t close", "Add ' }' at the end")
        )
    if not found["space"]:
        message = f"no space before the braces in '{line.strip()}'"
        parsed.problems.append((message, f"Write `{parsed.term} {{: #id }}`"))
    for item in _ITEM.finditer(found["attributes"]):
        _take(item, parsed)
    _check_id(parsed)
    _check_values(parsed)
    return parsed


def _take(item: re.Match[str], parsed: TermLine) -> None:
    if item["key"]:
        value = next(filter(None, (item["double"], item["single"], item["bare"])), "")
        parsed.values[item["key"]] = value
    elif item["id"] is not None:
        parsed.id = item["id"]
    elif item["odd"]:
        message = f"'{item['odd']}' in the braces of '{parsed.term}' is no attribute"
        parsed.problems.append((message, 'Write `#id` or `data-forms="form; form"`'))


def _check_id(parsed: TermLine) -> None:
    if not parsed.id:
        parsed.problems.append(_no_id(parsed.term))
    elif not _ID.fullmatch(parsed.id):
        message = f"'{parsed.id}' can’t be an id"
        hint = "Use small letters without accents, digits and hyphens, a letter first"
        parsed.problems.append((message, hint))
    elif _TAKEN.match(parsed.id):
        message = f"the id '{parsed.id}' is one that the page itself needs"
        parsed.problems.append((message, f"Choose another one, such as 'the-{parsed.id}'"))


def _check_values(parsed: TermLine) -> None:
    for key, value in parsed.values.items():
        if key.startswith("data-") and key not in _OURS:
            parsed.problems.append((f"unknown attribute '{key}'", nearest(key, _OURS)))
        if key in _SWITCHES and value not in {"yes", "no"}:
            message = f"'{value}' is no value of {key}"
            parsed.problems.append((message, f'Write {key}="no", or leave it out'))
        if key == "data-forms" and (not parsed.forms or any("," in form for form in parsed.forms)):
            message = f"the forms '{value}' are not separated by semicolons"
            parsed.problems.append((message, 'Write data-forms="form; another form"'))


def _no_id(term: str) -> Problem:
    hint = f"Write `{term} {{: #id }}`, the same id in every language"
    return f"the term '{term}' has no id", hint
