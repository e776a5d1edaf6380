"""A page as its author wrote it: read once, cut once, masked once, every view with its exact place.

`page` holds all views of a page; `front_matter`, `masking`, `blocks`, `kinds`, `prose`, `links` and
`headings` make one each. `guide` has all pages of all languages. `record` notes what Markdown made
of a page, `tokens` cuts HTML, `located_yaml` and `yaml_nodes` read YAML with its lines. Every check
and every message takes its place from here; nobody else cuts or masks a page (a test says so).
"""
