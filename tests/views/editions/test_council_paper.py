"""The draft of the council paper says what is computed and leaves room for the rest."""

from typing import Any

import pytest

from macros.library.library import Library
from macros.views.document import Bullets, Document, Heading, Table
from macros.views.document_text import inline_text, text_of
from macros.views.editions.council_paper import ATTACHMENTS, DRAFT, build
from tests.views.editions.scopes import SAMPLES, of_kind, own, small, undated

SECTIONS = [
    "Betreff",
    "Beratungsfolge",
    "Beschlussvorschlag",
    "Sachverhalt",
    "Leitziele",
    "Maßnahmen",
    "Finanzielle Auswirkungen",
    "Personal",
    "Beteiligung",
    "Berichtspflicht",
    "Anlagen",
]


def rows(document: Document, caption: str) -> list[list[str]]:
    """Return the cells of a table."""
    found = next(block for block in of_kind(document, Table) if block.caption == caption)
    return [[inline_text(cell) for cell in row] for row in found.rows]


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_sections(library: Library, workshop_id: str) -> None:
    """It has the sections that administrations expect."""
    assert [block.text for block in of_kind(build(own(library, workshop_id)), Heading)] == SECTIONS


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_draft(library: Library, workshop_id: str) -> None:
    """Title and first line call it a draft, and a sample is called invented."""
    document = build(own(library, workshop_id))
    lines = text_of(document).split("\n")
    name = library.workshops[workshop_id].municipality.name
    assert (document.title, lines[2]) == ("Beschlussvorlage (Entwurf)", DRAFT)
    assert lines[3] == f"Muster: {name} ist erfunden, und dieser Workshop hat nicht stattgefunden."


def test_real_workshop_is_no_sample(library: Library) -> None:
    """A workshop that is no sample is not called one."""
    assert "Muster:" not in text_of(build(small(library)))


@pytest.mark.parametrize(
    ("workshop_id", "decides", "prepares", "other"),
    [("musterkreis", "Kreistag", "Kreisausschuss", "Stadtrat"), ("musterstadt", "Stadtrat", "Hauptausschuss", "Kreistag")],
)
def test_council(library: Library, workshop_id: str, decides: str, prepares: str, other: str) -> None:
    """Counties decide in the Kreistag, towns in the Stadtrat."""
    document = build(own(library, workshop_id))
    assert [row[:2] for row in rows(document, "Beratungsfolge")][-2:] == [[prepares, "Vorberatung"], [decides, "Entscheidung"]]
    assert other not in text_of(document)


def test_points(library: Library) -> None:
    """The proposal names results, goals, measures, steering and reports."""
    points = next(block for block in of_kind(build(own(library, "musterkreis")), Bullets) if block.style == "number")
    assert [inline_text(item) for item in points.items] == [
        "Der Kreistag nimmt die Ergebnisse des Integrationsworkshops im Musterkreis zur Kenntnis.",
        "Die Leitziele zu „Ankommen, Beratung und Aufenthalt“, „Wohnen und Quartier“ und „Beteiligung und Engagement“ "
        "sind Grundlage der Integrationsarbeit.",
        "Die Verwaltung setzt die Maßnahmen dieser Vorlage im Rahmen der bereitgestellten Mittel um.",
        "Eine Steuerungsgruppe begleitet die Umsetzung; Migrantenorganisationen gehören ihr mit Stimme an.",
        "Die Verwaltung berichtet dem Kreistag nach 3 und 12 Monaten.",
    ]


@pytest.mark.parametrize(
    ("checks", "sentence"),
    [
        ([], "Die Verwaltung berichtet dem Stadtrat einmal im Jahr."),
        ([{"after_months": "1"}], "Die Verwaltung berichtet dem Stadtrat nach 1 Monat."),
        ([{"after_months": "6"}], "Die Verwaltung berichtet dem Stadtrat nach 6 Monaten."),
    ],
    ids=["no checks", "one month", "one check"],
)
def test_reports(library: Library, checks: list[dict[str, str]], sentence: str) -> None:
    """How often the administration reports follows from the checks of the workshop."""
    assert sentence in text_of(build(small(library, checks=checks))).split("\n")


def test_dates(library: Library) -> None:
    """Dates of the workshop and of the reports are filled in where they are known."""
    day = {"date": "2027-03-04", "start": "09:00", "end": "12:00", "agenda": [{"module": "klima"}]}
    document = build(small(library, days=[day], checks=[{"after_months": "12"}]))
    assert "In Musterstadt fand an einem Tag (4. März 2027) ein Integrationsworkshop statt." in text_of(document)
    assert rows(document, "Berichte")[0][2] == "März 2028"


def test_open_dates(library: Library) -> None:
    """Where they are not, the paper says that they are to be put in."""
    document = build(undated(own(library, "musterkreis")))
    assert "Im Musterkreis fand an zwei Tagen ([Datum] und [Datum]) ein Integrationsworkshop statt." in text_of(document)
    assert [row[2] for row in rows(document, "Berichte")] == ["Termin offen", "Termin offen"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Eingeplant waren 40 Personen: 13 aus der Kommunalpolitik, 13 aus der Verwaltung, 10 aus Migrantenorganisationen und 4 weitere.",
        "Als Anregung dienten 8 Praxisbeispiele aus anderen Kommunen: Heilbronn, ",
        "Für die weitere Arbeit wählte der Workshop vier Handlungsfelder: „Schule und Bildung“, ",
    ],
)
def test_computed_facts(library: Library, sentence: str) -> None:
    """People, examples and Handlungsfelder are counted."""
    assert sentence in text_of(build(own(library, "musterstadt")))


@pytest.mark.parametrize(("caption", "each"), [("Leitziele je Handlungsfeld", 1), ("Maßnahmen", 2)])
@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_blank_tables(library: Library, workshop_id: str, caption: str, each: int) -> None:
    """Goals and measures have a line for each Handlungsfeld, empty but for its name."""
    labels = [library.label("action_fields", field) for field in library.workshops[workshop_id].action_fields]
    found = rows(build(own(library, workshop_id)), caption)
    assert [row[0] for row in found] == [label for label in labels for _ in range(each)]
    assert {cell for row in found for cell in row[1:]} == {""}


def test_attachments(library: Library) -> None:
    """The attachments are what the workshop hands over, numbered."""
    last = of_kind(build(own(library, "musterkreis")), Bullets)[-1]
    assert (last.style, tuple(inline_text(item) for item in last.items)) == ("number", ATTACHMENTS)


@pytest.mark.parametrize("internal", [True, False])
def test_no_secrets(library: Library, internal: bool) -> None:
    """Moderators, notes and offer are in no council paper."""
    secret: dict[str, Any] = {"moderators": ["Geheime Moderation"], "offer": {"fee_eur": "6000"}}
    text = text_of(build(small(library, {"module": "klima", "note": "Geheimes"}, internal=internal, **secret)))
    assert [word for word in ("Geheim", "6000", "6.000") if word in text] == []
