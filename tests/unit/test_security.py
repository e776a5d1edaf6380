"""The policy names every inline script that runs, and nothing that doesn't."""

from __future__ import annotations

import base64
import hashlib

import pytest

from guidekit.security import inline_scripts, policy, protect

PAGE = """<!doctype html><html><head><meta charset="utf-8"><script>var a = 1</script>
<script src="a.js"></script><script type="module" src="b.js"></script>
<script id="__config" type="application/json">{"a": 1}</script>
<script type="module">import "./c.js"</script></head><body></body></html>"""


def test_only_scripts_that_run_inline_are_hashed() -> None:
    assert inline_scripts(PAGE) == ["var a = 1", 'import "./c.js"']


def test_the_hash_is_that_of_the_standard() -> None:
    digest = base64.b64encode(hashlib.sha256(b"var a = 1").digest()).decode()
    assert f"'sha256-{digest}'" in policy(PAGE)


def test_nothing_unsafe() -> None:
    assert "unsafe" not in policy(PAGE)
    assert "default-src 'self';" in policy(PAGE)


def test_the_policy_stands_before_all_it_governs() -> None:
    html = protect(PAGE)
    assert html.index("Content-Security-Policy") < html.index("<script")
    assert '<meta name="referrer" content="same-origin">' in html


def test_a_page_without_character_set_is_refused() -> None:
    with pytest.raises(ValueError, match="no <meta charset>"):
        protect("<html></html>")
