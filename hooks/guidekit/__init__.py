"""The logic of the guide in plain Python: nothing in here imports MkDocs.

Hooks (one folder up) are thin adapters over these packages, and Python-Markdown extensions in here
run unchanged under any engine that runs Python-Markdown. A unit test proves that MkDocs stays out.
"""

__version__ = "1.0.0"
