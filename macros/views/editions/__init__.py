"""The printed editions of a workshop: which there are, and the builder of each."""
