"""What a moderator would want to know before the day: the place, the fault and the way out."""

from typing import Any

import pytest

from macros.library.findings import errors
from macros.library.library import Library
from macros.views.workshop_checks import workshop_findings
from macros.views.workshop_elements import ELEMENTS
from tests.views.records import example, library_of, module, workshop

WHERE = "workshops/w.yml:1"
MODULES = [
    module("klima", group_size={"min": "8", "max": "30"}),
    module("kurz"),
    module("mittag", 45, 45, kind="meal", group_size={"min": "1", "max": "2"}),
]


def said(library: Library, *agendas: list[dict[str, Any]], **changes: Any) -> list[str]:
    """Return the findings about one workshop with an example of its Handlungsfeld."""
    planned = workshop("w", *agendas, **{"examples": ["sprachcafe"], **changes})
    records = library_of(library, [example("sprachcafe"), example("zweites")], MODULES, [planned])
    return [str(finding) for finding in workshop_findings(records)]


def expecting(people: int) -> dict[str, Any]:
    """Return the keys of a workshop for so many people."""
    return {"participants": {"expected": str(people)}}


@pytest.mark.parametrize(
    ("people", "lines"),
    [
        (8, []),
        (30, []),
        (
            7,
            [
                f"{WHERE}: days[0].agenda[0].module: „klima“ ist für 8 bis 30 Personen gemacht, erwartet werden 7"
                " – Einen Baustein für kleinere Gruppen wählen oder die Zahl der Erwarteten prüfen."
            ],
        ),
        (
            31,
            [
                f"{WHERE}: days[0].agenda[0].module: „klima“ ist für 8 bis 30 Personen gemacht, erwartet werden 31"
                " – Einen Baustein für größere Gruppen wählen oder die Zahl der Erwarteten prüfen."
            ],
        ),
    ],
)
def test_group_size(library: Library, people: int, lines: list[str]) -> None:
    """A module is made for as many people as are expected, its limits included."""
    assert said(library, [{"module": "klima"}], **expecting(people)) == lines


def test_only_work_has_a_size(library: Library) -> None:
    """A break or a meal is for any number of people, and so is a module that names none."""
    assert said(library, [{"module": "kurz"}, {"module": "mittag"}], **expecting(40)) == []


def test_meetings_have_other_people(library: Library) -> None:
    """The size of a module in a meeting is not compared with the people of the two days."""
    assert said(library, [{"module": "kurz"}], **expecting(40), preparation_meeting={"agenda": [{"module": "klima"}]}) == []


@pytest.mark.parametrize("groups", [0, 25])
def test_number_of_groups(library: Library, groups: int) -> None:
    """There are neither no groups nor more groups than people."""
    assert said(library, [{"module": "kurz", "groups": str(groups)}]) == [
        f"{WHERE}: days[0].agenda[0].groups: {groups} Gruppen gehen mit 24 Personen nicht"
        " – Eine Zahl von 1 bis 24 schreiben oder groups weglassen."
    ]


@pytest.mark.parametrize("groups", [1, 24])
def test_possible_number_of_groups(library: Library, groups: int) -> None:
    """One group and one person per group are possible."""
    assert said(library, [{"module": "kurz", "groups": str(groups)}]) == []


def lunch(*before: str) -> list[dict[str, Any]]:
    """Return a day with these modules before lunch."""
    return [*({"module": name} for name in before), {"module": "mittag"}]


@pytest.mark.parametrize(
    "agendas",
    [(lunch("kurz"), lunch("kurz")), (lunch("kurz"), [{"module": "kurz"}]), ([{"module": "kurz"}], lunch()), (lunch(),)],
    ids=["same time", "none on day 2", "none on day 1", "one day"],
)
def test_one_lunch_time(library: Library, agendas: tuple[list[dict[str, Any]], ...]) -> None:
    """Days with lunch at the same time, and days without, are fine."""
    assert said(library, *agendas) == []


def test_two_lunch_times(library: Library) -> None:
    """Lunch at two times is worth a warning, at the later day."""
    assert said(library, lunch("kurz"), [{"module": "fehlt"}], lunch("kurz", "kurz")) == [
        f"{WHERE}: days[2].agenda[2]: Warnung: Mittagessen an Tag 3 um 10:00, an Tag 1 um 09:30"
        " – An allen Tagen zur selben Zeit essen; Küche, Dolmetschen und Kinderbetreuung planen damit."
    ]


def test_table_of_elements(library: Library) -> None:
    """The eight elements of the description are brought by modules that exist."""
    named = {entry for element in ELEMENTS for entry in element.modules}
    assert (len(ELEMENTS), named - set(library.agenda_modules)) == (8, set())


@pytest.mark.parametrize("element", ELEMENTS, ids=lambda element: element.title)
def test_missing_element(library: Library, element: Any) -> None:
    """An element without a module on any day is named, with all modules that would bring it."""
    modules = [module(entry, title=f"Titel {entry}") for entry in element.modules]
    planned = workshop("w", [{"module": "kurz"}], examples=["sprachcafe"])
    records = library_of(library, [example("sprachcafe")], [*MODULES, *modules], [planned])
    offers = " oder ".join(f"„Titel {entry}“ ({entry})" for entry in element.modules)
    assert [str(finding) for finding in workshop_findings(records)] == [
        f"{WHERE}: days: Warnung: kein Baustein zum Element „{element.title}“ der Workshopbeschreibung"
        f" – Diesen Baustein aufnehmen: {offers}."
    ]


@pytest.mark.parametrize("chosen", ["klima-barometer", "klima-fishbowl"])
def test_one_module_is_enough(library: Library, chosen: str) -> None:
    """Any one of an element's modules brings it, on any day."""
    modules = [module("klima-barometer"), module("klima-fishbowl")]
    planned = workshop("w", [{"module": "kurz"}], [{"module": chosen}], examples=["sprachcafe"])
    records = library_of(library, [example("sprachcafe")], [*MODULES, *modules], [planned])
    assert list(workshop_findings(records)) == []


@pytest.mark.parametrize(("key", "called"), [("examples", "das Beispiel"), ("questions", "die Frage")])
def test_used_twice(library: Library, key: str, called: str) -> None:
    """What comes twice on a day is worth a note; on two days it is fine."""
    agenda: list[dict[str, Any]] = [
        {"module": "kurz", key: ["zweites"]},
        {"module": "mittag"},
        {"module": "klima", key: ["sprachcafe", "zweites"]},
    ]
    assert said(library, agenda, agenda[:1]) == [
        f"{WHERE}: days[0].agenda[2].{key}[1]: Hinweis: {called} „zweites“ kommt an Tag 1 schon bei „kurz“ vor"
        " – So lassen, wenn es gewollt ist; sonst hier streichen."
    ]


def test_only_groups_stop_the_build(library: Library) -> None:
    """Only a group that does not fit is an error; the rest are warnings and notes."""
    twice = [{"module": name, "examples": ["zweites"]} for name in ("klima", "kurz")]
    agenda: list[dict[str, Any]] = [*twice, {"module": "mittag"}]
    planned = workshop("w", agenda, lunch(), **expecting(40), action_fields=["sprache", "wohnen-quartier"])
    records = library_of(library, [example("zweites")], [*MODULES, module("daten-cafe")], [planned])
    found = list(workshop_findings(records))
    assert ([finding.field for finding in errors(found)], len(found)) == (["days[0].agenda[0].module"], 5)


def test_samples_have_no_warning(library: Library) -> None:
    """The samples have no fault."""
    assert list(workshop_findings(library)) == []
