"""Puts the questions' extension into the page's Markdown pass, and gives pages what questions need.

Events: `on_config` registers the extension, `on_page_markdown` tells it which page comes, `on_env`
stops a build with faulty questions (`mkdocs serve` shows the fault in the page instead),
`on_page_context` hands the templates the questions and the words of the script.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from guidekit.diagnostics import errors, report
from guidekit.quiz.check import check_questions
from guidekit.quiz.extension import QuizExtension
from guidekit.quiz.model import Listed, Question
from guidekit.quiz.titles import plain
from guidekit.quiz.words import script_words
from guidekit.serving import is_serving


def on_config(config: MkDocsConfig) -> None:
    """Registers the extension, with a place of this configuration's own to collect questions in."""
    found: list[Listed] = []
    config.extra["questions"] = found

    def collect(questions: Sequence[Question]) -> None:
        found.extend(question.listed for question in questions)

    extensions: list[Any] = config.markdown_extensions
    extensions[:] = [known for known in extensions if not isinstance(known, QuizExtension)]
    extensions.append(QuizExtension(language=config.theme["language"], collect=collect))


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    """Says which page comes next, and how many lines of front matter were cut off it."""
    source = Path(page.file.abs_src_path or "")
    lines = page.file.content_bytes.replace(b"\r\n", b"\n").count(b"\n")
    above = lines - markdown.count("\n")
    for extension in config.markdown_extensions:
        if isinstance(extension, QuizExtension):
            extension.start_page(source, max(0, above))


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Stops with all that is wrong with the questions of this language; else sorts them by page."""
    config.extra["questions_by_page"] = _by_page(config.extra["questions"])
    found = errors(check_questions({config.theme["language"]: config.extra["questions"]}))
    if found and not is_serving():
        root = Path(config.config_file_path).parent
        raise PluginError(f"{len(found)} problem(s) in the questions\n{report(found, root)}")


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation
) -> dict[str, Any]:
    """The questions of the page, those of all pages where they are listed, the script's words."""
    by_page = config.extra["questions_by_page"]
    context["questions"] = by_page.get(str(page.file.abs_src_path), [])
    if page.meta.get("lists") == "questions":
        context["all_questions"] = [
            {"page": item, "questions": [{**one, "title": plain(one["title"])} for one in found]}
            for item in nav.pages
            if (found := by_page.get(str(item.file.abs_src_path)))
        ]
    if context["questions"]:
        context["quiz_words"] = script_words(config.theme["language"], config.repo_url or "")
    return context


def _by_page(questions: list[Listed]) -> dict[str, list[dict[str, str]]]:
    found: dict[str, list[dict[str, str]]] = {}
    for question in questions:
        if outline := question.outline:
            entry = {"id": question.id, "title": outline.title, "kind": outline.kind}
            if outline.pretest:
                entry["pretest"] = "true"
            found.setdefault(str(question.path), []).append(entry)
    return found
