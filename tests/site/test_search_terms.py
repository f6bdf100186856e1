"""Words to search by are for the search alone."""

from macros.library.library import Library
from tests.built import BuiltSite, one_line


def test_no_page_shows_them(site: BuiltSite, library: Library) -> None:
    """No question that an author has given a record to be searched by stands on a page, printed or hidden."""
    terms = {term for example in library.practice_examples.values() for term in example.search_terms if len(term.split()) >= 5}
    pages = one_line(" ".join(site.html(address) for address in site.addresses))
    assert len(terms) > 50
    assert [term for term in sorted(terms) if term in pages] == []
