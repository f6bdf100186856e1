"""Thin doors to the library and the site, run as ``python -m scripts.<name>``."""
