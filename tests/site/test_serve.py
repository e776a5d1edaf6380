"""Writing with live reload: a mistake shows in its page and on the terminal, and a save mends it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.project import ProjectCopy

PATIENCE = 60


@contextmanager
def serving(project: ProjectCopy, log: Path) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1"}
    environment.pop("PYTHONPATH", None)
    with log.open("w") as out:
        server = subprocess.Popen(
            command, cwd=project.root, env=environment, stdout=out, stderr=out
        )
        try:
            yield f"http://127.0.0.1:{port}/"
        finally:
            server.terminate()
            server.wait(timeout=PATIENCE)


def page(address: str) -> str:
    try:
        with urllib.request.urlopen(address, timeout=5) as answer:  # noqa: S310
            return str(answer.read().decode())
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return ""


def eventually(holds: Callable[[], bool]) -> bool:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if holds():
            return True
        time.sleep(0.2)
    return False


def test_a_mistake_shows_in_place_and_the_next_save_mends_it(
    project: ProjectCopy, tmp_path: Path
) -> None:
    log = tmp_path / "serve.log"
    name = "docs/fr/parts/2-brakes.md"
    right = (project.root / name).read_text("utf-8")
    with serving(project, log) as address:
        chapter = f"{address}fr/parts/2-brakes/"
        assert eventually(lambda: 'class="quiz"' in page(chapter)), log.read_text()
        assert "Content-Security-Policy" not in page(chapter)
        project.replace(name, "- [x] ", "- [x ] ")
        assert eventually(lambda: "quiz-problem" in page(chapter)), log.read_text()
        assert f"{name}:" in log.read_text()
        assert f"<li>{name}:" in page(chapter)
        assert "mistakes.css" in page(chapter)
        assert "mistakes.css" not in page(f"{address}fr/glossary/")
        assert "Traceback" not in log.read_text()
        (project.root / name).write_text(right, "utf-8")
        assert eventually(lambda: "quiz-problem" not in page(chapter)), log.read_text()
        assert "mistakes.css" not in page(chapter)
        project.replace(name, "/// quiz | ", "/// quiz | another-")
        english = f"{address}parts/2-brakes/"  # what two pages disagree on is told as well
        assert eventually(lambda: "is missing in the language" in page(english)), log.read_text()
        other = project.root / "docs/fr/about/sources.md"
        other.write_bytes(other.read_bytes() + "\nUn café.\n".encode("cp1252"))
        assert eventually(lambda: "Un café." in page(f"{address}fr/about/sources/"))
        assert eventually(lambda: "is not UTF-8" in log.read_text()), log.read_text()
        assert "Traceback" not in log.read_text()
