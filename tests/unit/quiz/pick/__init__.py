"""An eighth kind, as small as one can be: both halves, under one name. ARCHITECTURE.md shows it."""
