"""Sheets that a group fills in together, or somebody in the municipality before the workshop."""

from macros.views.document import Block, Facts, Paragraph, WriteLines, plain
from macros.views.editions.forms import (
    boxes,
    days_from,
    field_labels,
    first_day,
    form,
    last_day,
    month_from,
    numbered,
    said,
)
from macros.views.editions.scope import Scope
from macros.views.wording import spelled

WEEKS_TO_ANSWER = 3  # the survey is back by then, says the module „Vorabfrage“
SURVEY = ("Name des Angebots", "Ziel", "Zielgruppe", "Träger", "Laufzeit", "Ergebnis")
PROFILE = (
    ("Titel", "kurz und verständlich"),
    ("Ziel", "zu welchem Handlungsziel es gehört"),
    ("Zielgruppe", "wem es hilft"),
    ("Schritte", "was nacheinander geschieht, zuerst der Schritt in 30 Tagen"),
    ("Verantwortung", "Stelle und Name; ohne Namen kein Steckbrief"),
    ("Beteiligte", "wer mitmacht, auch Migrantenorganisationen"),
    ("Kosten", "einmalig, jährlich, Personal; woher das Geld kommt"),
    ("Zeit", "Beginn und Ende"),
    ("Indikator", "woran wir den Erfolg erkennen"),
    ("Risiko", "was schiefgehen kann und was wir dann tun"),
)
INDICATOR = (
    ("Indikator", ""),
    ("Art", "Kontext, Leistung oder Wirkung"),
    ("Quelle", "Statistik, eigene Zählung, Befragung"),
    ("Ebene", "Gemeinde, Kreis oder Land"),
    ("Heutiger Wert", "mit Stichtag"),
    ("Zielwert", "mit Jahr"),
    ("Turnus", "wie oft erhoben wird"),
    ("Zuständig", "Stelle"),
)
SUB_GOALS = 3  # per Handlungsfeld
PROJECTS_PER_FIELD = 2
MONTHS = 12


def project_survey(scope: Scope) -> tuple[Block, ...]:
    """The six questions sent out before the workshop."""
    back = days_from(first_day(scope), -7 * WEEKS_TO_ANSWER)
    until = said(back) if back else f"spätestens {spelled(WEEKS_TO_ANSWER)} Wochen vor dem Workshop"
    return (
        Paragraph(plain("Was gibt es schon? Bitte je Angebot einen Bogen ausfüllen, auch für Regelangebote und Ehrenamt.")),
        Facts((("Zurück bis", plain(until)),)),
        Paragraph(plain("Handlungsfeld"), "label"),
        boxes(*field_labels(scope), "ein anderes"),
        *(WriteLines(question, 2) for question in SURVEY),
        Paragraph(plain("Bitte Stellen und Organisationen nennen, keine Privatpersonen."), "note"),
    )


def project_map(scope: Scope) -> tuple[Block, ...]:
    """What exists in a Handlungsfeld, with a traffic light in words, and what is missing."""
    header = ("Nr.", "Name", "Zielgruppe", "Träger", "Laufzeit", "Ampel")
    return (
        Paragraph(plain("Handlungsfeld an dieser Wand"), "label"),
        boxes(*field_labels(scope), "ein anderes"),
        form("Angebote in unserem Handlungsfeld", header, numbered(8), (1, 5, 4, 4, 3, 2), 11),
        Paragraph(
            plain("Ampel: grün = dauerhaft, gelb = befristet, rot = läuft binnen zwölf Monaten aus. Bitte das Wort schreiben."), "note"
        ),
        WriteLines("Eine Lücke", 2),
        WriteLines("Eine Doppelung", 2),
        WriteLines("Eine Perle", 2),
    )


def goal_pyramid(scope: Scope) -> tuple[Block, ...]:
    """What the group's poster says, ready to be typed up."""
    rows = tuple((f"Teilziel {number}",) for number in range(1, SUB_GOALS + 1))
    header = ("Nr.", "Was soll anders sein?", "Für wen?", "Handlungsziel mit Maß und Termin")
    return (
        Paragraph(plain("Handlungsfeld"), "label"),
        boxes(*field_labels(scope)),
        WriteLines("Unser Leitziel (ein Zustand, keine Maßnahme)", 3),
        form("Teilziele und Handlungsziele", header, rows, (2, 5, 3, 6), 36),
        Paragraph(plain("Zuerst die Veränderung bei den Menschen nennen, dann die Angebote."), "note"),
    )


