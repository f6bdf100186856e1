"""Titles tell records apart."""

from collections.abc import Iterator

from macros.library.findings import Finding
from macros.library.library import Library


def no_duplicates(library: Library) -> Iterator[Finding]:
    """No two records of a kind share a title."""
    for table in (library.practice_examples, library.question_sets, library.agenda_modules, library.workshops):
        seen: dict[str, str] = {}
        for record in table.values():
            title: str = record.title
            first = seen.setdefault(title.casefold(), record.source.path)
            if first != record.source.path:
                yield record.source.finding(("title",), f"denselben Titel hat {first}", "Einen der beiden Titel unterscheidbar machen.")
