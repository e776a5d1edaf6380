"""The stations of a page on its way through Python-Markdown; `extension` puts them in order."""
