"""One thing that can be found."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Zone:
    """Text of one importance. weight is how much a word in it counts, 0 to 10.

    bare text gets no hidden words.
    """

    weight: float
    text: str
    bare: bool = False


# A word that stands in a text counts more than one that was only added for another, be it for a word of the title.
TITLE, CORE, SUMMARY, BODY, ASIDE = 9.0, 4.0, 3.0, 2.5, 1.0
# Of words that authors give a record to be found by, and that nobody reads. No other weight in an index may equal it.
SOUGHT = 1.75


def joined(*texts: str | Iterable[str] | None) -> str:
    """Join texts to one, each ending as a sentence does, so that no phrase reaches from one into the next."""
    flat = [text for entry in texts if entry for text in ((entry,) if isinstance(entry, str) else entry) if text]
    return ". ".join(flat)


def sought(terms: Iterable[str]) -> Zone:
    """Return the zone of words that authors give a record to be found by."""
    return Zone(SOUGHT, joined(terms), bare=True)


@dataclass(frozen=True)
class SearchRecord:
    """A result: its address (with an anchor where it is part of a page), what the list shows of it, and the text it is found by.

    kind is a key of KINDS, context a line such as the place, facets the values of the filters by key.
    """

    address: str
    kind: str
    title: str
    summary: str
    zones: tuple[Zone, ...]
    context: str = ""
    facets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    population: int | None = None
    checked: str = ""


KINDS = {
    "beispiel": "Praxisbeispiel",
    "frage": "Workshopfrage",
    "baustein": "Baustein",
    "kennzahl": "Kennzahl",
    "glossar": "Glossar",
    "workshop": "Workshop",
    "liste": "Übersicht",
    "seite": "Seite",
}
