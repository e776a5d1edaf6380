"""Gathers what a search finds while pages are finished, and writes it beside them."""

from __future__ import annotations

from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.structure.pages import Page

from adapters.build import Build
from guidekit.glossary.extension import to_html
from guidekit.glossary.model import Entry
from guidekit.glossary.read import read
from guidekit.search import extract, index
from guidekit.search.check import faults
from guidekit.search.model import Found, Place
from guidekit.search.rules import rules, words
from guidekit.serving import is_serving

FOLDER = "search"
GLOSSARY = "glossary.md"
_SCRIPT = "assets/search/search.js"


def read_page(build: Build, page: Page) -> None:
    """Notes the places of a page; one with `search: {exclude: true}` in its front matter has none."""
    if (page.meta.get("search") or {}).get("exclude"):
        return
    meta = page.meta
    title = str(meta.get("title") or page.title)
    lead = str(meta.get("lead") or meta.get("description") or "")
    here = Place("page", title=title, lead=lead, text=str(meta.get("subtitle") or ""))
    places = extract.places(page.content or "", here)
    if page.file.src_uri == GLOSSARY:
        _name(build, places)
    build.found.append(Found(page.url, title, _role(build, page), places))


def _role(build: Build, page: Page) -> str:
    if page.meta.get(build.settings.parts.key):
        return "part"
    return "practice" if page.meta.get("lists") == "questions" else ""


def _name(build: Build, places: list[Place]) -> None:
    """Gives each term its other names, of other languages too."""
    own = build.glossary.by_id if build.glossary else {}
    others = [
        read(path, language, to_html)[0].by_id
        for language in build.languages
        if language != build.language and (path := build.docs / language / GLOSSARY).is_file()
    ]
    for place in places:
        if place.kind == "term" and (entry := own.get(place.anchor)):
            place.names = entry.forms
            place.other = tuple(
                name
                for glossary in others
                if (same := glossary.get(place.anchor))
                for name in _names(same)
                if name not in (entry.term, *entry.forms)
            )


def _names(entry: Entry) -> tuple[str, ...]:
    return (entry.term, *entry.forms)


def write(build: Build) -> None:
    """Writes the two files of the language, pages in the order of their addresses."""
    found = sorted(build.found, key=lambda page: page.url)
    folder = Path(build.config.site_dir, FOLDER)
    folder.mkdir(parents=True, exist_ok=True)
    language = build.language
    names = index.places(language, rules(language), words(language), found)
    (folder / "places.json").write_text(names, "utf-8")
    (folder / "texts.json").write_text(index.texts(found), "utf-8")


def check(build: Build) -> None:
    """Stops a build whose search can't work in a browser, in any language; called when all is written."""
    if build.built_along or is_serving():
        return
    site = build.site.folder
    folders = [""] if build.alone else [build.folder(language) for language in build.languages]
    found = [fault for folder in folders for fault in faults(site / folder, FOLDER, site / _SCRIPT)]
    if found:
        raise PluginError("The search can't work:\n" + "\n".join(found))
