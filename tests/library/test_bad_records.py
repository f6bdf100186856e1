"""What each record says fits together: periods, keys, sums, times."""

import pytest

from tests.library.checking import Check, refused, row
from tests.library.tree import EXAMPLE, MODULE, QUESTIONS, RECORDS, WORKSHOP, Change, both, move, put, replace

TYPES = "vocabulary/municipality_types.yml"
COUNTY = both(
    put(TYPES, "- id: stadt\n  label: Stadt\n- id: landkreis\n  label: Landkreis\n"),
    replace(EXAMPLE, "type: stadt\n", "type: landkreis\n"),
)
RANGE = "Es muss gelten: 0 < min ≤ recommended ≤ max."
BETWEEN = "Zwischen 20 und 45 Minuten wählen."
CONFIRMED = "Datum und Ort ergänzen oder status: draft schreiben."
DAY_TWO = "  - start: 09:00\n    end: 12:00\n    agenda:\n      - module: klima-barometer\n"


def place(key: str) -> Change:
    """Return the change that adds keys to the example's municipality, from line 8 on."""
    return replace(EXAMPLE, "  state: nw\n", f"  state: nw\n{key}\n")


def period(text: str, status: str = "running") -> Change:
    """Return the change that gives the example a period, from line 12 on, and a status."""
    return replace(EXAMPLE, "status: running\n", f"status: {status}\nperiod: {{{text}}}\n")


def material(text: str) -> Change:
    """Return the change that gives the module a piece of material in line 19."""
    return put(MODULE, f"{RECORDS[MODULE]}materials:\n  - {{item: Stifte, quantity: 1, reusable: true, {text}}}\n")


EXAMPLES = [
    row(
        "key of another state",
        place("  key: 09162000"),
        f"{EXAMPLE}:8: municipality.key: der Schlüssel „09162000“ gehört nicht zum Land „nw“ – "
        "Schlüssel in Nordrhein-Westfalen beginnen mit 05.",
    ),
    row(
        "county with a key of eight digits",
        both(COUNTY, place("  key: 05962004")),
        f"{EXAMPLE}:8: municipality.key: der Schlüssel „05962004“ hat 8 Ziffern – Für „landkreis“ sind es 5.",
    ),
    row(
        "town with a key of five digits",
        place("  key: 05962"),
        f"{EXAMPLE}:8: municipality.key: der Schlüssel „05962“ hat 5 Ziffern – Für „stadt“ sind es 8.",
    ),
    row(
        "population without a date",
        place("  population: 16430"),
        f"{EXAMPLE}:8: municipality.population: die Einwohnerzahl hat keinen Stichtag – "
        "population_as_of ergänzen, zum Beispiel 2022-12-31.",
    ),
    row(
        "end before start",
        period("start: 2020, end: 2019-12", "ended"),
        f"{EXAMPLE}:12: period.end: das Ende (2019-12) liegt vor dem Beginn (2020) – Beginn und Ende prüfen.",
    ),
    row(
        "ended without an end",
        period("start: 2020", "ended"),
        f"{EXAMPLE}:11: status: beendet, aber ohne Ende – period.end ergänzen oder status: unknown schreiben.",
    ),
    row(
        "running with an end",
        period("end: 2024"),
        f"{EXAMPLE}:12: period.end: ein Ende ist angegeben, der Status ist aber „running“ – Das Ende streichen oder den Status ändern.",
    ),
    row(
        "known as of a day after the check",
        replace(EXAMPLE, "status_as_of: 2025-03", "status_as_of: 2025-06"),
        f"{EXAMPLE}:12: status_as_of: der Stand (2025-06) liegt nach der letzten Prüfung (2025-05-03) – "
        "Eines der beiden Daten berichtigen.",
    ),
    row(
        "named like a page of the site",
        both(move(EXAMPLE, "practice_examples/karte.md"), replace(WORKSHOP, "[sprachcafe]", "[karte]")),
        "practice_examples/karte.md:2: unter dem Namen „karte“ liegt schon eine Seite der Website – Die Datei anders nennen.",
    ),
]

MODULES = [
    row(
        "steps that take too long",
        replace(MODULE, "minutes: 20", "minutes: 25"),
        f"{MODULE}:10: steps: die Schritte ergeben 35 Minuten, empfohlen sind 30 – 5 Minuten zu viel: Schritte oder Dauer anpassen.",
    ),
    row(
        "steps that take too little",
        replace(MODULE, "minutes: 20", "minutes: 5"),
        f"{MODULE}:10: steps: die Schritte ergeben 15 Minuten, empfohlen sind 30 – 15 Minuten zu wenig: Schritte oder Dauer anpassen.",
    ),
    row(
        "smallest duration above the recommended",
        replace(MODULE, "min: 20", "min: 35"),
        f"{MODULE}:6: duration: die Dauer ist nicht geordnet: min 35, recommended 30, max 45 – {RANGE}",
    ),
    row(
        "largest duration below the recommended",
        replace(MODULE, "max: 45", "max: 25"),
        f"{MODULE}:6: duration: die Dauer ist nicht geordnet: min 20, recommended 30, max 25 – {RANGE}",
    ),
    row(
        "no duration at all",
        replace(MODULE, "min: 20", "min: 0"),
        f"{MODULE}:6: duration: die Dauer ist nicht geordnet: min 0, recommended 30, max 45 – {RANGE}",
    ),
    row(
        "smallest group above the largest",
        replace(MODULE, "kind: work", "group_size: {min: 20, max: 10}\nkind: work"),
        f"{MODULE}:3: group_size: die kleinste Gruppe (20) ist größer als die größte (10) – min und max prüfen.",
    ),
    row(
        "material of a group without its size",
        material("per: group"),
        f"{MODULE}:20: materials[0]: Material je Gruppe ohne Gruppengröße – group_of ergänzen, zum Beispiel 6.",
    ),
    row(
        "material of a person with the size of a group",
        material("per: person, group_of: 6"),
        f"{MODULE}:20: materials[0]: group_of passt nicht zu per: person – group_of löschen oder per: group schreiben.",
    ),
]

