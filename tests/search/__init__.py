"""The quality of the search, over judged queries."""
