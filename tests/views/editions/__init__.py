"""The printed editions: what stands in them, and that they agree."""
