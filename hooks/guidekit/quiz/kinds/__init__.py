"""The HTML of the kinds: what each shows to choose from, and what its answer says."""
