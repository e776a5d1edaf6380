"""The logic alone: no MkDocs, no browser."""
