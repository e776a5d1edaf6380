"""What hosts do to a guide after forking it, each as they would: to the test guide and to the real one.

Where something is taken out, its function is the recipe: what has to go with it, in its order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from tests.project import ProjectCopy

_WORDS = "hooks/guidekit/languages/{}/quiz.yml"


def change_a_colour(project: ProjectCopy) -> None:
    """A shade that nobody sees, but another value."""
    (old,) = re.findall(r'^ +link: "#([0-9a-f]{6})"', project.read("palette.yml"), re.MULTILINE)[:1]
    project.colour("link", f"#{int(old, 16) - 1:06x}")


def change_a_word(project: ProjectCopy) -> None:
    """The button of every question."""
    name = _WORDS.format(_languages(project)[0])
    text = project.read(name)
    changed, times = re.subn(r"(?m)^  check: .*", "  check: Am I right?", text)
    assert times == 1
    project.write(name, changed)


def change_the_name(project: ProjectCopy) -> None:
    """Of the guide, in each language: long, and with what HTML must escape."""
    for name in _settings(project):
        text = re.sub(r"(?m)^site_name: .*", 'site_name: "Fire & rescue <2>"', project.read(name))
        project.write(name, text)


def add_a_page(project: ProjectCopy) -> None:
    """A legal notice, last in the navigation."""
    for language in _languages(project):
        _page(project, language, "legal.md", "Legal notice", "")
        _into_nav(project, language, "legal.md")


def add_a_part(project: ProjectCopy) -> None:
    """One more than there are, in a colour of its own; what is asked of a chapter goes."""
    number, pages = _last_part(project)
    _add_a_colour(project, number + 1)
    name = f"{Path(pages[0]).parent.name}/{number + 1}-another.md"
    for language in _languages(project):
        key = f"{_part_key(project)}: {number + 1}\nsummary: A short one.\n"
        _page(project, language, name, "Another part", key)
        _into_nav(project, language, name, after=Path(pages[0]).name)
    project.write("mkdocs.yml", re.sub(r"(?m)^ +chapter_\w+: .*\n", "", project.read("mkdocs.yml")))


def put_another_language_first(project: ProjectCopy) -> None:
    """The last one: its line under `languages:` goes up, and nothing else changes."""
    text = project.read("mkdocs.yml")
    languages = _languages(project)
    lines = [re.search(rf"(?m)^ +{code}: .*\n", text) for code in (languages[0], languages[-1])]
    first, last = (line[0] for line in lines if line)
    project.write("mkdocs.yml", text.replace(last, "", 1).replace(first, last + first, 1))


def remove_a_part(project: ProjectCopy) -> None:
    """The last one: its pages, its lines in the navigation, the links to it, figures of its own."""
    _, pages = _last_part(project)
    name = Path(pages[0]).name
    for page in pages:
        (project.root / page).unlink()
    for settings in _settings(project):
        project.write(settings, re.sub(rf".*/{name}\n", "", project.read(settings)))
    link = re.compile(rf"\[((?:[^\[\]]|\[[^\]]*\])*)\]\([^()\s]*{re.escape(name)}[^()\s]*\)")
    for path in _texts(project):
        path.write_text(link.sub(r"\1", path.read_text("utf-8")), "utf-8")
    _remove_idle_figures(project)


def remove_a_language(project: ProjectCopy) -> None:
    """The last one: its line under `languages:` and `watch:`, its settings, pages, words of figures."""
    language = _languages(project)[-1]
    text = re.sub(rf"(?m)^ +{language}: .*\n", "", project.read("mkdocs.yml"), count=1)
    project.write("mkdocs.yml", re.sub(rf".*mkdocs\.{language}\.yml\n", "", text))
    gone = [project.root / f"mkdocs.{language}.yml"]
    gone += (project.root / "docs/figures").glob(f"*.{language}.yml")
    gone += (project.root / f"docs/{language}").rglob("*.md")
    for path in gone:
        path.unlink()


CHANGES = (
    change_a_colour,
    change_a_word,
    change_the_name,
    add_a_page,
    add_a_part,
    remove_a_part,
    remove_a_language,
    put_another_language_first,
)


def _languages(project: ProjectCopy) -> list[str]:
    text = project.read("mkdocs.yml").replace("!ENV", "")
    return list(yaml.safe_load(text)["extra"]["guide"]["languages"])


def _part_key(project: ProjectCopy) -> str:
    settings = yaml.safe_load(project.read("mkdocs.yml").replace("!ENV", ""))["extra"]["guide"]
    return str(settings.get("parts", {}).get("key", "part"))


def _settings(project: ProjectCopy) -> list[str]:
    return [path.name for path in sorted(project.root.glob("mkdocs*.yml"))]


def _last_part(project: ProjectCopy) -> tuple[int, list[str]]:
    """The greatest number of a part, and its page in each language."""
    found: dict[int, list[str]] = {}
    for path in sorted((project.root / "docs").rglob("*.md")):
        line = re.search(rf"(?m)^{_part_key(project)}: (\d+)$", path.read_text("utf-8"))
        if line:
            name = path.relative_to(project.root).as_posix()
            found.setdefault(int(line[1]), []).append(name)
    return max(found.items())


def _add_a_colour(project: ProjectCopy, part: int) -> None:
    text = project.read("palette.yml")
    if f" c{part}:" in text:
        return
    for colours in (("#397be9", "#134585"), ("#b0b7ff", "#c0c8ff")):
        lines = "".join(
            f'    c{part}{kind}: "{one}"\n'
            for kind, one in zip(("", "-text"), colours, strict=True)
        )
        before = re.compile(rf"(    c{part - 1}-text: .*\n)(?!    c{part}:)")
        text = before.sub(rf"\g<1>{lines}", text, count=1)
    project.write("palette.yml", text)


def _page(project: ProjectCopy, language: str, name: str, title: str, more: str) -> None:
    description = "What stands on a page that a host has added to the guide after taking it over."
    project.write(
        f"docs/{language}/{name}",
        f"---\ntitle: {title}\ndescription: {description}\nreviewed: 2026-01-15\n{more}---\n\nWords.\n",
    )


def _into_nav(project: ProjectCopy, language: str, name: str, after: str = "") -> None:
    """Behind another page, at the depth at which that one stands."""
    settings = "mkdocs.yml" if language == _languages(project)[0] else f"mkdocs.{language}.yml"
    lines = project.read(settings).splitlines()
    listed = [n for n, line in enumerate(lines) if re.match(r" +- .*\.md$", line) and after in line]
    place = listed[-1]
    indent = lines[place][: lines[place].index("-")]
    lines.insert(place + 1, f"{indent}- {name}")
    project.write(settings, "\n".join(lines) + "\n")


def _texts(project: ProjectCopy) -> Iterator[Path]:
    for pattern in ("*.md", "figures/*.yml"):
        yield from (project.root / "docs").rglob(pattern)


def _remove_idle_figures(project: ProjectCopy) -> None:
    shown = "".join(path.read_text("utf-8") for path in (project.root / "docs").rglob("*.md"))
    for drawing in (project.root / "docs/figures").glob("*.svg"):
        if f"/// figure | {drawing.stem}\n" not in shown:
            for path in drawing.parent.glob(f"{drawing.stem}.*"):
                path.unlink()
