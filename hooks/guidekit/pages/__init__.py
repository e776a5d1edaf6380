"""The source pages as checks see them, and the checks that need no build.

`project` finds the languages and their settings, `source` reads a page and its front matter,
`outline` knows its headings and links, `front_matter`, `parity` and `links` say what is wrong.
"""
