"""Ids that name nothing, in every collection, and sources that do not fit."""

import pytest

from tests.library.checking import Check, refused, row
from tests.library.tree import EXAMPLE, MODULE, QUESTIONS, RECORDS, WORKSHOP, Change, both, put, replace

INDICATORS = "vocabulary/indicators.yml"
SECOND = "practice_examples/zweites.md"
LATER = "checked_on: 2025-05-03"
SECOND_EXAMPLE = put(SECOND, RECORDS[EXAMPLE].replace("Sprachcafé im Rathaus", "Zweites Beispiel"))


def extra(key: str) -> Change:
    """Return the change that adds a key at the end of the example's head, in line 22."""
    return replace(EXAMPLE, LATER, f"{key}\n{LATER}")


NOWHERE = [
    row(
        "action field",
        replace(EXAMPLE, "action_fields: [sprache, arbeit]", "action_fields: [sprache, arbiet]"),
        f"{EXAMPLE}:8: action_fields[1]: kein Handlungsfeld „arbiet“ – gemeint „arbeit“?",
    ),
    row(
        "action field that is like none",
        replace(WORKSHOP, "action_fields: [arbeit]", "action_fields: [arbeit, verkehr]"),
        f"{WORKSHOP}:9: action_fields[1]: kein Handlungsfeld „verkehr“ – möglich: arbeit, sprache",
    ),
    row(
        "all action fields, where that is no choice",
        replace(WORKSHOP, "action_fields: [arbeit]", "action_fields: [arbeit, alle]"),
        f"{WORKSHOP}:9: action_fields[1]: kein Handlungsfeld „alle“ – möglich: arbeit, sprache",
    ),
    row(
        "target group",
        replace(EXAMPLE, "target_groups: [gefluechtete]", "target_groups: [gefluechtete, geflüchtete]"),
        f"{EXAMPLE}:9: target_groups[1]: keine Zielgruppe „geflüchtete“ – gemeint „gefluechtete“?",
    ),
    row(
        "instrument",
        replace(EXAMPLE, "instruments: [kurs]", "instruments: [kurs, kurse]"),
        f"{EXAMPLE}:10: instruments[1]: kein Instrument „kurse“ – gemeint „kurs“?",
    ),
    row(
        "status", replace(EXAMPLE, "status: running", "status: runing"), f"{EXAMPLE}:11: status: kein Status „runing“ – gemeint „running“?"
    ),
    row("the word NO", replace(EXAMPLE, "state: nw", "state: NO"), f"{EXAMPLE}:7: municipality.state: kein Land „NO“ – möglich: by, nw"),
    row(
        "state in capitals", replace(EXAMPLE, "state: nw", "state: NW"), f"{EXAMPLE}:7: municipality.state: kein Land „NW“ – gemeint „nw“?"
    ),
    row(
        "type of municipality",
        replace(EXAMPLE, "type: stadt", "type: statd"),
        f"{EXAMPLE}:6: municipality.type: kein Kommunaltyp „statd“ – gemeint „stadt“?",
    ),
    row(
        "level of participation",
        extra("migrant_participation:\n  level: informiert"),
        f"{EXAMPLE}:23: migrant_participation.level: keine Stufe der Mitwirkung „informiert“ – gemeint „informed“?",
    ),
    row(
        "practice example",
        extra("related: [sprachkaffe]"),
        f"{EXAMPLE}:22: related[0]: kein Praxisbeispiel „sprachkaffe“ – gemeint „sprachcafe“?",
    ),
    row(
        "agenda module",
        replace(WORKSHOP, "module: klima-barometer", "module: klima"),
        f"{WORKSHOP}:14: days[0].agenda[0].module: kein Baustein „klima“ – möglich: klima-barometer",
    ),
    row(
        "phase",
        replace(MODULE, "phase: tag1", "phase: tag3"),
        f"{MODULE}:2: phase: keine Phase „tag3“ – gemeint „tag2“?",
    ),
    row(
        "purpose",
        replace(QUESTIONS, "    purpose: oeffnen", "    purpose: öffnen"),
        f"{QUESTIONS}:8: questions[0].purpose: kein Zweck „öffnen“ – gemeint „oeffnen“?",
    ),
    row(
        "audience",
        replace(QUESTIONS, "audiences: [politik]", "audiences: [politik, rat]"),
        f"{QUESTIONS}:7: questions[0].audiences[1]: kein Publikum „rat“ – möglich: alle, politik",
    ),
    row(
        "question",
        replace(MODULE, "questions: [q001]", "questions: [q01]"),
        f"{MODULE}:18: questions[0]: keine Frage „q01“ – gemeint „q001“?",
    ),
    row(
        "shared source",
        replace(MODULE, "questions: [q001]", "references: [handbook]"),
        f"{MODULE}:18: references[0]: keine Quelle „handbook“ – gemeint „handbuch“?",
    ),
    row(
        "action field of an indicator",
        replace(INDICATORS, "action_fields: [sprache]", "action_fields: [spracke]"),
        f"{INDICATORS}:8: [0].action_fields[0]: kein Handlungsfeld „spracke“ – gemeint „sprache“?",
    ),
    row(
        "text over several lines",
        replace(EXAMPLE, "state: nw", "state: |\n    nord\n    west"),
        f"{EXAMPLE}:7: municipality.state: kein Land „nord west“ – möglich: by, nw",
    ),
]


