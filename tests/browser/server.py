"""Serves a built site as GitHub Pages does: under the project's path, with the root's 404 page."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any


class PagesHandler(SimpleHTTPRequestHandler):
    """Files under a path; anything else gets 404.html, whatever its depth."""

    def __init__(self, *args: Any, site: Path, base: str, **kwargs: Any) -> None:
        self._site, self._base = site, base
        super().__init__(*args, directory=str(site), **kwargs)

    def translate_path(self, path: str) -> str:
        """Cuts the project's path off; what isn't under it is nowhere."""
        if not path.startswith(self._base):
            return str(self._site / "nowhere")
        return super().translate_path("/" + path.removeprefix(self._base))

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answers with the guide's own page."""
        body = (self._site / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Says nothing."""


class PagesServer(ThreadingHTTPServer):
    """Serves pages to browsers, which may leave in the midst of a file."""

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Tells of every fault but that."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


@contextmanager
def serve(site: Path, base: str) -> Iterator[str]:
    """The address of the site while it is served, on a free port."""
    handler = partial(PagesHandler, site=site, base=base)
    with PagesServer(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}{base}"
        server.shutdown()
        thread.join()
