"""Figures: one SVG drawing for all languages, its words in a file for each, inlined into the page.

`docs/figures/<id>.svg` is drawn once; `docs/figures/<id>.<language>.yml` holds all that is read in it:
title, description, caption, labels, and the same content as a text for those who can't see it. A page
says `/// figure | <id>` and `///`, and gets a `<figure>` that takes the page's colours and its type.
"""
