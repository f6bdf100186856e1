"""Records have addresses of their own."""

from collections.abc import Iterator

from macros.library.findings import Finding
from macros.library.library import Library

INDEX = "index"
# What else lies beside the pages of the examples: overviews, and pages with a tool.
BESIDE_EXAMPLES = ("art", "groesse", "handlungsfeld", "karte", "kommunen-wie-wir", "land", "vergleich")


def not_taken(library: Library) -> Iterator[Finding]:
    """No record is named like a page that the site has beside those of the records."""
    tables = (
        (library.practice_examples, (INDEX, *BESIDE_EXAMPLES)),
        (library.agenda_modules, (INDEX,)),
        (library.workshops, (INDEX,)),
    )
    for table, taken in tables:
        for record in table.values():
            if record.record_id in taken:
                message = f"unter dem Namen „{record.record_id}“ liegt schon eine Seite der Website"
                yield record.source.finding((), message, "Die Datei anders nennen.")
