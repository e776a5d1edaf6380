"""palette.yml becomes a `Palette`; every mistake in it becomes a `Diagnostic` at its line.

Whatever can be read is read, so that one run shows all mistakes: those of the file, found here, and
(over the part that could be read) the pairs that fail the gate, found in `check`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from yaml.nodes import MappingNode, Node, ScalarNode

from guidekit.diagnostics import Diagnostic, errors, nearest
from guidekit.parts.shapes import MOST
from guidekit.sources.yaml_nodes import Entry, Reader, line_of

from .colours import read_colour
from .palette import (
    GROUPS,
    PART_GROUNDS,
    SCHEMES,
    TOKENS,
    Group,
    Kind,
    Level,
    Pair,
    Palette,
    Role,
    Token,
    part_tokens,
)
from .thresholds import NEEDS

_TOP_KEYS = ("level", "schemes", "pairs", "distinct")
_PAIR_KEYS = ("foreground", "background", "kind", "minimum")
_COLOUR_HINT = 'A colour that begins with # stands in quotes: "#1d438c"'


def load(path: Path) -> tuple[Palette | None, list[Diagnostic]]:
    """Read palette.yml; the palette is None when the diagnostics hold an error."""
    palette, found = load_partly(path)
    return (None if errors(found) else palette), found


def load_partly(path: Path) -> tuple[Palette, list[Diagnostic]]:
    """Read palette.yml as far as possible: tokens, pairs and groups with mistakes are left out."""
    state = path.stat() if path.is_file() else None
    palette, found = _load(path, (state.st_mtime_ns, state.st_size) if state else None)
    return palette, list(found)


@lru_cache(maxsize=8)
def _load(path: Path, _state: tuple[int, int] | None) -> tuple[Palette, tuple[Diagnostic, ...]]:
    """A file is read once, until it changes."""
    reader = Reader(path)
    root = reader.document()
    whole = Entry(path.name, root, line_of(root)) if root else None
    top = reader.entries(whole, _TOP_KEYS, _TOP_KEYS[1:]) if whole else {}
    level = _level(reader, top.get("level"))
    schemes, parts = _schemes(reader, top["schemes"]) if "schemes" in top else ({}, 0)
    of_parts = [schemes.get("light", {}).get(name) for name in part_tokens(parts)]
    pairs = _pairs(reader, top["pairs"], level, of_parts) if "pairs" in top else ()
    groups = _groups(reader, top["distinct"], of_parts) if "distinct" in top else ()
    return Palette(path, level, schemes, pairs, groups, parts), tuple(reader.found)


def _level(reader: Reader, entry: Entry | None) -> Level:
    written = reader.word(entry.value, "level", "Write AAA or AA") if entry else None
    if entry and written is not None:
        if written in list(Level):
            return Level(written)
        hint = "Write AAA (the guide's own) or AA; the gate can't be turned off"
        reader.problem(line_of(entry.value), f"unknown level '{written}'", hint)
    return Level.AAA


def _schemes(reader: Reader, entry: Entry) -> tuple[dict[str, dict[str, Token]], int]:
    """The tokens of each scheme, and for how many parts there are colours."""
    schemes = reader.entries(entry, SCHEMES, SCHEMES)
    parts = max((_parts(scheme.value) for scheme in schemes.values()), default=0)
    return {name: _tokens(reader, scheme, parts) for name, scheme in schemes.items()}, parts


def _parts(scheme: Node) -> int:
    """The highest number of a part that a scheme has a colour for."""
    keys = {key.value for key, _ in scheme.value} if isinstance(scheme, MappingNode) else set()
    numbers = range(1, MOST + 1)
    return max((part for part in numbers if {f"c{part}", f"c{part}-text"} & keys), default=0)


def _tokens(reader: Reader, scheme: Entry, parts: int) -> dict[str, Token]:
    known = [*TOKENS, *part_tokens(MOST)]
    entries = reader.entries(scheme, known, [*TOKENS, *part_tokens(parts)])
    tokens = (_token(reader, entry) for entry in entries.values())
    return {token.name: token for token in tokens if token}


def _token(reader: Reader, entry: Entry) -> Token | None:
    written = reader.word(entry.value, entry.key, _COLOUR_HINT)
    if written is None:
        return None
    line = line_of(entry.value)
    reading = read_colour(written)
    if reading.colour is None:
        reader.problem(line, f"{entry.key}: {reading.problem}", reading.hint)
        return None
    if reading.problem:
        reader.advice(line, f"{entry.key}: {reading.problem}", reading.hint)
    return Token(entry.key, reading.colour, line)


def _pairs(
    reader: Reader, entry: Entry, level: Level, of_parts: Sequence[Token | None]
) -> tuple[Pair, ...]:
    before = len(reader.found)
    items = reader.items(entry.value, "pairs")
    pairs = [pair for item in items for pair in _combined(reader, item, level)]
    pairs += _pairs_of_parts(pairs, of_parts)
    if len(reader.found) == before:  # else what is missing may only be misspelt
        _every_token_is_gated(reader, pairs, entry.line)
    return tuple(pairs)


def _pairs_of_parts(listed: Sequence[Pair], of_parts: Sequence[Token | None]) -> list[Pair]:
    """The pairs that a part's colours always form, but for those that are listed, which may ask more."""
    known = {(pair.foreground, pair.background) for pair in listed}
    return [
        Pair(
            token.name,
            ground,
            Kind.TEXT if token.name.endswith("-text") else Kind.CHART,
            token.line,
        )
        for token in of_parts
        for ground in PART_GROUNDS
        if token and (token.name, ground) not in known
    ]


