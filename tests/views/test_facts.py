"""The facts box: what is known of an example, and what is not."""

from typing import Any

import pytest

from macros.library.library import Library
from macros.library.models.practice_example import PracticeExample
from macros.views.facts import NOT_KNOWN, facts
from macros.views.links import Link
from tests.views.records import example, place

ALWAYS = [
    "Kommune",
    "Land",
    "Art",
    "Einwohnerzahl",
    "Handlungsfelder",
    "Zielgruppen",
    "Zeitraum",
    "Läuft es noch?",
    "Träger",
    "Kosten",
    "Finanzierung",
    "Personal",
    "Rolle der Migrantinnen und Migranten",
]


def said(library: Library, entry: PracticeExample, label: str) -> list[str]:
    """Return the texts of the row with this label."""
    return [value.label for fact in facts(library, entry) if fact.label == label for value in fact.values]


def test_what_is_asked_always_stands_there(library: Library) -> None:
    """A bare example has a row for each thing that readers want to know, in reading order."""
    assert [fact.label for fact in facts(library, example())] == ALWAYS


def test_what_is_not_known_is_said(library: Library) -> None:
    """Rows without a source say „nicht bekannt“."""
    unknown = [fact.label for fact in facts(library, example()) if not fact.known]
    assert unknown == ["Einwohnerzahl", "Zeitraum", "Kosten", "Finanzierung", "Personal", "Rolle der Migrantinnen und Migranten"]
    assert said(library, example(), "Kosten") == [NOT_KNOWN]


POPULATED = place(population="16430", population_as_of="2022-12-31")
ROWS: list[tuple[str, dict[str, Any], list[str]]] = [
    ("Einwohnerzahl", {"municipality": POPULATED}, ["16.430 am 31. Dezember 2022"]),
    (
        "Einwohnerzahl",
        {"municipality": POPULATED | {"population_reference": "destatis-gv100ad-2023"}},
        ["16.430 am 31. Dezember 2022; Quelle: Statistisches Bundesamt (Destatis)"],
    ),
    ("Größenklasse", {"municipality": POPULATED}, ["Größere Kleinstadt (10.000 bis 19.999 Einwohnerinnen und Einwohner)"]),
    ("Amtlicher Schlüssel", {"municipality": place(key="05962004")}, ["05962004"]),
    (
        "Amtlicher Schlüssel",
        {"municipality": place(key="05962004", official_name="Altena, Stadt")},
        ["05962004 (Altena, Stadt)"],
    ),
    ("Zeitraum", {"period": {"start": "2014-01", "end": "2016"}}, ["Januar 2014 bis 2016"]),
    ("Läuft es noch?", {"status": "running", "status_as_of": "2025-03"}, ["läuft (letzte Angabe: März 2025)"]),
    ("Läuft es noch?", {"status": "unknown", "status_as_of": "unknown"}, ["nicht bekannt"]),
    ("Partner", {"partners": ["Volkshochschule", "Jobcenter"]}, ["Volkshochschule", "Jobcenter"]),
    ("Instrumente", {"instruments": ["kurs"]}, ["Kurs und Qualifizierung"]),
    ("Kosten", {"costs": {"text": "Miete"}}, ["Miete"]),
    (
        "Kosten",
        {"costs": {"text": "Miete", "annual_eur": "6000", "one_off_eur": "500", "price_year": "2015"}},
        ["Miete (je Jahr 6.000 €; einmalig 500 €; Preise von 2015)"],
    ),
    ("Kosten", {"costs": {"text": "nichts", "annual_eur": "0"}}, ["nichts (je Jahr 0 €)"]),
    ("Personal", {"staffing": {"text": "Team", "full_time_equivalents": "3.5"}}, ["Team (Vollzeitstellen: 3,5)"]),
    ("Personal", {"staffing": {"text": "Ehrenamt"}}, ["Ehrenamt"]),
]


@pytest.mark.parametrize(("label", "keys", "texts"), ROWS, ids=[f"{label}: {', '.join(keys)}" for label, keys, _ in ROWS])
def test_row(library: Library, label: str, keys: dict[str, Any], texts: list[str]) -> None:
    """A row says what is known, with its date, source or unit."""
    assert said(library, example(**keys), label) == texts


def test_participation_names_its_level(library: Library) -> None:
    """The role of migrants is their level on the ladder, and what they do."""
    level = library.label("participation_levels", "consulted")
    told = example(migrant_participation={"level": "consulted", "text": "Beirat wird gehört"})
    assert said(library, told, "Rolle der Migrantinnen und Migranten") == [f"{level}: Beirat wird gehört"]


def test_rows_lead_on(library: Library) -> None:
    """Land, kind, size and Handlungsfelder lead to all examples that share them."""
    entry = example(municipality=POPULATED)
    links = {fact.label: fact.values for fact in facts(library, entry) if any(value.address for value in fact.values)}
    size = "Größere Kleinstadt (10.000 bis 19.999 Einwohnerinnen und Einwohner)"
    assert links == {
        "Land": (Link("Nordrhein-Westfalen", "praxisbeispiele/land/nw/"),),
        "Art": (Link("Kreisangehörige Stadt", "praxisbeispiele/art/kreisangehoerige-stadt/"),),
        "Größenklasse": (Link(size, "praxisbeispiele/groesse/groessere-kleinstadt/"),),
        "Handlungsfelder": (Link("Sprache", "praxisbeispiele/handlungsfeld/sprache/"),),
    }