WORKSHOPS = [
    row(
        "parts that do not sum",
        replace(WORKSHOP, "expected: 24", "expected: 24\n  politics: 10\n  others: 11"),
        f"{WORKSHOP}:7: participants: die Teile ergeben 21, erwartet sind 24 – Teile oder expected anpassen.",
    ),
    row(
        "fewer minutes than the module takes",
        replace(WORKSHOP, "start: 10:00", "minutes: 19"),
        f"{WORKSHOP}:15: days[0].agenda[0].minutes: 19 Minuten sind für „klima-barometer“ zu kurz – {BETWEEN}",
    ),
    row(
        "more minutes than the module takes",
        both(replace(WORKSHOP, "status: draft", "preparation_meeting:\n  agenda: [{module: klima-barometer, minutes: 46}]\nstatus: draft")),
        f"{WORKSHOP}:6: preparation_meeting.agenda[0].minutes: 46 Minuten sind für „klima-barometer“ zu lang – {BETWEEN}",
    ),
    row(
        "confirmed without date and place",
        replace(WORKSHOP, "status: draft", "status: confirmed"),
        f"{WORKSHOP}:11: days[0]: Tag 1 eines bestätigten Workshops ohne date und place – {CONFIRMED}",
    ),
    row(
        "held without a place",
        replace(WORKSHOP, "status: draft", "status: held", "  - start: 09:30", "  - date: 2025-05-03\n    start: 09:30"),
        f"{WORKSHOP}:11: days[0]: Tag 1 eines bestätigten Workshops ohne place – {CONFIRMED}",
    ),
    row(
        "day that ends before it starts",
        replace(WORKSHOP, "end: 16:00", "end: 09:30"),
        f"{WORKSHOP}:12: days[0].end: der Tag endet, bevor er beginnt – Beginn und Ende prüfen.",
    ),
    row(
        "second day on the first",
        replace(WORKSHOP, "days:\n  - start", f"days:\n{DAY_TWO}    date: 2025-05-03\n  - date: 2025-05-03\n    start"),
        f"{WORKSHOP}:16: days[1].date: der Tag liegt nicht nach dem vorigen (2025-05-03) – Die Daten der Tage prüfen.",
    ),
]

QUESTION_SETS = [
    row(
        "id that another file has taken",
        replace("workshop_questions/zweite.yml", "id: q002", "id: q003"),
        "workshop_questions/zweite.yml:3: questions[0].id: die Frage „q001“ gibt es schon in workshop_questions/tag1.yml:3 – "
        "Eine neue Kennung vergeben.",
    ),
    row(
        "id that the same file has taken",
        replace("workshop_questions/zweite.yml", "id: q001", "id: q003", "id: q002", "id: q003"),
        "workshop_questions/zweite.yml:9: questions[1].id: die Frage „q003“ gibt es schon in workshop_questions/zweite.yml:3 – "
        "Eine neue Kennung vergeben.",
    ),
]


@pytest.mark.parametrize(("change", "lines"), [*EXAMPLES, *MODULES, *WORKSHOPS])
def test_record_that_contradicts_itself_is_refused(change: Change, lines: list[str], check: Check) -> None:
    """What a record says in one place fits what it says in another."""
    assert check(change) == refused(lines)


@pytest.mark.parametrize(("change", "lines"), QUESTION_SETS)
def test_second_question_with_the_same_id_is_refused(change: Change, lines: list[str], check: Check) -> None:
    """The id of a question stands once over all files."""
    second = put("workshop_questions/zweite.yml", RECORDS[QUESTIONS].replace("title: Fragen", "title: Andere Fragen"))
    assert check(second, change) == refused(lines, records=5)


def test_translation_without_a_status_is_refused(check: Check) -> None:
    """Who translates a question says whether a native speaker has read it."""
    change = replace(QUESTIONS, "    phase: tag1\n", "    phase: tag1\n    translations: {en: What goes well?}\n")
    message = "Übersetzungen ohne Angabe, ob sie geprüft sind – translation_status: unreviewed ergänzen."
    assert check(change) == refused([f"{QUESTIONS}:6: questions[0].translations: {message}"])


@pytest.mark.parametrize(
    ("first", "second", "line"),
    [
        pytest.param(EXAMPLE, "practice_examples/zweites.md", 2, id="examples"),
        pytest.param(MODULE, "agenda_modules/zweites.yml", 1, id="modules"),
        pytest.param(WORKSHOP, "workshops/zweites.yml", 1, id="workshops"),
    ],
)
def test_same_title_twice_is_refused(first: str, second: str, line: int, check: Check) -> None:
    """No two records of a kind share a title."""
    content = RECORDS[first].replace("https://musterstadt.example/bericht", "https://musterstadt.example/zweites")
    message = f"title: denselben Titel hat {first} – Einen der beiden Titel unterscheidbar machen."
    assert check(put(second, content)) == refused([f"{second}:{line}: {message}"], records=5)
