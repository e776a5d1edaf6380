"""Lints or formats scripts and styles with Node's tools: `python tools/web.py lint`, `… format`.

Who reads, writes, builds or tests the guide needs no Node, so without one this says so and goes on;
with REQUIRE_NODE=1 in the environment, as on GitHub, it fails. The tools are pinned in
`package-lock.json` beside this file and are installed there at first use.

eslint finds what is surely a mistake in a script, tsc checks the types in its JSDoc comments,
stylelint finds what browsers misread and colours that aren't the palette's, prettier keeps the form.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parent
ROOT = FOLDER.parent
NEEDED = (20, 19)
SCRIPTS = "overrides/assets/**/!(vendor)/*.js"
STYLES = "overrides/assets/**/*.css"
CONFIG = ("--config", "tools/prettier.json", "--log-level", "warn")

LINT = {
    ("eslint", "--config", "tools/eslint.config.js", SCRIPTS): "",
    ("tsc", "--project", "tools"): "",
    ("stylelint", "--config", "tools/stylelint.config.js", STYLES): "",
    ("prettier", *CONFIG, "--check", SCRIPTS, STYLES): "make format",
}
FORMAT = {("prettier", *CONFIG, "--write", SCRIPTS, STYLES): ""}


def node_fault() -> str:
    """Why Node's tools can't be used; empty if they can."""
    node = shutil.which("node")
    if not node or not shutil.which("npm"):
        return "Node with npm isn't installed"
    said = subprocess.run([node, "--version"], capture_output=True, text=True, check=False).stdout
    version = tuple(int(part) for part in said.strip().lstrip("v").split(".")[:2] if part.isdigit())
    return "" if version >= NEEDED else f"Node {said.strip()} is older than {NEEDED[0]}.{NEEDED[1]}"


def install() -> bool:
    """Installs what the lock says, if that isn't there yet."""
    lock, stamp = FOLDER / "package-lock.json", FOLDER / "node_modules/.package-lock.json"
    if stamp.is_file() and stamp.stat().st_mtime >= lock.stat().st_mtime:
        return True
    print(
        "Installing the packages of tools/package-lock.json into tools/node_modules ...", flush=True
    )
    npm = shutil.which("npm") or "npm"
    done = subprocess.run(
        [npm, "ci", "--no-fund", "--no-audit", "--silent"], cwd=FOLDER, check=False
    )
    if done.returncode:
        print("The packages could not be installed. Is there a network? Try: cd tools && npm ci")
        return False
    stamp.touch()
    return True


def run(command: tuple[str, ...], remedy: str) -> bool:
    """Runs one of the tools from the guide's folder; what it finds, it prints itself."""
    tool, *arguments = command
    program = shutil.which(tool, path=str(FOLDER / "node_modules/.bin")) or tool
    wrong = subprocess.run([program, *arguments], cwd=ROOT, check=False).returncode != 0
    if wrong and remedy:
        print(f"This mends it: {remedy}")
    return not wrong


def main(arguments: list[str]) -> int:
    """Lints or formats; exit code 1 if anything is wrong."""
    if arguments not in (["lint"], ["format"]):
        print("Write: python tools/web.py lint, or: python tools/web.py format")
        return 2
    if fault := node_fault():
        wanted = f"{NEEDED[0]}.{NEEDED[1]} or newer"
        print(f"Scripts and styles were left out: {fault} ({wanted} is needed for them).")
        return 1 if os.environ.get("REQUIRE_NODE") else 0
    if not install():
        return 1
    commands = LINT if arguments == ["lint"] else FORMAT
    right = [
        run(command, remedy) for command, remedy in commands.items()
    ]  # all, not up to the first
    return 0 if all(right) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
