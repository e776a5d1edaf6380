"""Says before `make serve` builds anything whether it can serve: `python -m guidekit serve 8000`."""

from __future__ import annotations

import socket
from pathlib import Path

from guidekit import project

HOST = "127.0.0.1"


def port_fault(port: int) -> str:
    """Why no server can listen on a port of this machine, with the way out; empty if one can."""
    with socket.socket() as attempt:
        attempt.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            attempt.bind((HOST, port))
        except PermissionError:
            return f"Port {port} is only for administrators. Take another: make serve PORT=8001"
        except OSError:
            other = port + 1 if port < 65535 else 8001
            return f"Port {port} is taken by another program. Take another: make serve PORT={other}"
    return ""


def main(arguments: list[str]) -> int:
    """Prints the guide's address, or how to take another port."""
    port = arguments[0] if arguments else ""
    if not port.isdigit() or not 0 < int(port) < 65536:
        print(f"'{port}' is no port. Write a number from 1024 to 65535: make serve PORT=8001")
        return 1
    if fault := port_fault(int(port)):
        print(fault)
        return 1
    print(f"The guide will be at http://{HOST}:{port}/{_others(port)}. Ctrl+C stops.")
    return 0


def _others(port: str) -> str:
    """Where the other languages will be."""
    guide, _ = project.load(Path("docs").resolve())
    codes = list(guide.languages)[1:] if guide else []
    places = [f"{guide.languages[code]}: http://{HOST}:{port}/{code}/" for code in codes if guide]
    return f" ({', '.join(places)})" if places else ""
