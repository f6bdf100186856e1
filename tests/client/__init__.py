"""The reader's browser: its scripts, run by Node without a page."""
