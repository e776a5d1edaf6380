"""Reads a page as its author saved it: one rule for all checks, so a wrong encoding is told once.

A file that isn't UTF-8 is an error, and yet is read: were its page taken for missing, every link to it
and every question on it would be told as a mistake too. A byte that UTF-8 doesn't have is read as
Windows writes it, which is where such files come from.
"""

from __future__ import annotations

import codecs
from pathlib import Path

from guidekit.diagnostics import Diagnostic

_WINDOWS = "guidekit.windows"


def read(path: Path) -> tuple[str, list[Diagnostic]]:
    """The text of a file with Unix line ends, and what is wrong with its encoding.

    Raises:
        OSError: the file can't be opened.
    """
    raw = path.read_bytes()
    problems = []
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        problems = [_not_utf8(path, error)]
        text = raw.decode("utf-8-sig", errors=_WINDOWS)
    return text.replace("\r\n", "\n").replace("\r", "\n"), problems


def _not_utf8(path: Path, error: UnicodeDecodeError) -> Diagnostic:
    raw, at = error.object, error.start
    before, after = raw[:at].rpartition(b"\n")[2], raw[at:].partition(b"\n")[0]
    around = before.decode("utf-8-sig", errors=_WINDOWS)[-20:] + after.decode(errors=_WINDOWS)[:20]
    message = f"byte 0x{raw[at]:02X} in '{around.strip()}' is not UTF-8"
    line = raw.count(b"\n", 0, at) + 1
    return Diagnostic(path, line, message, "Save the file with the encoding UTF-8")


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", errors="replace"), error.end


codecs.register_error(_WINDOWS, _as_windows)
