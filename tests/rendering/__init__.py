"""From views to HTML: typography, escaping, and what happens to texts that mean harm."""
