"""Colour that everyone can read: the palette, its gate, and the stylesheet made from it.

A file's way through the rooms: `loader` reads palette.yml into the model of `palette`; `check`
holds every pair against `thresholds` with the figures of `ratios`, and `fixes` asks `suggest` for a
colour that would pass; `stylesheet` writes the CSS. `content` looks for colours that authors set
themselves.
"""