def _combined(reader: Reader, node: Node, level: Level) -> list[Pair]:
    """All pairs of one entry: each of its foregrounds on each of its backgrounds."""
    required = _PAIR_KEYS[:3]
    entries = reader.entries(Entry("pairs", node, line_of(node)), _PAIR_KEYS, required)
    if not all(key in entries for key in required):
        return []
    kind = _kind(reader, entries["kind"])
    minimum = _minimum(reader, entries.get("minimum"), kind, level)
    foregrounds = _known_tokens(reader, entries["foreground"])
    backgrounds = _known_tokens(reader, entries["background"])
    for token in sorted(set(foregrounds) & set(backgrounds)):
        message = f"a pair sets '{token}' on itself"
        reader.problem(line_of(node), message, "A pair needs two tokens")
    return [
        Pair(foreground, background, kind, line_of(node), minimum)
        for foreground in foregrounds
        for background in backgrounds
        if kind and foreground != background
    ]


def _kind(reader: Reader, entry: Entry) -> Kind | None:
    written = reader.word(entry.value, "kind", nearest("", list(Kind)))
    if written is None or written in list(Kind):
        return Kind(written) if written else None
    reader.problem(line_of(entry.value), f"unknown kind '{written}'", nearest(written, list(Kind)))
    return None


def _minimum(reader: Reader, entry: Entry | None, kind: Kind | None, level: Level) -> float:
    """A pair may ask for more than its kind does, never for less."""
    if entry is None:
        return 0
    least = NEEDS[level][kind].ratio if kind else 1
    hint = f"Write a ratio from {least:g} to 21, or leave it out"
    written = reader.word(entry.value, "minimum", hint)
    if written is None:
        return 0
    value = _number(written)
    if not least <= value <= 21:
        reader.problem(line_of(entry.value), f"minimum '{written}' is not allowed here", hint)
        return 0
    return value


def _number(written: str) -> float:
    try:
        return float(written)
    except ValueError:
        return math.nan


def _known_tokens(reader: Reader, entry: Entry) -> list[str]:
    known: list[str] = []
    tokens = [*TOKENS, *part_tokens(MOST)]
    for word, line in reader.words(entry.value, entry.key):
        if word not in tokens:
            reader.problem(line, f"unknown token '{word}' in '{entry.key}'", nearest(word, tokens))
        elif word in known:
            reader.problem(line, f"'{word}' stands twice in '{entry.key}'", "Keep one of them")
        else:
            known.append(word)
    return known


def _groups(reader: Reader, entry: Entry, of_parts: Sequence[Token | None]) -> tuple[Group, ...]:
    entries = reader.entries(entry, GROUPS, GROUPS)
    groups = [_group(reader, group) for group in entries.values()]
    fills = [token for token in of_parts if token and not token.name.endswith("-text")]
    if len(fills) > 1:
        groups.append(Group("parts", tuple(token.name for token in fills), fills[0].line))
    return tuple(group for group in groups if group)


def _group(reader: Reader, entry: Entry) -> Group | None:
    if isinstance(entry.value, ScalarNode):
        reader.items(entry.value, entry.key)
        return None
    tokens = _known_tokens(reader, entry)
    missing = [token for token in GROUPS[entry.key] if token not in tokens]
    for token in missing:
        reader.problem(entry.line, f"group '{entry.key}' lacks '{token}'", "Add it to the list")
    return Group(entry.key, tuple(tokens), entry.line)


def _every_token_is_gated(reader: Reader, pairs: Sequence[Pair], line: int) -> None:
    """A token in no pair would pass whatever its colour: for it, the gate would be off."""
    seen: dict[Role, set[str]] = {
        Role.GROUND: {pair.background for pair in pairs},
        Role.TEXT: {pair.foreground for pair in pairs if pair.kind is Kind.TEXT},
        Role.PART: {pair.foreground for pair in pairs},
        Role.DECORATION: set(TOKENS),
    }
    wanted = {
        Role.GROUND: "as a background",
        Role.TEXT: "as a foreground of kind text",
        Role.PART: "as a foreground",
    }
    for token, role in TOKENS.items():
        if token not in seen[role]:
            message = f"no pair has '{token}' {wanted[role]}, so nothing would check it"
            reader.problem(line, message, "Add the pairs in which it is seen")
