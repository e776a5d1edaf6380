"""Explains a guide's terms where they stand, without markup by the author.

What flows through, in this order:

    glossary.md --read--> Glossary --forms, matcher--> Matcher
    a page's HTML --tokens, marks, prose--> its prose --link--> the same page with links and tips
    the links of all pages --entries--> the glossary's own page; --check--> what authors must mend

`extension` is the only module that knows Python-Markdown; the others are plain functions.
"""
