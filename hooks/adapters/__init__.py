"""A file for each capability: what only MkDocs knows, handed to `guidekit`, and back.

`hooks/guide.py` calls these functions, event by event. None is named `on_…`: MkDocs would call it too.
"""
