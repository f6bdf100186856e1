"""A record as the document that is indexed: its text by importance, and behind it the hidden words, which count less.

The document is made for the index alone and never published, so that no page carries words that nobody should read.
"""

from collections.abc import Iterable, Iterator
from html import escape

from macros.finding.enrichment import Enrichment
from macros.finding.record import SearchRecord
from macros.finding.words import without_gender_signs

# How much a hidden word counts beside the word of the text it was added for; what means the same as a mere part of a word may miss it:
# „Flüchtlingsbegleiter“ moderate nothing. Kept as 24ths, no product with a zone's weight equals a zone's weight,
# so that the search can tell by the weight alone whether a word was read or added.
NEIGHBOUR, PART, NEIGHBOUR_OF_PART = 0.27, 0.72, 0.16


def documents(records: Iterable[SearchRecord], enrichment: Enrichment) -> dict[str, str]:
    """Return the documents of all records by address."""
    return {record.address: indexed_html(record, enrichment) for record in records}


def indexed_html(record: SearchRecord, enrichment: Enrichment) -> str:
    """Return the document of a record."""
    shown = {"address": record.address, "title": record.title, "kind": record.kind, "summary": record.summary, "context": record.context}
    meta = "".join(f'<meta data-pagefind-meta="{name}[content]" content="{escape(text)}">' for name, text in shown.items() if text)
    body = "".join(f'<p data-pagefind-weight="{weight}">{escape(text)}</p>' for weight, text in _weighted(record, enrichment) if text)
    return f'<!doctype html><html lang="de"><head>{meta}</head><body data-pagefind-body>{body}</body></html>'


def _weighted(record: SearchRecord, enrichment: Enrichment) -> Iterator[tuple[float, str]]:
    for zone in record.zones:
        yield zone.weight, without_gender_signs(zone.text)
    said: set[str] = set()
    for zone in (zone for zone in record.zones if not zone.bare):
        hidden = enrichment.hidden(zone.text)
        for factor, found in ((NEIGHBOUR, hidden.neighbours), (PART, hidden.parts), (NEIGHBOUR_OF_PART, hidden.neighbours_of_parts)):
            fresh = [word for word in found if word.lower() not in said]
            said.update(word.lower() for word in fresh)
            yield round(zone.weight * factor, 4), ". ".join(fresh)
