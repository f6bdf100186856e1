"""The numbers of the library."""

from macros.library.library import Library
from macros.views.start import numbers
from tests.views.records import example, library_of, module, place, question, workshop


def test_numbers_are_counted(library: Library) -> None:
    """Every number is counted from the records; a municipality with two examples counts once."""
    examples = [
        example("1", municipality=place(key="05962004"), lessons=["Es war schwer."]),
        example("2", municipality=place(key="05962004"), costs={"text": "wenig"}),
        example("3", municipality=place(name="Landkreis Goslar", type="landkreis", state="ni")),
        example("4", municipality=place(name="Unna"), evidence=[{"kind": "award", "detail": "Preis"}]),
    ]
    questions = [question("q1"), question("q2", translations={"en": "What?"})]
    workshops = [workshop("offen"), workshop("geheim", visibility="internal")]
    assert numbers(library_of(library, examples, [module()], workshops, questions)) == {
        "examples": 4,
        "counties": 1,
        "municipalities": 3,
        "states": 2,
        "with_lessons": 1,
        "with_costs": 1,
        "examined": 1,
        "questions": 2,
        "modules": 1,
        "indicators": len(library.indicators),
        "action_fields": len(library.action_fields),
        "workshops": 2,
        "translated": 1,
    }


def test_collection(library: Library) -> None:
    """The collection has at least what it began with."""
    found = numbers(library)
    began = {"examples": 109, "questions": 95, "modules": 36, "indicators": 37, "translated": 15}
    assert [name for name, least in began.items() if found[name] < least] == []
