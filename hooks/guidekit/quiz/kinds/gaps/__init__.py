"""Words or numbers to fill in, where they belong in the text: `blank` and `numerical`."""
