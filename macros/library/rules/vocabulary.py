"""What must hold for the closed lists."""

from collections.abc import Iterator

from macros.library.findings import Finding, Severity
from macros.library.library import Library
from macros.library.models.vocabulary import ThesaurusGroup
from macros.library.rules.walk import references

# Lists that a reader browses by; an entry nobody uses is an empty page, worth a note. Other lists are complete by nature.
BROWSED = ("action_fields", "target_groups", "instruments", "municipality_types", "audiences", "question_purposes")


def size_classes_without_gaps(library: Library) -> Iterator[Finding]:
    """Size classes follow each other without gap or overlap, separately for municipalities and counties."""
    for kind in ("municipalities", "counties"):
        expected: int | None = 0
        for size in (entry for entry in library.size_classes.values() if entry.applies_to == kind):
            if size.min != expected:
                message = f"die Klasse „{size.id}“ beginnt bei {size.min}, erwartet {expected}"
                yield size.source.finding((*size.at, "min"), message, "Die Klassen lückenlos aneinanderreihen.")
            expected = None if size.max is None else size.max + 1


def thesaurus_words_once(library: Library) -> Iterator[Finding]:
    """A word stands in one group only, whether it leads the group or not: otherwise one search would mean two things."""
    seen: dict[str, ThesaurusGroup] = {}
    for group in library.thesaurus:
        for place, word in enumerate(group.words):
            other = seen.setdefault(word.casefold(), group)
            if place and other is group and word.casefold() in map(str.casefold, group.words[:place]):
                yield group.source.finding((*group.at, "words", place), f"„{word}“ steht in dieser Gruppe schon", "Einmal streichen.")
            elif other is not group:
                where = f"in der Gruppe „{other.words[0]}“ (Zeile {other.source.line(other.at)})"
                remedy = "Hier streichen oder die Gruppen zusammenlegen."
                yield group.source.finding((*group.at, "words", place), f"„{word}“ steht schon {where}", remedy)


def unused_terms(library: Library) -> Iterator[Finding]:
    """Entries nobody uses are worth a note, unless a broken file may use them."""
    if library.broken:
        return
    used = {(target.collection, text) for record in library.records() for _, target, text in references(record)}
    for name in BROWSED:
        for term in library.terms[name].values():
            if (name, term.id) not in used:
                yield term.source.finding(term.at, f"„{term.id}“ wird nirgends verwendet", "", severity=Severity.NOTE)
