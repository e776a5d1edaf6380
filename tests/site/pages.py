"""Reads built pages with an HTML parser, so that tests can ask what is on them."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

Attributes = dict[str, str | None]


@dataclass
class Element:
    """A start tag and its attributes."""

    tag: str
    attributes: Attributes


@dataclass
class BuiltPage:
    """A page of the built site; `name` is its path in the site."""

    name: str
    html: str
    elements: list[Element] = field(default_factory=list)

    def all(self, tag: str) -> list[Attributes]:
        """The attributes of every element of a kind, in order."""
        return [element.attributes for element in self.elements if element.tag == tag]

    def meta(self, key: str) -> str | None:
        """The content of a `<meta>` by name, property or http-equiv."""
        for attributes in self.all("meta"):
            if key in (attributes.get(k) for k in ("name", "property", "http-equiv")):
                return attributes.get("content")
        return None

    @property
    def ids(self) -> list[str]:
        """Every id on the page."""
        return [value for e in self.elements if (value := e.attributes.get("id"))]


def read(path: Path, site: Path) -> BuiltPage:
    """Parses one page."""
    page = BuiltPage(path.relative_to(site).as_posix(), path.read_text("utf-8"))
    collector = HTMLParser()
    collector.handle_starttag = (  # type: ignore[method-assign]
        lambda tag, attrs: page.elements.append(Element(tag, dict(attrs)))
    )
    collector.feed(page.html)
    collector.close()
    return page


def read_all(site: Path) -> dict[str, BuiltPage]:
    """Every page of a built site by its name."""
    return {(page := read(path, site)).name: page for path in sorted(site.rglob("*.html"))}


def broken_links(site: Path, base: str) -> list[str]:
    """Links, images, styles and scripts of the site that lead nowhere in it, as `page: address`."""
    pages = read_all(site)
    return [
        f"{page.name}: {address}"
        for page in pages.values()
        for element in page.elements
        for key in ("href", "src")
        if (address := element.attributes.get(key)) and not _leads(site, base, pages, page, address)
    ]


def _leads(
    site: Path, base: str, pages: dict[str, BuiltPage], page: BuiltPage, address: str
) -> bool:
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        return True
    name = _resolve(base, page.name, address)
    if name is None or not (site / name).is_file():
        return False
    if not parts.fragment or name not in pages:
        return True
    return unquote(parts.fragment) in pages[name].ids


def _resolve(base: str, page: str, address: str) -> str | None:
    """The file of the site that a browser asks for, None if it lies outside the site."""
    path = unquote(urlsplit(urljoin(f"https://site{base}{page}", address)).path)
    if not path.startswith(base):
        return None
    name = path.removeprefix(base)
    return f"{name}index.html" if not name or name.endswith("/") else name
