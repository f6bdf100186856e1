"""Finding: what the search knows of every record and page, the words it adds, and the index made of it."""

from collections.abc import Iterable
from pathlib import Path

from macros.finding.document import documents
from macros.finding.enrichment import enrichment
from macros.finding.index import write_index
from macros.finding.prose import prose
from macros.finding.records import Prose, search_records
from macros.finding.vocabulary import preferred_words
from macros.library.library import Library

__all__ = ["Prose", "prose", "write_search"]


def write_search(library: Library, pages: Iterable[Prose], target: Path, cache: Path) -> None:
    """Write the search index of a library and the prose pages of its site into target; what is unchanged comes from cache."""
    records = list(search_records(library, pages))
    texts = (zone.text for record in records for zone in record.zones)
    write_index(documents(records, enrichment(library, texts)), records, preferred_words(library), target, cache)