@pytest.mark.parametrize(("change", "lines"), NOWHERE)
def test_reference_into_nowhere_is_refused(change: Change, lines: list[str], check: Check) -> None:
    """What names another record or a term names one that exists; the message proposes the nearest."""
    assert check(change) == refused(lines)


SOURCES = [
    row(
        "result that names no source",
        extra("results:\n  - text: 30 Gäste\n    as_of: 2024\n    reference: bericht-2024"),
        f"{EXAMPLE}:25: results[0].reference: keine Quelle „bericht-2024“ unter references – möglich: bericht",
    ),
    row(
        "source that stands twice",
        replace(EXAMPLE, "references:\n", "references:\n  - id: handbuch\n  - id: handbuch\n"),
        f"{EXAMPLE}:17: references[0].id: die Quelle „handbuch“ steht doppelt – Eine der Kennungen ändern, etwa mit -2.",
        f"{EXAMPLE}:18: references[1].id: die Quelle „handbuch“ steht doppelt – Eine der Kennungen ändern, etwa mit -2.",
    ),
    row(
        "source that is written out in part",
        replace(EXAMPLE, "    publisher: Stadt Musterstadt\n    date: 2025-02\n", ""),
        f"{EXAMPLE}:17: references[0]: der Quelle „bericht“ fehlt: publisher, date – Die Angaben ergänzen.",
    ),
    row(
        "source that is neither written out nor shared",
        replace(EXAMPLE, "references:\n", "references:\n  - id: handbook\n"),
        f"{EXAMPLE}:17: references[0]: keine Quelle „handbook“ in vocabulary/references.yml – "
        "title, publisher, date und url ergänzen oder die Kennung prüfen.",
    ),
    row(
        "example related to itself",
        extra("related: [sprachcafe]"),
        f"{EXAMPLE}:22: related[0]: das Beispiel verweist auf sich selbst – Die Zeile löschen.",
    ),
]


@pytest.mark.parametrize(("change", "lines"), SOURCES)
def test_source_that_does_not_fit_is_refused(change: Change, lines: list[str], check: Check) -> None:
    """Sources of an example are complete, differ, and are the ones its results name."""
    assert check(change) == refused(lines)


def test_same_source_in_two_examples_is_refused(check: Check) -> None:
    """A source that two examples cite belongs into the shared list."""
    assert check(SECOND_EXAMPLE) == refused(
        [
            f"{SECOND}:21: references[0].url: dieselbe Adresse steht schon in {EXAMPLE} – "
            "Die Quelle einmal in vocabulary/references.yml führen und hier nur ihre id nennen."
        ],
        records=5,
    )


def test_shared_source_in_two_examples_is_accepted(check: Check) -> None:
    """Two examples may name the same entry of the shared list."""
    written_out = "\n    title: Bericht des Integrationsbüros\n    publisher: Stadt Musterstadt\n    date: 2025-02\n    url: https://musterstadt.example/bericht"
    shared = [replace(path, f"bericht{written_out}", "handbuch") for path in (EXAMPLE, SECOND)]
    assert check(both(SECOND_EXAMPLE, *shared)).code == 0


def test_related_examples_may_name_each_other(check: Check) -> None:
    """A reference to another example is accepted."""
    second = replace(SECOND, "https://musterstadt.example/bericht", "https://musterstadt.example/zweites")
    assert check(both(SECOND_EXAMPLE, second, extra("related: [zweites]"))).code == 0
