"""What is wrong with the pages as such, each a file: front matter, headings, blocks, links, parity."""
