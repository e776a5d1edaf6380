"""What can be checked of the words themselves: their number, typography, spelling, notes and links.

`markdown` blanks out of a page what isn't prose and `blocks` tells the kinds of its lines apart, so
that every other room reads plain text in which each character still stands at its place in the file.
`gather` collects that text from pages, front matter and figures. Then each check has a room:
`length`, `questions`, `footnotes`, `link_text`, `typography`, `spelling`. `check` runs them all but
spelling, which needs a package that only authors install. `readability` is a command of its own.
"""
