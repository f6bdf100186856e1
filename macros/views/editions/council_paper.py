"""The Vorlage: a draft of the paper with which the results go to the council. Says what was computed and leaves room for the rest."""

from collections.abc import Iterator

from macros.views.document import Block, Bullets, Document, Facts, Heading, Paragraph, WriteLines, plain
from macros.views.editions.forms import OPEN_DATE, expected_groups, field_labels, form, last_day, month_from
from macros.views.editions.scope import Scope
from macros.views.links import edition_address
from macros.views.places import Council, council, located
from macros.views.wording import counted, enumeration, spelled, upper_first
from macros.views.workshop import WorkshopView, workshop_view

ID = "vorlage"
DRAFT = "Entwurf: Diese Vorlage ist noch nicht beraten. Leere Stellen füllt die Verwaltung mit den Ergebnissen des Workshops."
NAMES = "Die Namen der Gremien folgen dem üblichen Gebrauch; bitte an die örtlichen Bezeichnungen anpassen."
MEASURES_PER_FIELD = 2
YEAR = 12
ATTACHMENTS = (
    "Kurzfassung für das Gremium und eine Seite in Einfacher Sprache",
    "Bestandsaufnahme: Klimabarometer, Projektlandkarte, Datenbefunde",
    "Leitziele und Zielpyramiden je Handlungsfeld",
    "Projektsteckbriefe",
    "Indikatorblätter",
    "Verantwortungsmatrix und Gremienweg",
    "Fahrplan mit Meilensteinen",
    "Themenspeicher: nicht gewählte Handlungsfelder und Ideen",
)


def build(scope: Scope) -> Document:
    """Return the draft."""
    view = workshop_view(scope.library, scope.workshop)
    body = council(scope.workshop.municipality.type)
    parts = (_head(view, body), _proposal(scope, view, body), _facts(scope, view), _goals(scope), _money(scope), _reports(scope, body))
    return Document(
        id=ID,
        title="Beschlussvorlage (Entwurf)",
        subtitle=scope.workshop.title,
        description=f"Entwurf einer Beschlussvorlage für den {body.name}: was der Workshop ergeben hat und was nun zu beschließen ist.",
        address=edition_address(view.id, ID),
        blocks=tuple(block for part in parts for block in part),
    )


def _head(view: WorkshopView, body: Council) -> Iterator[Block]:
    yield Paragraph(plain(DRAFT), "note")
    if view.sample:
        yield Paragraph(plain(f"Muster: {view.municipality} ist erfunden, und dieser Workshop hat nicht stattgefunden."), "note")
    yield Heading(2, "Betreff", "betreff")
    yield Paragraph(plain(f"Integrationsstrategie: Ergebnisse des Workshops {located(view.municipality)} und ihre Umsetzung"), "lead")
    for label in ("Vorlage Nr.", "Federführung", "Datum"):
        yield WriteLines(label, 1)
    yield Heading(2, "Beratungsfolge", "beratungsfolge")
    rows = (
        ("Integrationsrat oder Integrationsbeirat, wo es ihn gibt", "Stellungnahme"),
        ("Fachausschuss", "Vorberatung"),
        (body.main_committee, "Vorberatung"),
        (body.name, "Entscheidung"),
    )
    yield form("Beratungsfolge", ("Gremium", "Aufgabe", "Sitzung am", "Öffentlich?"), rows, (7, 3, 3, 3), 9)
    yield Paragraph(plain(NAMES), "muted")


def _proposal(scope: Scope, view: WorkshopView, body: Council) -> Iterator[Block]:
    yield Heading(2, "Beschlussvorschlag", "beschluss")
    yield Paragraph(plain(f"{body.nominative} beschließt:"))
    yield Bullets(tuple(plain(point) for point in _points(scope, view, body)), "number")


def _points(scope: Scope, view: WorkshopView, body: Council) -> Iterator[str]:
    yield f"{body.nominative} nimmt die Ergebnisse des Integrationsworkshops {located(view.municipality)} zur Kenntnis."
    yield f"Die Leitziele zu {_fields(scope)} sind Grundlage der Integrationsarbeit."
    yield "Die Verwaltung setzt die Maßnahmen dieser Vorlage im Rahmen der bereitgestellten Mittel um."
    yield "Eine Steuerungsgruppe begleitet die Umsetzung; Migrantenorganisationen gehören ihr mit Stimme an."
    if view.checks:
        yield f"Die Verwaltung berichtet {body.dative} {_after(view)}."
    else:
        yield f"Die Verwaltung berichtet {body.dative} einmal im Jahr."


