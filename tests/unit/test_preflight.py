"""A port that is taken is said before anything is built."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from guidekit import preflight
from tests.unit import guides


def test_a_taken_port_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert preflight.main([str(port)]) == 1
    assert capsys.readouterr().out.startswith(f"Port {port} is taken by another program. Take")


def test_a_free_port_gives_the_address(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    guides.write(tmp_path)
    monkeypatch.chdir(tmp_path)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert preflight.main([str(port)]) == 0
    there = f"http://127.0.0.1:{port}/"
    assert f"{there} (Français: {there}fr/). Ctrl+C" in capsys.readouterr().out


@pytest.mark.parametrize("word", ["", "web", "70000", "0"])
def test_what_is_no_port_is_said(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert preflight.main([word]) == 1
    assert f"'{word}' is no port" in capsys.readouterr().out


def test_a_port_without_permission_is_said(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(socket.socket, "bind", refuse)
    assert preflight.main(["80"]) == 1
    assert capsys.readouterr().out.startswith("Port 80 is only for administrators. Take another:")
