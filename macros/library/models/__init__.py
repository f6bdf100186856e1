"""The schema: one model per kind of content file. Descriptions are German, because authors read them in docs/mitmachen."""
