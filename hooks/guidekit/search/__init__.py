"""What readers can find: the places of the guide, made by the build from the pages as they read.

    model     a place: a page, a section, a case, a figure, a question, a term, a note
    extract   the places of a page, from its finished HTML
    rules     what a language does to a word: elisions, possessives, words that say little, endings
    index     the two files that a browser fetches: names first, then the texts
    check     that every place is there, and that a browser can read the files

The engine runs in the browser (`overrides/assets/search/`); nothing of all this is fetched before a
reader turns to the search.
"""
