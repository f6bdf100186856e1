"""The library: content files in, frozen records and findings out. Knows no mkdocs, no Jinja, no PDF."""
