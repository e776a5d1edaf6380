"""Scripts and stylesheets: read for mistakes, then sent out as few small files.

`module` reads a script by its grammar, `bundle` makes one module of several, `shrink` leaves comments
and spaces out; `stylesheet` does the same for styles; `check` tells what can't be read. The sources
are plain ES modules and stylesheets that a browser could load as they are; what isn't understood here
is told at its line, never passed on.
"""
