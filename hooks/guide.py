"""The one hook of MkDocs: every event, and in each the steps in the order in which they are taken.

What a step does stands in `adapters/`, a file for each capability; what is known of a language while
it is built, in its `Build`. The file's folder is on the path only while MkDocs loads it: whatever is
imported, here or below, is imported at the top of its file.
"""

from __future__ import annotations

from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from adapters import (
    assets,
    contrast,
    footer,
    freshness,
    glossary,
    languages,
    parts,
    publishing,
    quiz,
    search,
    security,
    serving,
    sources,
    whole_guide,
)
from adapters.build import Build
from guidekit.serving import begin as begin_serving


def on_startup(command: str, dirty: bool) -> None:
    """Notes whether pages are served with live reload."""
    begin_serving(command, dirty=dirty)


def on_config(config: MkDocsConfig) -> None:
    """The first event: settings, addresses, and what takes part in the pages' Markdown pass."""
    build = Build.of(config)
    sources.begin(build)
    publishing.begin(build)
    languages.set_address(build)
    glossary.register(build)


def on_files(files: Files, config: MkDocsConfig) -> None:
    """The files that are sent."""
    build = Build.of(config)
    contrast.add_files(build, files)
    assets.choose(build, files)  # after all others: it bundles what they added


def on_page_read_source(page: Page, config: MkDocsConfig) -> str | None:
    """A page's text, its front matter included; None leaves the reading to MkDocs."""
    return sources.read(Build.of(config), page)


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    """A page begins."""
    build = Build.of(config)
    sources.begin_page(build, markdown, page)
    glossary.begin_page(build, page, files)
    freshness.date_page(page)
    serving.render_once(build, markdown, page, files)


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    """A page's Markdown is HTML."""
    freshness.count_minutes(Build.of(config), html, page)


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """All pages are HTML, none is written; templates are given what they all need."""
    build = Build.of(config)
    if not languages.build_next(build):
        sources.check(build)  # of all languages: none of them has written a page yet
    serving.compile_once(env)
    env.globals["words"] = languages.words(build)
    env.globals["settings"] = build.settings
    env.globals["frame_colours"] = contrast.frame_colours(build)
    assets.address(build, env)
    parts.count(build, files)
    env.globals["guide_parts"] = parts.context(build)
    env.globals["shapes"] = parts.shapes(build)
    contrast.draw_icon(build, files)
    env.globals["social_picture"] = languages.social_picture(build, files)
    env.globals["footer"] = footer.context(build, files)


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation
) -> dict[str, Any]:
    """What a page's template is given."""
    build = Build.of(config)
    context |= sources.context(build, page)
    context |= languages.context(build, page)
    context |= quiz.context(build, page, nav)
    glossary.complete(build, page, nav, context["alternates"])
    context |= glossary.context(page)
    context |= whole_guide.context(build, page, nav)  # after the glossary: it takes finished pages
    context |= freshness.context(build, page)
    search.read_page(build, page)  # finished: what readers see
    return context


def on_template_context(
    context: dict[str, Any], template_name: str, config: MkDocsConfig
) -> dict[str, Any]:
    """What the template of a page without Markdown is given: 404."""
    return context | languages.template_context(Build.of(config), context["base_url"])


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: object) -> None:
    """The first build is done, and saves are waited for."""
    serving.watch(Build.of(config), server)


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """A page as it will be written: its scripts are hashed, so nothing may change it afterwards."""
    return security.protected(output)


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:
    """The same for the error page; the sitemap is no page."""
    is_page = template_name.endswith(".html")
    return security.protected(output_content) if is_page else output_content


@event_priority(-100)  # plugins write until then
def on_post_build(config: MkDocsConfig) -> None:
    """The language is written."""
    build = Build.of(config)
    search.write(build)
    search.check(build)
    assets.lighten(build)  # once all pages of all languages are there
    publishing.finish(build)
