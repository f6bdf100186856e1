"""What results are filtered by: what kind of thing they are, and for examples what the list of examples is filtered by."""

from macros.finding.record import KINDS, SearchRecord
from macros.library.library import Library
from macros.views.filters import Filter, FilterTerm, filters

KIND = "was"


def search_filters(library: Library) -> tuple[Filter, ...]:
    """Return the filters of the search page. How many results there are is counted there, for each search."""
    kinds = tuple(FilterTerm(key, label, "", 0) for key, label in KINDS.items())
    return (Filter(KIND, "Art des Treffers", kinds), *filters(library))


def filter_ids(record: SearchRecord) -> dict[str, tuple[str, ...]]:
    """Return what a result can be filtered by: its ids by the key of the filter, without filters it has none of."""
    return {KIND: (record.kind,), **{key: ids for key, ids in record.facets.items() if ids}}
