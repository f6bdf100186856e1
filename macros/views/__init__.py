"""Views: everything a page or a printed edition shows, computed and frozen. Know the library, not the site generator."""
