"""Small things that Markdown's own HTML lacks: tables without inline style, checklists that print."""
