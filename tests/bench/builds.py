"""`make bench`: what questions and glossary cost, as ratios of one run.

A build with the hook that is measured, against the same text without it: questions as plain task
lists, terms as plain words. Both sides have the theme and the Markdown settings of the guide. The
targets are those that the guide was built for; a missed one is said, and fails nothing.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench import answers, pages, sites, weights
from tests.bench.timing import Ratio, build, compare

_PAGES = 300
_WORDS = 800
_TERMS = 300
_ALL_TARGET = 1.6
_QUIZ_TARGET = 1.15
_GLOSSARY_TARGET = 1.12
_VERDICT_TARGET = 50
_SIZES = ((50, 50, 5), (1000, 50, 5), (50, 300, 7), (1000, 300, 7))


def main(parts: Sequence[str]) -> None:
    """Runs the parts named (`everything`, `quizzes`, `glossary`, `browser`), all without one."""
    known = (everything, quizzes, glossary, browser)
    names = [part.__name__ for part in known]
    if wrong := [part for part in parts if part not in names]:
        sys.exit(f"There is no part '{wrong[0]}'. Write one of: {', '.join(names)}")
    print("CPU of a build, median of pairs; theme: material on both sides")
    for part in known:
        if part.__name__ in (parts or [part.__name__]):
            with TemporaryDirectory() as folder:
                part(Path(folder))


def everything(folder: Path) -> None:
    """All parts, the checks included, against plain Material with task lists and plain words."""
    print(f"\nEVERYTHING: {_WORDS} words, {pages.QUESTIONS_A_PAGE} questions, {_TERMS} terms")
    for count, pairs in ((100, 5), (300, 3), (1000, 1)):
        ours, plain = _sites_with_all(folder, count)
        target = _ALL_TARGET if count == 100 else None
        _line(f"all parts, {count} pages", _ratio(ours, plain, pairs), target)


def _sites_with_all(folder: Path, count: int) -> tuple[sites.Site, sites.Site]:
    texts = pages.with_all(count, _TERMS, lambda question, n: question.ours(n))
    plain = pages.with_all(count, _TERMS, lambda question, _: question.plain())
    ours = sites.write(folder / f"all-{count}", texts, sites.ALL)
    return ours, sites.write(folder / f"all-{count}-plain", plain)


def quizzes(folder: Path) -> None:
    """Questions against task lists."""
    print(f"\nQUESTIONS: {_PAGES} pages, {pages.QUESTIONS_A_PAGE} questions of the guide on each")
    ours, plain = _question_sites(folder, "prose", _WORDS)
    _line(f"against task lists, {_WORDS} words a page", _ratio(ours, plain, 7), _QUIZ_TARGET)
    bare, bare_plain = _question_sites(folder, "bare", 0)
    _line("  the same on pages without other text", _ratio(bare, bare_plain, 3))
    texts = pages.with_questions(_PAGES, lambda question, n: question.ours(n), _WORDS)
    checked = sites.write(folder / "checked", texts, ["sources", "quiz"])
    _line("checking all sources before the build", _ratio(checked, ours, 3))
    _peer(folder, plain)
    raw, packed = (size / pages.QUESTIONS_A_PAGE for size in sites.added_bytes(ours, plain))
    _line("HTML added a question", f"{raw:5.0f} bytes, {packed:.0f} gzipped")
    _line("script, gzipped", f"{weights.script('quiz/quiz.js'):5} bytes", 8 * 1024)
    _line("stylesheet, gzipped", f"{weights.stylesheet('quiz/quiz.css'):5} bytes", 2560)


def _question_sites(folder: Path, name: str, words: int) -> tuple[sites.Site, sites.Site]:
    texts = pages.with_questions(_PAGES, lambda question, n: question.ours(n), words)
    plain = pages.with_questions(_PAGES, lambda question, _: question.plain(), words)
    ours = sites.write(folder / name, texts, ["quiz"])
    return ours, sites.write(folder / f"{name}-plain", plain)


def _peer(folder: Path, plain: sites.Site) -> None:
    if not find_spec("mkdocs_quiz"):
        hint = "not installed (pip install -r tests/bench/requirements-peers.txt)"
        _line("mkdocs-quiz, against the same lists", hint)
        return
    texts = pages.with_questions(_PAGES, lambda question, _: question.of_peer(), _WORDS)
    peer = sites.write(folder / "peer", texts, plugins=["search", "mkdocs_quiz"])
    _line("mkdocs-quiz (kinds that it has)", _ratio(peer, plain, 3))
    raw, packed = (size / pages.QUESTIONS_A_PAGE for size in sites.added_bytes(peer, plain))
    _line("  HTML added a question, its script included", f"{raw:5.0f} bytes, {packed:.0f} gzipped")


def glossary(folder: Path) -> None:
    """Terms against plain words, and how it grows."""
    print(f"\nGLOSSARY: pages of {_WORDS} words")
    for terms, count, pairs in _SIZES:
        texts = pages.with_terms(count, terms)
        ours = sites.write(folder / f"{terms}-{count}", texts, ["glossary"])
        plain = sites.write(folder / f"{terms}-{count}-plain", texts)
        biggest = (terms, count) == (1000, 300)
        ratio = _ratio(ours, plain, pairs)
        _line(f"{terms:5} terms, {count:3} pages", ratio, _GLOSSARY_TARGET if biggest else None)
        raw, packed = sites.added_bytes(ours, plain)
        links = sum(html.count(b'class="glossary-link"') for html in ours.pages().values()) / count
        _line(f"  a page: {links:.0f} links", f"{raw:5.0f} bytes, {packed:.0f} gzipped")
    _line("script, gzipped", f"{weights.script('glossary/glossary.js'):5} bytes", 1536)


def browser(folder: Path) -> None:
    """The wait for a verdict."""
    middle, longest, drawn = answers.measure(folder)
    print(
        f"\nBROWSER: {answers.QUESTIONS} questions on a page, CPU {answers.SLOWDOWN} times slower"
    )
    verdict = f"{middle:5.0f} ms  (longest {longest:.0f} ms; drawn after {drawn:.0f} ms)"
    _line("from the click to the verdict", verdict, _VERDICT_TARGET)


def _ratio(ours: sites.Site, base: sites.Site, pairs: int) -> Ratio:
    return compare(lambda: build(ours.root), lambda: build(base.root), pairs)


def _line(what: str, found: object, target: float | None = None) -> None:
    said = str(found)
    number = float(said.split()[0]) if target else 0
    verdict = "" if target is None else f"  {'meets' if number <= target else 'MISSES'} {target:g}"
    print(f"  {what:<45} {said}{verdict}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
