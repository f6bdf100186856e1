"""The tests of the product. Their names and docstrings, read from top to bottom, are its specification."""
