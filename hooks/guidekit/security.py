"""The Content-Security-Policy of a page, with the hashes of the theme's inline scripts.

GitHub Pages sets no headers, so the policy travels in the page itself. `unsafe-inline` would make
it worthless; a hash allows exactly the script it was made of (W3C, CSP Level 3, section 2.3.1).
"""

from __future__ import annotations

import base64
import hashlib
import re

_CHARSET = re.compile(r"<meta charset=[^>]*>", re.IGNORECASE)
_SCRIPT = re.compile(r"<script(?P<attributes>[^>]*)>(?P<code>.*?)</script>", re.DOTALL)
_TYPE = re.compile(r"""\btype\s*=\s*["']?([^"'\s>]*)""")
_RUNS = {"", "module", "text/javascript", "application/javascript"}

DIRECTIVES = (
    "default-src 'self'",
    "img-src 'self' data:",  # the theme's stylesheet draws icons from data: addresses
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
)
REFERRER = "same-origin"


def protect(html: str) -> str:
    """The page with its policy right after its character set, before anything it governs.

    Raises:
        ValueError: the page declares no character set, so the policy has no place.
    """
    charset = _CHARSET.search(html)
    if not charset:
        raise ValueError("no <meta charset> to put the policy after")
    metas = (
        f'<meta http-equiv="Content-Security-Policy" content="{policy(html)}">'
        f'<meta name="referrer" content="{REFERRER}">'
    )
    return html[: charset.end()] + metas + html[charset.end() :]


def policy(html: str) -> str:
    """The policy that lets run what is in this page, and nothing else."""
    hashes = sorted({f"'sha256-{_hash(code)}'" for code in inline_scripts(html)})
    return "; ".join([*DIRECTIVES, " ".join(["script-src 'self'", *hashes])])


def inline_scripts(html: str) -> list[str]:
    """The code of a page's inline scripts; data blocks (JSON) don't run and need no hash."""
    return [
        match["code"]
        for match in _SCRIPT.finditer(html)
        if " src=" not in match["attributes"] and _runs(match["attributes"])
    ]


def _runs(attributes: str) -> bool:
    kind = _TYPE.search(attributes)
    return kind is None or kind[1] in _RUNS


def _hash(code: str) -> str:
    return base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()
