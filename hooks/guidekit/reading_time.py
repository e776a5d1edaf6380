"""How long a page takes to read, from the words that are really on it."""

from __future__ import annotations

from html.parser import HTMLParser

_UNREAD_TAGS = {"script", "style", "svg", "template", "details"}
_UNREAD_CLASSES = {"footnote", "glossary-tips"}


def minutes(html: str, speed: int) -> int:
    """Whole minutes, at least 1, that the words of a page's HTML take at so many words a minute."""
    return max(1, round(words(html) / speed))


def words(html: str) -> int:
    """The number of words a reader of this HTML reads on the way.

    What is looked up or opened on purpose isn't read: footnotes, tips, closed answers.
    """
    counter = _Counter()
    counter.feed(html)
    counter.close()
    return counter.count


class _Counter(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self._skipping: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._skipping:
            if tag == self._skipping[0]:
                self._skipping.append(tag)
        elif tag in _UNREAD_TAGS or _UNREAD_CLASSES & set((dict(attrs).get("class") or "").split()):
            self._skipping.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._skipping and tag == self._skipping[0]:
            self._skipping.pop()

    def handle_data(self, data: str) -> None:
        if not self._skipping:
            self.count += sum(any(map(str.isalnum, word)) for word in data.split())
