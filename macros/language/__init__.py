"""A check of our German: passages of pages, content files and programs, and rules that say what to mend in them."""
