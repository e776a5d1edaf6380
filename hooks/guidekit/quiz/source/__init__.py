"""From the lines of a page to what stands in them: blocks, sections, items, gaps."""
