"""The guide as a project of Zensical: the way out, once MkDocs 1 is no longer kept alive.

Zensical runs Python-Markdown extensions, but no hooks, and it renders templates with an engine of its
own. So `python -m guidekit.zensical` writes a project beside the sources, into `.build/zensical`:
copies of pages and assets, the files that come from palette.yml, and for each language a
configuration that lists our extensions by name. `make zensical` then builds it.

What a reader has there: every chapter in every language, with its questions (as text, and as forms
with the script), links to the glossary with their tips, aligned tables, checklists, the table of
measured colours, the guide's typeface and colours, and a search for each language.

What is missing, because it is done by hooks or by our own templates:

- the policy (Content-Security-Policy), bundling, and leaving out what nobody loads;
- date of review, minutes of reading, the notice on old pages;
- head and foot of pages, the cards of the first page, a 404 in two languages, pictures for shared
  links, the way to the same page in the other language (the switch leads to its first page);
- the list of all questions, and order, letters, equivalents and uses in the glossary's page;
- line numbers in the log for faulty questions: `make zensical` checks all sources first instead.
"""
