"""Keeps `mkdocs serve` quick: what a save didn't change is not made again.

In memory are the pages that Markdown has made, known by their text and by all that makes other HTML
of it, and the templates that Jinja has compiled. MkDocs' server looks for a save twice a second; ours
looks more often.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import BytecodeCache, Environment
from jinja2.bccache import Bucket
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from watchdog.observers.polling import PollingObserver

from adapters.build import Build
from guidekit import languages, serving
from guidekit.glossary.model import Use
from guidekit.sources.record import Drawn

_SECONDS = 0.15
_MADE_BY_RENDERING = (
    "content",
    "toc",
    "_title_from_render",
    "present_anchor_ids",
    "links_to_anchors",
)


@dataclass(frozen=True)
class _Kept:
    """A page that was rendered, and what was noted on the way."""

    values: dict[str, Any]
    drawn: Drawn | None
    uses: tuple[Use, ...] | None
    tips: str | None


class _Templates(BytecodeCache):
    """Compiled templates, by what they were compiled of; both languages use the same."""

    def __init__(self) -> None:
        self._code: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if code := self._code.get(bucket.key + bucket.checksum):
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._code[bucket.key + bucket.checksum] = bucket.bytecode_to_string()


_templates = _Templates()


@lru_cache(maxsize=2048)
def _slot(_key: tuple[object, ...]) -> list[_Kept]:
    """The place of what a key stands for, empty at first; the oldest are forgotten."""
    return []


def compile_once(env: Environment) -> None:
    """Templates are compiled once in a process."""
    env.bytecode_cache = _templates


def render_once(build: Build, markdown: str, page: Page, files: Files) -> None:
    """While serving, a page whose text and surroundings are as they were isn't rendered again."""
    if not serving.is_serving() or page.file.abs_src_path is None:
        return
    kept = _slot((page.file.src_uri, markdown, repr(page.meta), *_surroundings(build, files)))
    render = page.render

    def once(config: MkDocsConfig, files: Files) -> None:
        if not kept:
            render(config, files)
            kept.append(_keep(build, page))
        _restore(build, page, kept[0])

    page.render = once  # type: ignore[method-assign]


def watch(build: Build, server: LiveReloadServer) -> None:
    """Looks for a save more often, and in all that makes a page: a host needn't list it."""
    known = list(server._watched_paths)  # there is no other way to ask
    for path in known:
        server.unwatch(path)
    paths = dict.fromkeys([*known, *map(str, _watched(build))])
    server.observer = PollingObserver(timeout=_SECONDS)
    for path in paths:
        server.watch(path)


def _watched(build: Build) -> Iterator[Path]:
    project = build.project
    settings = [project.config, *map(project.config_of, project.languages)]
    for path in (*settings, build.docs, build.root / "palette.yml", languages.FOLDER):
        if path.exists():
            yield path


def _keep(build: Build, page: Page) -> _Kept:
    return _Kept(
        {name: vars(page).get(name) for name in _MADE_BY_RENDERING},
        build.conversion.drawn.get(_path(page)),
        build.glossary_uses.get(page.file.src_uri),
        build.glossary_tips.get(page.file.src_uri),
    )


def _restore(build: Build, page: Page, kept: _Kept) -> None:
    vars(page).update(kept.values)
    if kept.drawn is not None:
        build.conversion.drawn[_path(page)] = kept.drawn
    if kept.uses is not None:
        build.glossary_uses[page.file.src_uri] = kept.uses
        build.glossary_tips[page.file.src_uri] = kept.tips or ""


def _path(page: Page) -> Path:
    return Path(page.file.abs_src_path or "")


def _surroundings(build: Build, files: Files) -> tuple[object, ...]:
    """All that makes another page of the same text; worked out once a build."""
    if not build.surroundings:
        stated = sorted(
            (str(path), path.stat().st_mtime_ns, path.stat().st_size) for path in _makers(build)
        )
        names = tuple(sorted((file.src_uri, file.dest_uri) for file in files))
        build.surroundings = (build.language, hash(tuple(stated)), hash(names))
    return build.surroundings


def _makers(build: Build) -> Iterator[Path]:
    yield from build.root.glob("mkdocs*.yml")
    yield from build.root.glob("palette.yml")
    yield from build.docs.glob("figures/*")
    yield from build.docs.glob(f"{build.language}/glossary.md")
    yield from (build.root / "hooks").rglob("*.yml")
