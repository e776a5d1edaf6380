"""Real builds in temporary folders, as they are and with defects put in."""
