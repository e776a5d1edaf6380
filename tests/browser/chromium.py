"""Finds the browser for the tests, or gets one: `python -m tests.browser.chromium`.

In this order, and each only if it answers `--version`: the one named in GUIDE_BROWSER, those on the
path, the usual places of macOS and Windows, the one that Playwright installed; then, only as root on
Debian, apt. If none can be had, one message says what to do: browser tests are never skipped silently.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import sync_playwright

ARGUMENTS = ["--disable-quic", "--no-first-run", "--disable-background-networking"]
ARGUMENTS += ["--disable-component-update", "--disable-sync", "--force-color-profile=srgb"]
# Chromium would draw two hidden pages of its address bar for each page of a test: a third of all work.
# A list of one's own replaces Playwright's, so it names what matters of that one too.
FEATURES_OFF = """WebUIOmniboxPopup WebUIOmniboxAimPopup AimEnabled HttpsUpgrades PaintHolding
HttpsFirstBalancedModeAutoEnable ThirdPartyStoragePartitioning OptimizationHints PreconnectToSearch
NetworkTimeServiceQuerying DestroyProfileOnBrowserClose AvoidUnnecessaryBeforeUnloadCheckSync"""
ARGUMENTS += [f"--disable-features={','.join(FEATURES_OFF.split())}"]

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge")
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)
HELP = """No browser for the tests: none of Chromium, Chrome and Edge answers here. Choose one:
  sudo apt-get install chromium                  (Debian, Ubuntu)
  brew install --cask chromium                   (macOS)
  .venv/bin/python -m playwright install chromium  (Playwright's own)
  GUIDE_BROWSER=/path/to/chrome make test        (one that you have)"""


def find() -> str | None:
    """The path of a browser that answers, None if there is none."""
    return next((path for path in _candidates() if _answers(path)), None)


def _candidates() -> Iterator[str]:
    if named := os.environ.get("GUIDE_BROWSER"):
        yield named
    yield from filter(None, map(shutil.which, NAMES))
    yield from (place for place in PLACES if Path(place).is_file())
    with sync_playwright() as playwright:
        yield playwright.chromium.executable_path


def _answers(path: str) -> bool:
    try:
        asked = subprocess.run([path, "--version"], capture_output=True, timeout=30, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return asked.returncode == 0 and bool(asked.stdout.strip())


def _install_with_apt() -> None:
    print("No browser here. As root on Debian: apt-get install chromium ...", file=sys.stderr)
    quiet = {"stdout": subprocess.DEVNULL, "check": False}
    subprocess.run(["apt-get", "update", "-qq"], **quiet)  # type: ignore[call-overload]
    install = ["apt-get", "install", "-qq", "--no-install-recommends", "chromium"]
    subprocess.run(install, **quiet)  # type: ignore[call-overload]


def _can_use_apt() -> bool:
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    return root and Path("/etc/debian_version").is_file() and bool(shutil.which("apt-get"))


def main() -> int:
    """Makes sure that there is a browser, or says how to get one."""
    if find() is None and _can_use_apt():
        _install_with_apt()
    path = find()
    print(path or HELP, file=sys.stdout if path else sys.stderr)
    return 0 if path else 1


if __name__ == "__main__":
    sys.exit(main())


def arguments() -> list[str]:
    """What Chromium is started with; as root it can't have its sandbox."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    return [*ARGUMENTS, *(["--no-sandbox"] if root else [])]
