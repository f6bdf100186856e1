"""Sources of an example, numbered."""

from macros.library.library import Library
from macros.views.sources import SourceView, numbered, shared_sources
from tests.views.records import example

SHARED = "n-tv-altena-2017"


def test_sources_are_numbered_in_order(library: Library) -> None:
    """Sources count from 1 in the order of the file; an entry with nothing but an id is filled in from the shared list."""
    written = [
        {"id": "zeitung", "title": "Ein Bericht", "publisher": "Zeitung", "date": "2017-11", "url": "https://zeitung.example/a"},
        {"id": SHARED},
    ]
    shared = library.references[SHARED]
    assert numbered(library, example(references=written)) == (
        SourceView(1, "zeitung", "Ein Bericht", "Zeitung", "November 2017", "https://zeitung.example/a", ""),
        SourceView(2, SHARED, shared.title, shared.publisher, str(shared.date), shared.url or "", f"gelesen: {shared.accessed}"),
    )


def test_unknown_date_is_said(library: Library) -> None:
    """A source without a date says so."""
    written = [{"id": "a", "title": "A", "publisher": "B", "date": "unknown"}, {"id": "b", "title": "C", "publisher": "D"}]
    assert [source.date for source in numbered(library, example(references=written))] == ["ohne Datum", "ohne Datum"]


def test_notes(library: Library) -> None:
    """A note comes before the way in which the source was read."""
    written = [{"id": "a", "title": "A", "publisher": "B", "date": "2017", "note": "nur Auszug", "accessed": "gespeicherte Kopie"}]
    assert numbered(library, example(references=written))[0].notes == "nur Auszug; gelesen: gespeicherte Kopie"


def test_shared_sources(library: Library) -> None:
    """Shared sources count from 1 in the given order."""
    ids = tuple(library.references)[2:0:-1]
    assert [(source.number, source.id) for source in shared_sources(library, ids)] == [(1, ids[0]), (2, ids[1])]
