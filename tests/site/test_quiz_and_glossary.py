"""Questions and terms in real builds: faults stop them, answers and tips stay out of the search."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

from tests.project import ProjectCopy
from tests.site.pages import read, read_all

CHAPTER = "parts/2-brakes"


def test_faults_in_questions_and_glossary_stop_the_build_in_one_run(project: ProjectCopy) -> None:
    chapter = project.root / f"docs/en/{CHAPTER}.md"
    text = chapter.read_text("utf-8")
    line = text[: text.index("- [x] ")].count("\n") + 1
    chapter.write_text(text.replace("- [x] ", "- [x ] ", 1), "utf-8")
    project.replace("docs/fr/glossary.md", "{: #quick-release", "{: #quick-raelese")
    result = project.build()
    assert result.returncode != 0
    assert f"docs/en/{CHAPTER}.md:{line}: " in result.stderr
    assert re.search(r"docs/en/glossary\.md:\d+: 'quick-release' .*is missing in", result.stderr)
    assert "Traceback" not in result.stderr


def test_a_question_missing_in_a_language_stops_the_build(project: ProjectCopy) -> None:
    text = (project.root / f"docs/fr/{CHAPTER}.md").read_text("utf-8")
    start = text.index("/// quiz |")
    end = text.index("\n///\n", start) + 5
    (project.root / f"docs/fr/{CHAPTER}.md").write_text(text[:start] + text[end:], "utf-8")
    result = project.build()
    assert result.returncode != 0
    assert "is missing in the language 'fr'" in result.stderr


def test_answers_stay_out_of_the_search(site: Path) -> None:
    page = read(site / CHAPTER / "index.html", site)
    feedback = re.findall(r'class="quiz__feedback">\s*(?:<p>)?([^<]{30,})', page.html)
    assert len(feedback) > 12
    names = (site / "search/places.json").read_text("utf-8")
    texts = (site / "search/texts.json").read_text("utf-8")
    for text in feedback:
        assert text.strip() not in names + texts


def test_what_describes_a_term_is_on_its_page_once(site: Path) -> None:
    described = 0
    for page in read_all(site).values():
        for link in page.all("a"):
            for identity in (link.get("aria-describedby") or "").split():
                assert page.ids.count(identity) == 1, f"{page.name}: {identity}"
                described += 1
    assert described >= 20


def test_questions_load_what_they_need_and_other_pages_do_not(site: Path) -> None:
    with_questions = (site / CHAPTER / "index.html").read_text("utf-8")
    without = (site / "about/sources/index.html").read_text("utf-8")
    assert "assets/quiz/quiz.js" in with_questions
    assert "assets/quiz/quiz.css" in with_questions
    assert "quiz" not in re.sub(r"<body.*", "", without, flags=re.DOTALL)
    scripts = [path for path in (site / "assets").rglob("*.js") if "javascripts" not in path.parts]
    names = {path.name for path in scripts}
    assert names == {"site.js", "quiz.js", "glossary.js", "page.js", "search.js"}


def test_scripts_and_styles_are_light(site: Path) -> None:
    def weight(name: str) -> int:
        return len(gzip.compress((site / name).read_bytes(), 9))

    assert weight("assets/quiz/quiz.js") <= 8 * 1024
    assert weight("assets/quiz/quiz.css") <= 2.5 * 1024
    assert weight("assets/glossary/glossary.js") <= 1.5 * 1024
    assert weight("assets/glossary/page.js") <= 1.5 * 1024


def test_a_page_can_keep_its_answers_off_paper(project: ProjectCopy) -> None:
    project.replace(f"docs/en/{CHAPTER}.md", "cause: 2\n", "cause: 2\nprint_answers: false\n")
    assert project.build().returncode == 0
    html = (project.site / CHAPTER / "index.html").read_text("utf-8")
    assert html.index('<div class="no-print-answers">') < html.index('class="quiz"')
