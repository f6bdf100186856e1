"""Numbers of the library, for the start page and for sentences in prose."""

from macros.library.library import Library
from macros.views.evidence import evidence_level


def numbers(library: Library) -> dict[str, int]:
    """Return how many there are, by the name used in ``number("…")``."""
    examples = library.practice_examples.values()
    return {
        "examples": len(examples),
        "counties": sum(example.municipality.type == "landkreis" for example in examples),
        "municipalities": len({example.municipality.key or example.municipality.name for example in examples}),
        "states": len({example.municipality.state for example in examples}),
        "with_lessons": sum(bool(example.lessons) for example in examples),
        "with_costs": sum(example.costs is not None for example in examples),
        "examined": sum(evidence_level(example) >= "e3" for example in examples),
        "questions": len(library.questions),
        "modules": len(library.agenda_modules),
        "indicators": len(library.indicators),
        "action_fields": len(library.action_fields),
        "workshops": len(library.workshops),
        "translated": sum(question.translations is not None for question in library.questions.values()),
    }
