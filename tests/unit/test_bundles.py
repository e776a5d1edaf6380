"""Bundling loses no rule and no statement."""

from __future__ import annotations

import pytest

from guidekit.bundles import dependencies, module, stylesheet

MODULES = {
    "js/start.js": 'import { b } from "./b.js"\nimport { a } from "./a.js"\n/** Story. */\na(b)\n',
    "js/a.js": 'import { b } from "./b.js"\nexport const a = (x) => `  ${x}  ${b}`\n',
    "js/b.js": "// why\nexport const b = 1\nexport class C {}\n",
}


def test_rules_stay_in_their_order_without_comments() -> None:
    css = stylesheet(
        ["/* a\n story */\na {\n  color: inherit;\n}\n", 'b::before { content: "  "; }']
    )
    assert css == 'a{color:inherit}b::before{content:"  "}'


def test_modules_come_after_those_they_import() -> None:
    assert dependencies("js/start.js", MODULES) == ["js/b.js", "js/a.js", "js/start.js"]


def test_one_module_out_of_several() -> None:
    code = module("js/start.js", MODULES)
    assert "import" not in code
    assert "export" not in code
    assert "Story" not in code
    assert "`  ${x}  ${b}`" in code
    assert code.index("const b") < code.index("const a") < code.index("a(b)")


def test_a_name_used_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="use the name b"):
        module("js/start.js", {**MODULES, "js/a.js": "export const a = 1\nconst b = 2\n"})


def test_a_module_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        module("js/start.js", {"js/start.js": 'import { x } from "./gone.js"\n'})
