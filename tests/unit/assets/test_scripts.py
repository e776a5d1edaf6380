"""Scripts: every way to write a module works or is refused at its line, and a bundle means the same."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from guidekit.assets import bundle
from guidekit.assets.check import modules
from guidekit.assets.grammar import parse, text
from guidekit.assets.module import Module, read_module
from guidekit.assets.shrink import shrink, tokens
from tests.project import ROOT

MATHS = "// why\nexport const one = 1\nexport function twice(x) {\n  return 2 * x\n}\n"

# How the first lines of a module may be written; each must print 3 with the same rest.
IMPORTS = [
    'import { one, twice } from "./maths.js"',
    'import { one, twice } from "./maths.js";',
    "import { one, twice } from './maths.js';",
    "import {\n  one,\n  twice,\n} from './maths.js';",
    'import { twice, one as first } from "./maths.js"\nconst one = first',
    'import * as maths from "./maths.js"\nconst { one, twice } = maths',
    'import{one}from"./maths.js";import{twice}from"./maths.js"',
    'import "./maths.js"\nimport { one, twice } from "./again.js"',
]
AGAIN = (
    "import { one as first, twice } from './maths.js'\nconst one = first\nexport { one, twice }\n"
)

REFUSED = [
    ('import maths from "./maths.js"', 1, "'maths' is a default import"),
    ('export * from "./maths.js"', 1, "exports what another module exports"),
    ('\nexport { one } from "./maths.js"', 2, "exports what another module exports"),
    ("export default 3", 1, "a default export has no name"),
    ("\n\nexport let count = 0", 3, "'let count = 0' exports what may change"),
    ("const url = import.meta.url", 1, "'import.meta' tells another address"),
    ('\nimport("./maths.js")', 2, "'import()' finds no file"),
    ("await 3", 1, "'await' stands outside of a function"),
    ("const a = 1\nconst b = 2\nconst a = 3", 3, "'a' is declared in line 1 already"),
    ('import { one } from "./maths.js"\nconst one = 3', 2, "'one' is declared in line 1 already"),
    ("\nconst = 3", 2, "can't be read as JavaScript: 'const = 3'"),
    ("function open() {\n  return 1\n", 2, "'}' is missing after 'return 1'"),
    ('\nimport { two } from "./maths.js"', 2, "'./maths.js' exports no 'two'"),
    ('import { one } from "./math.js"', 1, "leads to no script of the guide. Did you mean 'maths.js'?"),
    ('import { one } from "https://example.com/maths.js"', 1, "leads to no script"),
    ('import { start } from "./start.js"', 1, "'./start.js' needs this module itself"),
]  # fmt: skip


def read_all(sources: Mapping[str, str]) -> dict[str, Module]:
    return {name: read_module(Path(name), source) for name, source in sources.items()}


def run(code: str, folder: Path) -> str:
    """What a bundle prints, as a module under Node."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("Node is not installed")
    (folder / "bundle.mjs").write_text(code, "utf-8")
    done = subprocess.run(
        [node, folder / "bundle.mjs"], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize("head", IMPORTS)
def test_an_import_works_however_it_is_written(head: str, tmp_path: Path) -> None:
    start = f"{head}\n/** Story. */\nconsole.log(one + twice(one))\n"
    found = read_all({"start.js": start, "maths.js": MATHS, "again.js": AGAIN})
    assert list(bundle.faults(found)) == []
    code = bundle.bundle("start.js", found)
    assert "import" not in code
    assert "Story" not in code
    assert run(code, tmp_path) == "3"


def test_modules_may_use_the_same_names_and_those_of_the_browser(tmp_path: Path) -> None:
    sources = {
        "start.js": 'import { a } from "./a.js"\nimport { b } from "./b.js"\nconst root = 1\n'
        "console.log(root + a() + b(), typeof close, typeof name)\n",
        "a.js": "const root = 10\nconst name = 1\nexport const a = () => root\n",
        "b.js": "function close() {}\nconst root = 100\nexport const b = () => root\n",
    }
    found = read_all(sources)
    assert list(bundle.faults(found)) == []
    assert run(bundle.bundle("start.js", found), tmp_path) == "111 undefined undefined"


@pytest.mark.parametrize(("source", "line", "message"), REFUSED)
def test_what_would_not_run_is_refused_at_its_line(source: str, line: int, message: str) -> None:
    start = 'import { one } from "./maths.js"\nimport "./bad.js"\n'
    found = list(bundle.faults(read_all({"start.js": start, "bad.js": source, "maths.js": MATHS})))
    told = [fault.text() for fault in found if fault.path == Path("bad.js")]
    assert len(told) == 1
    assert told[0].startswith(f"bad.js:{line}: ")
    assert message in told[0]


def test_pages_load_what_no_other_module_imports() -> None:
    sources = {"quiz/start.js": 'import "../dom.js"', "dom.js": "", "frame/site.js": ""}
    assert bundle.entries(read_all(sources)) == ["frame/site.js", "quiz/start.js"]


TRICKY = [
    "const a = `  ${ x  } // no comment `, b = 'it /* is */ not', c = /[/'\"]\\/ /g",
    "let a = 1\n;[1].map(f)",
    "let a = b\n++c",
    "let a = 1 + +b - -c + ++d / /e/.exec(f)",
    "class A {\n  x = 1\n  static #y = 2\n  get z() { return this.#y }\n  async *w() {}\n}",
    "const f = async (x) => ({ ...x, in: 'of' in x })\nfor (const y of z) await_(y)",
    "if (a) b\nelse c\ndo d(); while (e)\nlabel: for (;;) break label",
    "const é = 1, $ = 2\nreturn_: 3 .toString()\n1..toFixed()",
    "f(/* first */ a /* second */, // third\n  b)",
]


@pytest.mark.parametrize("code", TRICKY)
def test_shrinking_keeps_every_token(code: str) -> None:
    def words(source: str) -> list[str]:
        return [text(token) for token in tokens(parse(source.encode()))]

    assert not parse(code.encode()).has_error
    shrunk = shrink(code)
    assert words(shrunk) == words(code)
    assert str(parse(shrunk.encode())) == str(parse(code.encode())).replace(" (comment)", "")


def test_the_guides_own_bundles_mean_the_same_as_their_modules() -> None:
    found = modules(ROOT / "overrides/assets")
    assert list(bundle.faults(found)) == []
    for module in found.values():
        before = [text(token) for token in tokens(parse(module.body.encode()))]
        assert [text(token) for token in tokens(parse(shrink(module.body).encode()))] == before
    for entry in bundle.entries(found):
        made = read_module(Path(entry), bundle.bundle(entry, found))
        assert made.faults == ()
        assert made.imports == ()
