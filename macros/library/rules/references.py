"""Everything named exists."""

from collections.abc import Iterator

from macros.library.findings import Finding, quoted, suggestion
from macros.library.library import Library
from macros.library.rules.walk import references

# What an id of each collection is called, in the sentence "kein … „x“".
CALLED = {
    "practice_examples": "Praxisbeispiel",
    "agenda_modules": "Baustein",
    "questions": "Frage",
    "references": "Quelle",
    "action_fields": "Handlungsfeld",
    "target_groups": "Zielgruppe",
    "instruments": "Instrument",
    "statuses": "Status",
    "states": "Land",
    "municipality_types": "Kommunaltyp",
    "participation_levels": "Stufe der Mitwirkung",
    "phases": "Phase",
    "question_purposes": "Zweck",
    "audiences": "Publikum",
}
FEMININE = {"questions", "references", "target_groups", "participation_levels", "phases"}


def known_ids(library: Library) -> Iterator[Finding]:
    """Every reference to another record or to a closed list names one that exists."""
    ids = {collection: library.ids(collection) for collection in CALLED}
    for record in library.everything():
        for place, target, text in references(record):
            if text in target.also or text in ids[target.collection]:
                continue
            if target.collection == "questions" and library.broken.get("question_sets"):
                continue
            article = "keine" if target.collection in FEMININE else "kein"
            message = f"{article} {CALLED[target.collection]} {quoted(text)}"
            yield record.source.finding(place, message, suggestion(text, (*ids[target.collection], *target.also)))


def shared_sources_are_shared(library: Library) -> Iterator[Finding]:
    """A source that several examples cite stands once, in vocabulary/references.yml."""
    first = {reference.url: f"vocabulary/references.yml („{reference.id}“)" for reference in library.references.values() if reference.url}
    for example in library.practice_examples.values():
        for position, reference in enumerate(example.references):
            if reference.url is None:
                continue
            place = first.setdefault(reference.url, example.source.path)
            if place != example.source.path:
                message = f"dieselbe Adresse steht schon in {place}"
                remedy = "Die Quelle einmal in vocabulary/references.yml führen und hier nur ihre id nennen."
                yield example.source.finding(("references", position, "url"), message, remedy)
