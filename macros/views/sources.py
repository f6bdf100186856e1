"""Sources of an example, numbered, with the shared ones filled in from their list."""

from dataclasses import dataclass

from macros.library.dates import PartialDate
from macros.library.fields import UNKNOWN
from macros.library.library import Library
from macros.library.models.practice_example import InlineReference, PracticeExample
from macros.library.models.vocabulary import SharedReference


@dataclass(frozen=True)
class SourceView:
    """A source as it is printed. number counts from 1 within its page; date, url and notes may be empty."""

    number: int
    id: str
    title: str
    publisher: str
    date: str
    url: str
    notes: str


def numbered(library: Library, example: PracticeExample) -> tuple[SourceView, ...]:
    """Return the sources of an example in the order of its file."""
    entries = [library.references[entry.id] if entry.shared else entry for entry in example.references]
    return tuple(source_view(entry, number) for number, entry in enumerate(entries, start=1))


def shared_sources(library: Library, ids: tuple[str, ...]) -> tuple[SourceView, ...]:
    """Return entries of the shared list in the given order."""
    return tuple(source_view(library.references[entry], number) for number, entry in enumerate(ids, start=1))


def source_view(entry: InlineReference | SharedReference, number: int) -> SourceView:
    """Return a source with its number."""
    notes = [note for note in (entry.note, entry.accessed and f"gelesen: {entry.accessed}") if note]
    return SourceView(
        number=number,
        id=entry.id,
        title=entry.title or "",
        publisher=entry.publisher or "",
        date=_date(entry.date),
        url=entry.url or "",
        notes="; ".join(notes),
    )


def _date(value: PartialDate | str | None) -> str:
    return "ohne Datum" if value in (None, UNKNOWN) else str(value)