def project_profile(scope: Scope) -> tuple[Block, ...]:
    """One page that a committee can discuss."""
    return (
        Paragraph(plain("Handlungsfeld"), "label"),
        boxes(*field_labels(scope)),
        form("Projektsteckbrief", ("Angabe", "Gemeint ist", "Unser Projekt"), PROFILE, (3, 5, 11), 16),
        Paragraph(plain("Auch ein verändertes Regelangebot ist ein Projekt."), "note"),
    )


def indicator_sheet(scope: Scope) -> tuple[Block, ...]:
    """At most two indicators for a Handlungsziel, and whether they will last."""
    return (
        Paragraph(plain("Handlungsfeld"), "label"),
        boxes(*field_labels(scope)),
        WriteLines("Unser Handlungsziel", 2),
        form("Höchstens zwei Indikatoren", ("Angabe", "Gemeint ist", "Erster Indikator", "Zweiter Indikator"), INDICATOR, (3, 5, 6, 6), 14),
        WriteLines("Kein heutiger Wert? Wer erhebt ihn bis wann?", 1),
        WriteLines("Wer erhebt das in zwei Jahren, und was, wenn die Person geht?", 2),
        Paragraph(plain("Eine Kennzahl zeigt den Stand, nicht die Wirkung."), "note"),
    )


def steering_group(_scope: Scope) -> tuple[Block, ...]:
    """The proposals of the three groups: steering, participation, committees and money."""
    return (
        Paragraph(plain("Unsere Gruppe"), "label"),
        boxes("A: Steuerung", "B: Beteiligung", "C: Gremien und Geld"),
        WriteLines("A: Wer gehört in die Steuerungsgruppe, wer leitet sie, wie oft trifft sie sich?", 4),
        WriteLines("B: Wie reden Migrantenorganisationen mit: Stimme, Zeitausgleich, Zuarbeit?", 4),
        WriteLines("C: Welches Gremium berät wann, und woher kommt das Geld?", 4),
        WriteLines("Was muss vor dem Beschluss geklärt werden, was danach?", 3),
        Paragraph(plain("Erst vorhandene Gremien nutzen, dann neue gründen."), "note"),
    )


def responsibility_matrix(scope: Scope) -> tuple[Block, ...]:
    """Who answers for which project; one accountable office per line."""
    rows = tuple((label, "") for label in field_labels(scope) for _ in range(PROJECTS_PER_FIELD))
    header = ("Handlungsfeld", "Projekt", "verantwortlich", "Rechenschaft", "beteiligt", "informiert")
    return (
        Paragraph(plain("Je Zeile genau eine rechenschaftspflichtige Stelle. Findet sich keine, entscheidet die Spitze über das Projekt.")),
        form("Verantwortungsmatrix", header, rows, (4, 4, 4, 4, 3, 3), 18),
        WriteLines("Vorbehalte und offene Punkte", 3),
    )


def road_map(scope: Scope) -> tuple[Block, ...]:
    """Three milestones for each project, and twelve months with what is fixed."""
    months = tuple((month_from(last_day(scope), number),) for number in range(1, MONTHS + 1))
    milestones = (("Schritt in 30 Tagen",), ("Zweiter Meilenstein",), ("Dritter Meilenstein",))
    fixed = "Gremien, Haushalt, Ferien, Feiertage, Wahlen"
    return (
        WriteLines("Unser Projekt", 1),
        form("Drei Meilensteine", ("Meilenstein", "Was", "Wer", "Bis wann", "Hängt ab von"), milestones, (4, 6, 3, 3, 4), 12),
        form("Die nächsten zwölf Monate", ("Monat", fixed, "Meilensteine"), months, (3, 6, 8), 9),
        Paragraph(plain("Der erste Schritt muss ohne Beschluss möglich sein."), "note"),
    )
