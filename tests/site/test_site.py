"""The built guide: languages, addresses, what each page tells others, and the policy on each."""

from __future__ import annotations

import itertools
import json
import re
from collections import Counter
from pathlib import Path

import yaml

from tests.project import BASE, PREFIX, SITE_URL, ProjectCopy
from tests.site.pages import BuiltPage, broken_links


def test_one_command_builds_both_languages(
    built: ProjectCopy, articles: dict[str, BuiltPage]
) -> None:
    english = {name for name in articles if not name.startswith("fr/")}
    french = {name.removeprefix("fr/") for name in articles if name.startswith("fr/")}
    assert len(english) == len(list((built.root / "docs/en").rglob("*.md")))
    assert english == french


def test_each_page_says_its_language(articles: dict[str, BuiltPage]) -> None:
    for name, page in articles.items():
        assert page.all("html")[0]["lang"] == ("fr" if name.startswith("fr/") else "en")


def test_each_page_has_one_title_and_levels_in_order(articles: dict[str, BuiltPage]) -> None:
    for name, page in articles.items():
        levels = [int(e.tag[1]) for e in page.elements if re.fullmatch("h[1-6]", e.tag)]
        assert levels.count(1) == 1, name
        assert levels[0] == 1, name
        assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_no_id_stands_twice(pages: dict[str, BuiltPage]) -> None:
    for name, page in pages.items():
        assert [i for i, n in Counter(page.ids).items() if n > 1] == [], name


def test_every_link_and_anchor_leads_somewhere(site: Path) -> None:
    assert broken_links(site, BASE) == []


def test_the_link_check_can_fail(site: Path, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(
        '<a href="gone/">x</a><a href="#gone">x</a><a href="/elsewhere/">x</a>'
        '<img src="gone.png"><a href="https://example.org/">x</a><a href="#here" id="here">x</a>'
    )
    assert broken_links(tmp_path, BASE) == [
        "index.html: gone/",
        "index.html: #gone",
        "index.html: /elsewhere/",
        "index.html: gone.png",
    ]


def test_what_a_page_tells_search_engines_and_shared_links(
    articles: dict[str, BuiltPage], site: Path
) -> None:
    for name, page in articles.items():
        folder = name.removesuffix("index.html")
        other = folder.removeprefix("fr/")
        links = {link.get("rel"): link.get("href") for link in page.all("link")}
        assert links["canonical"] == SITE_URL + folder
        alternates = {
            link["hreflang"]: link["href"] for link in page.all("link") if link.get("hreflang")
        }
        assert alternates == {
            "en": SITE_URL + other,
            "fr": f"{SITE_URL}fr/{other}",
            "x-default": SITE_URL + other,
        }
        assert 50 <= len(page.meta("description") or "") <= 160, name
        assert page.meta("og:url") == SITE_URL + folder
        assert page.meta("og:title")
        language = "fr" if name.startswith("fr/") else "en"
        image = (page.meta("og:image") or "").removeprefix(SITE_URL)
        assert image == f"assets/social/{language}.png"
        assert (site / image).read_bytes().startswith(b"\x89PNG")


def test_titles_and_descriptions_are_each_pages_own(articles: dict[str, BuiltPage]) -> None:
    titles = [re.search("<title>(.*?)</title>", page.html) for page in articles.values()]
    assert len({title[1] for title in titles if title}) == len(articles)
    assert len({page.meta("description") for page in articles.values()}) == len(articles)


def test_each_page_can_be_edited_where_it_is_written(
    built: ProjectCopy, articles: dict[str, BuiltPage]
) -> None:
    for name, page in articles.items():
        for edit in [a["href"] or "" for a in page.all("a") if a.get("rel") == "edit"]:
            source = edit.partition("/edit/main/")[2]
            assert source.startswith("docs/fr/" if name.startswith("fr/") else "docs/en/")
            assert (built.root / source).is_file(), name
    assert [a for a in articles["fr/glossary/index.html"].all("a") if a.get("rel") == "edit"]


def test_policy_on_every_page(pages: dict[str, BuiltPage]) -> None:
    for name, page in pages.items():
        policy = page.meta("Content-Security-Policy") or ""
        assert "default-src 'self'" in policy, name
        assert "script-src 'self' 'sha256-" in policy, name
        assert "unsafe" not in policy, name
        assert page.meta("referrer") == "same-origin", name
        assert page.html.index("Content-Security-Policy") < page.html.index("<link")


def test_nothing_in_a_page_needs_what_the_policy_forbids(pages: dict[str, BuiltPage]) -> None:
    for name, page in pages.items():
        for element in page.elements:
            assert "style" not in element.attributes, (name, element)
            assert not [key for key in element.attributes if key.startswith("on")], (name, element)
            assert element.tag != "style", name


def test_nothing_is_loaded_from_elsewhere(pages: dict[str, BuiltPage]) -> None:
    loading = {"script": "src", "img": "src", "iframe": "src", "source": "src"}
    for name, page in pages.items():
        for element in page.elements:
            address = element.attributes.get(loading.get(element.tag, "-")) or ""
            assert not address.startswith(("http", "//")), (name, address)
        for link in page.all("link"):
            if link.get("rel") in ("stylesheet", "icon", "preload", "preconnect"):
                assert not (link["href"] or "").startswith(("http", "//")), (name, link)


def test_search_knows_only_pages_of_its_language(site: Path) -> None:
    for folder, word, foreign in (("", "chain", "chaîne"), ("fr/", "chaîne", "chain")):
        found = json.loads((site / f"{folder}search/places.json").read_text("utf-8"))
        assert found["language"] == ("fr" if folder else "en")
        assert not [url for url, *_ in found["pages"] if url.startswith("fr/")]
        texts = json.loads((site / f"{folder}search/texts.json").read_text("utf-8"))
        words = re.findall(r"\w+", " ".join(texts))
        assert words.count(word) > 5
        assert words.count(foreign) == 0


def test_the_error_page_speaks_both_languages_from_the_root(pages: dict[str, BuiltPage]) -> None:
    page = pages["404.html"]
    assert {a.get("lang") for a in page.all("section")} == {"en", "fr"}
    addresses = [a["href"] or "" for a in page.all("a")] + [
        link["href"] or "" for link in page.all("link") if link.get("rel") == "stylesheet"
    ]
    for address in addresses:
        assert address.startswith((BASE, "#", "https://")), address


def test_the_sitemap_carries_review_dates(built: ProjectCopy) -> None:
    for language, folder in PREFIX.items():
        front_matter = built.read(f"docs/{language}/glossary.md").split("---")[1]
        reviewed = yaml.safe_load(front_matter)["reviewed"].isoformat()
        sitemap = (built.site / folder / "sitemap.xml").read_text("utf-8")
        address = re.escape(f"{SITE_URL}{folder}glossary/")
        entry = re.search(rf"{address}</loc>\s*<lastmod>(.*?)<", sitemap)
        assert entry and entry[1] == reviewed


def test_what_readers_never_load_is_not_there(site: Path) -> None:
    names = [path.name for path in site.rglob("*") if path.is_file()]
    assert not [name for name in names if name.endswith(".map")]
    assert not (site / "assets/javascripts").exists()
    assert not (site / "fr/assets").exists()  # what languages share is sent once
    assert not (site / "partials").exists()


def test_the_typeface_brings_its_licence(site: Path) -> None:
    assert "SIL OPEN FONT LICENSE" in (site / "assets/fonts/LICENSE-OFL.txt").read_text("utf-8")
