"""The glossary as a Python-Markdown extension: it links terms in whatever page is converted.

A postprocessor, because only there raw HTML is back in the text. But the table of contents and
MkDocs' search for a title run all postprocessors on every heading; so a tree processor, which runs
once a page and last, arms ours, and it disarms itself.

Whoever converts pages makes one instance a language, and says before each page what it is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.postprocessors import Postprocessor
from markdown.treeprocessors import Treeprocessor

from guidekit.glossary import rules
from guidekit.glossary.link import Linked, link
from guidekit.glossary.matcher import Matcher
from guidekit.glossary.read import read
from guidekit.glossary.scope import Per

Collect = Callable[[Linked], None]

# Made once: a thousand definitions would make a thousand.
_PARAGRAPHS = Markdown()


@dataclass(frozen=True)
class Page:
    """What linking a page needs: the glossary's address from there, and who takes what is made."""

    href: str
    per: Per
    collect: Collect | None = None


class GlossaryExtension(Extension):
    """Links the terms of one glossary. One instance serves all pages of a language, one by one."""

    def __init__(self, matcher: Matcher, per: Per = Per.SECTION) -> None:
        super().__init__()
        self._matcher, self._per = matcher, per
        self._page: Page | None = None

    def begin_page(self, href: str, collect: Collect | None = None) -> None:
        """Links the next page, from which `href` is the glossary's.

        Whoever collects what is made also puts the tips in; else they stand at the page's end.
        """
        self._page = Page(href, self._per, collect)

    def begin_glossary(self) -> None:
        """Links the terms in each other's definitions: the next page is the glossary itself."""
        self._page = Page("", Per.ENTRY)

    def skip_page(self) -> None:
        """Leaves the next page alone, as `glossary: false` asks."""
        self._page = None

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (the name that Python-Markdown calls)
        """Called for every page by engines that make a converter for each."""
        linker = _Linker(md, self)
        md.postprocessors.register(linker, "guide-glossary", 0)
        md.treeprocessors.register(_Arm(md, linker), "guide-glossary-arm", -1000)

    def run(self, html: str) -> str:
        """The page with its links, if it is to have any."""
        page = self._page
        if page is None:
            return html
        # Python-Markdown strips the page after us, when the tips stand at its end already.
        linked = link(html.strip(), self._matcher, page.href, page.per)
        if page.collect is None:
            return linked.html
        page.collect(linked)
        return linked.body


def load(path: Path, language: str) -> Matcher:
    """A glossary ready to link with; what is wrong with it is for the checks to tell."""
    glossary, _ = read(path, language, to_html)
    return Matcher(glossary, rules.load(language))


def to_html(text: str) -> str:
    """A paragraph of a definition as HTML."""
    return _PARAGRAPHS.reset().convert(text)


class _Arm(Treeprocessor):
    def __init__(self, md: Markdown, linker: _Linker) -> None:
        super().__init__(md)
        self._linker = linker

    def run(self, root: Element) -> None:
        self._linker.armed = True


class _Linker(Postprocessor):
    def __init__(self, md: Markdown, extension: GlossaryExtension) -> None:
        super().__init__(md)
        self.armed = False
        self._extension = extension

    def run(self, text: str) -> str:
        if not self.armed:
            return text
        self.armed = False
        return self._extension.run(text)
