"""The parts of a guide: its numbered chapters, whatever they are called (causes, steps, mistakes).

A page is a part by a line of its front matter, `cause: 2`; the line's name and the words around the
number are a setting (`parts:` in mkdocs.yml), how many there are the pages say. Each has a number, a
shape and a colour (palette.yml). `shapes` draws the shapes, alone and together; `numbers` checks the
numbers.
"""
