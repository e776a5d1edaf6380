"""`make successors`: builds the guide with what comes after MkDocs and Material, and compares the pages.

MkDocs 1 and Material for MkDocs end; ProperDocs and MaterialX go on from them. Each is installed into
an environment of its own (`.build/successors/`, from its lock with hashes in `successors/`), builds a
copy of the guide, and every page is compared with today's: tag by tag, without the generator's name,
the names of the theme's hashed files, and white space between tags.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import venv
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

ROOT = Path(__file__).parent.parent
LOCKS = Path(__file__).parent / "successors"
BUILD = ROOT / ".build/successors"
COPIED = ("docs", "hooks", "overrides", "mkdocs*.yml", "palette.yml")
SHOWN = 40  # differences of a successor that are printed

_TOKEN = re.compile(r"<[^>]*>|[^<]+")
_HASHED = re.compile(r"\b(main|palette|bundle)\.[0-9a-f]{8}\.min\.")
_GENERATOR = re.compile(r'<meta name="generator"[^>]*>')


@dataclass(frozen=True)
class Successor:
    """Another platform: the module that builds, and what changes in `mkdocs.yml`."""

    name: str
    module: str
    old: str = ""
    new: str = ""


SUCCESSORS = (
    Successor("properdocs", "properdocs"),
    Successor("materialx", "mkdocs", "\n  name: material\n", "\n  name: materialx\n"),
)


def tokens(html: str) -> list[str]:
    """A page as its tags and texts, without what differs by name alone."""
    html = _HASHED.sub(r"\1.min.", _GENERATOR.sub("", html))
    found = (" ".join(token.split()).replace(" >", ">") for token in _TOKEN.findall(html))
    return [token for token in found if token]


def differences(now: str, then: str) -> Iterator[str]:
    """What only one of two pages has: `- ` today's, `+ ` the successor's."""
    one, other = tokens(now), tokens(then)
    for kind, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if kind != "equal":
            yield from (f"- {token}" for token in one[a:b])
            yield from (f"+ {token}" for token in other[c:d])


def article(html: str) -> str:
    """What the page says, without the theme's frame around it."""
    return html[html.find("<article") : html.find("</article>")]


def environment(name: str) -> Path:
    """The Python of a successor's environment, made when its lock is newer."""
    folder, lock = BUILD / name, LOCKS / f"{name}.txt"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    ready = folder / "ready"
    if not ready.is_file() or ready.stat().st_mtime < lock.stat().st_mtime:
        print(f"Installing the packages of tools/successors/{lock.name} ...", flush=True)
        venv.create(folder, with_pip=True, clear=True)
        pip = [str(python), "-m", "pip", "install", "--require-hashes", "-r", str(lock)]
        with (folder / "install.log").open("wb") as log:
            subprocess.run(pip, check=True, stdout=log, stderr=subprocess.STDOUT)
        ready.touch()
    return python


def build(python: Path, module: str, source: Path, site: Path) -> None:
    """Builds a copy of the guide strictly.

    Raises:
        subprocess.CalledProcessError: it can't be built; what is wrong was printed.
    """
    settings = {
        **os.environ,
        "NO_MKDOCS_2_WARNING": "1",
        "SITE_URL": "https://example.org/guide/",
        "SOURCE_DATE_EPOCH": "1700000000",
    }
    command = [str(python), "-m", module, "build", "--strict", "--quiet"]
    command += ["--config-file", "mkdocs.yml", "--site-dir", str(site)]
    subprocess.run(command, cwd=source, env=settings, check=True)


def copy_guide(folder: Path) -> None:
    """What a build needs, without what stands beside it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for path in (path for pattern in COPIED for path in ROOT.glob(pattern)):
        if path.is_dir():
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(path, folder / path.name, ignore=ignored)
        else:
            shutil.copy2(path, folder / path.name)


def compare(now: Path, then: Path) -> bool:
    """Prints how many pages are the same and what differs in the others; whether all are there."""
    names = {path.relative_to(now) for path in now.rglob("*.html")}
    others = {path.relative_to(then) for path in then.rglob("*.html")}
    found = Counter[str]()
    same = same_article = 0
    for name in names & others:
        one, other = ((site / name).read_text("utf-8") for site in (now, then))
        page = set(differences(one, other))
        found.update(page)
        same += not page
        same_article += not list(differences(article(one), article(other)))
    print(f"  {same} of {len(names)} pages identical, {len(names) - same} different")
    print(f"  their articles, without the frame: {same_article} identical")
    for token, pages in found.most_common(SHOWN):
        print(f"    {pages:3} pages: {token[:150]}")
    if len(found) > SHOWN:
        print(f"    … and {len(found) - SHOWN} more")
    for name in sorted(names ^ others):
        print(f"    only {'today' if name in names else 'there'}: {name.as_posix()}")
    return names == others


def main() -> int:
    """Builds with all, one after the other; exit code 1 if one can't, or lacks a page."""
    source = BUILD / "source"
    copy_guide(source)
    build(Path(sys.executable), "mkdocs", source, BUILD / "today")
    settings = source / "mkdocs.yml"
    text = settings.read_text("utf-8")
    right = True
    for successor in SUCCESSORS:
        print(f"{successor.name}:", flush=True)
        settings.write_text(text.replace(successor.old, successor.new), "utf-8")
        site = BUILD / f"{successor.name}-site"
        try:
            build(environment(successor.name), successor.module, source, site)
        except subprocess.CalledProcessError:
            log = (BUILD / successor.name / "install.log").relative_to(ROOT)
            print(f"  it doesn't build this guide, or couldn't be installed: see {log}")
            right = False
        else:
            right = compare(BUILD / "today", site) and right
    return 0 if right else 1


if __name__ == "__main__":
    sys.exit(main())
