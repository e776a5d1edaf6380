"""Gives the footer what the host says and links there, each text as it is written into HTML."""

from __future__ import annotations

from html import escape
from typing import Any

from mkdocs.structure.files import Files

from adapters.build import Build
from guidekit import languages
from guidekit.settings.model import text

_LINKED = ("legal_notice", "contact", "discussion")


def context(build: Build, files: Files) -> dict[str, Any]:
    """The texts and links of the footer, in their order; `copyright` is the host's own HTML."""
    settings, words = build.settings, languages.for_html(build.language)["page"]
    said = (text(texts, build.language) for texts in (settings.publisher, settings.licence))
    texts = [*map(escape, filter(None, said)), *filter(None, [build.config.copyright])]
    links = [
        {"text": words[name], "href": _address(target, files)}
        for name in _LINKED
        if (target := text(getattr(settings, name), build.language))
    ]
    if build.config.repo_url:
        links.append({"text": words["code"], "href": build.config.repo_url})
    links += [_page(name, files) for name in settings.footer_pages if _exists(name, files)]
    return {"texts": texts, "links": [*links, *_social(build)]}


def _address(target: str, files: Files) -> str:
    file = files.get_file_from_path(target)
    return file.url if file else target


def _exists(name: str, files: Files) -> bool:
    file = files.get_file_from_path(name)
    return bool(file and file.page)


def _page(name: str, files: Files) -> dict[str, str]:
    file = files.get_file_from_path(name)
    title = file.page.title if file and file.page else name
    return {"text": escape(str(title)), "href": _address(name, files)}


def _social(build: Build) -> list[dict[str, str]]:
    """The accounts that Material's `extra: social:` names, by their names: icons alone name nothing."""
    entries = build.config.extra.get("social") or []
    return [
        {"text": escape(str(one["name"])), "href": str(one["link"]), "rel": "me"}
        for one in entries
        if isinstance(one, dict) and one.get("name") and one.get("link")
    ]
