"""Whole corpora: files in, files out, and what can be seen of it."""