def _facts(scope: Scope, view: WorkshopView) -> Iterator[Block]:
    yield Heading(2, "Sachverhalt", "sachverhalt")
    dates = [str(day.date) if day.date else OPEN_DATE for day in scope.workshop.days]
    days = "einem Tag" if len(dates) == 1 else f"{spelled(len(dates))} Tagen"
    yield Paragraph(
        plain(
            f"{upper_first(located(view.municipality))} fand an {days} ({enumeration(dates)}) ein Integrationsworkshop statt. "
            f"Politik, Verwaltung und Migrantenorganisationen berieten gemeinsam, wie die Integrationsarbeit weitergehen soll. "
            f"{_expected(view)}"
        )
    )
    if view.examples:
        places = enumeration(tuple(dict.fromkeys(entry.municipality for entry in view.examples)))
        number = counted(len(view.examples), "Praxisbeispiel", "Praxisbeispiele")
        yield Paragraph(plain(f"Als Anregung dienten {number} aus anderen Kommunen: {places}."))
    yield Paragraph(plain(f"Für die weitere Arbeit wählte der Workshop {_number_of_fields(scope)}: {_fields(scope)}."))
    yield WriteLines("Was die Bestandsaufnahme ergab: Klima, vorhandene Projekte, Daten", 5)


def _goals(scope: Scope) -> Iterator[Block]:
    labels = field_labels(scope)
    yield Heading(2, "Leitziele", "leitziele")
    rows = tuple((label,) for label in labels)
    yield form("Leitziele je Handlungsfeld", ("Handlungsfeld", "Leitziel", "Begründung"), rows, (4, 7, 6), 24)
    yield Heading(2, "Maßnahmen", "massnahmen")
    measures = tuple((label,) for label in labels for _ in range(MEASURES_PER_FIELD))
    header = ("Handlungsfeld", "Maßnahme", "Zuständig", "Frist", "Indikator")
    yield form("Maßnahmen", header, measures, (4, 6, 4, 3, 4), 16)


def _money(scope: Scope) -> Iterator[Block]:
    yield Heading(2, "Finanzielle Auswirkungen", "finanzen")
    rows = (("Einmalige Kosten",), ("Jährliche Folgekosten",), ("Davon Fördermittel, bewilligt bis",), ("Davon im Haushalt veranschlagt",))
    yield form("Kosten und Deckung", ("Angabe", "Betrag in Euro", "Haushaltsjahr", "Anmerkung"), rows, (5, 3, 3, 5), 11)
    yield WriteLines("Was geschieht, wenn befristete Mittel enden?", 2)
    yield Heading(2, "Personal", "personal")
    yield form("Personal", ("Angabe", "Stellenanteile", "Stelle"), (("Vorhanden",), ("Zusätzlich nötig",)), (4, 3, 6), 11)
    yield Heading(2, "Beteiligung", "beteiligung")
    groups = expected_groups(scope)
    if groups:
        yield Facts(tuple((f"Eingeladen: {label}", plain(counted(number, "Person", "Personen"))) for label, number in groups))
    yield WriteLines("Tatsächlich dabei (nur Zahlen)", 1)
    yield WriteLines("Stellungnahme des Integrationsrats oder der Migrantenorganisationen", 3)


def _reports(scope: Scope, body: Council) -> Iterator[Block]:
    yield Heading(2, "Berichtspflicht", "berichtspflicht")
    end = last_day(scope)
    months = [check.after_months for check in scope.workshop.checks]
    rows = [
        (f"Nach {counted(count, 'Monat', 'Monaten')}", _report(count), month_from(end, count) if end else "Termin offen")
        for count in months
    ]
    yield Paragraph(plain(f"Die Verwaltung berichtet {body.dative} über den Stand jeder Maßnahme, auch über das, was stockt oder endet."))
    if rows:
        yield form("Berichte", ("Wann", "Was berichtet wird", "Termin", "Gremium"), tuple(rows), (4, 7, 3, 3), 11)
    yield Heading(2, "Anlagen", "anlagen")
    yield Bullets(tuple(plain(entry) for entry in ATTACHMENTS), "number")


def _report(months: int) -> str:
    """What is reported: the first steps within the year, the whole picture after it."""
    if months < YEAR:
        return "Stand der ersten Schritte und der Steuerungsgruppe"
    return "Jahresprüfung: Stand aller Maßnahmen mit Grund, neue Werte der Indikatoren, Klimabarometer im Vergleich"


def _expected(view: WorkshopView) -> str:
    people = counted(view.expected, "Person", "Personen")
    parts = enumeration([f"{part} {label}" for label, part in view.parts]) if view.parts else ""
    return f"Eingeplant waren {people}: {parts}." if parts else f"Eingeplant waren {people}."


def _number_of_fields(scope: Scope) -> str:
    number = len(scope.workshop.action_fields)
    return f"{spelled(number)} {'Handlungsfeld' if number == 1 else 'Handlungsfelder'}"


def _fields(scope: Scope) -> str:
    return enumeration([f"„{label}“" for label in field_labels(scope)])


def _after(view: WorkshopView) -> str:
    *most, last = view.checks
    return f"nach {enumeration([*(str(months) for months in most), counted(last, 'Monat', 'Monaten')])}"
