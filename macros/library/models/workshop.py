"""A workshop: who, when, where, and which modules in which order."""

from typing import Literal

from macros.library.fields import Clock, Count, Date, Euros, Flag, Minutes, MunicipalityKey, Text, Title
from macros.library.models.base import Part, Record, optional, optional_list, required
from macros.library.models.ids import (
    ActionFieldId,
    AgendaModuleId,
    MunicipalityTypeId,
    PracticeExampleId,
    QuestionId,
    StateId,
)


class WorkshopMunicipality(Part):
    """The municipality that holds the workshop."""

    name: Text = required("Name")
    key: MunicipalityKey | None = optional("Amtlicher Gemeindeschlüssel")
    type: MunicipalityTypeId = required("Art der Kommune")
    state: StateId | None = optional("Land; bei erfundenen Musterkommunen weglassen")
    population: Count | None = optional("Einwohnerzahl; damit wird geprüft, ob die Praxisbeispiele aus ähnlich großen Orten stammen")


class Participants(Part):
    """Expected people. The parts, where given, sum to expected."""

    expected: Count = required("Erwartete Personen, höchstens 40", le=40, ge=1)
    politics: Count | None = optional("davon Kommunalpolitik")
    administration: Count | None = optional("davon Verwaltung")
    migrant_organisations: Count | None = optional("davon Migrantenorganisationen")
    others: Count | None = optional("davon andere")


class AgendaItem(Part):
    """A module at its place in the day."""

    module: AgendaModuleId = required("Kennung des Bausteins")
    minutes: Minutes | None = optional("Minuten, wenn nicht die empfohlenen")
    start: Clock | None = optional("Feste Uhrzeit, etwa für das Mittagessen")
    examples: tuple[PracticeExampleId, ...] = optional_list("Praxisbeispiele für diesen Punkt")
    questions: tuple[QuestionId, ...] = optional_list("Fragen für diesen Punkt; sonst die des Bausteins")
    action_fields: tuple[ActionFieldId, ...] = optional_list("Handlungsfelder dieses Punkts")
    groups: Count | None = optional("Zahl der Gruppen")
    note: Text | None = optional("Anmerkung für die Moderation")


class Day(Part):
    """One day. Times of items are computed, never typed."""

    date: Date | None = optional("Datum")
    start: Clock = required("Beginn")
    end: Clock = required("Ende")
    place: Text | None = optional("Ort")
    agenda: tuple[AgendaItem, ...] = required("Die Punkte in ihrer Reihenfolge", min_length=1)


class Meeting(Part):
    """A meeting before or after the two days."""

    date: Date | None = optional("Datum")
    start: Clock | None = optional("Beginn")
    place: Text | None = optional("Ort")
    agenda: tuple[AgendaItem, ...] = required("Die Punkte in ihrer Reihenfolge", min_length=1)


class Check(Part):
    """A look back after some months."""

    after_months: Count = required("Nach so vielen Monaten")


class Offer(Part):
    """What it costs. Internal edition only."""

    fee_eur: Euros = required("Honorar in Euro, brutto")
    travel_eur: Euros | None = optional("Fahrtkosten in Euro")
    includes: tuple[Text, ...] = optional_list("Was enthalten ist")


class Workshop(Record):
    """``workshops/<id>.yml``."""

    title: Title = required("Titel")
    sample: Flag | None = optional("true, wenn es ein erfundenes Muster ist")
    municipality: WorkshopMunicipality = required("Die Kommune")
    status: Literal["draft", "confirmed", "held", "evaluated"] = required("Stand: draft, confirmed, held oder evaluated")
    visibility: Literal["public", "internal"] = required("public (öffentlich) oder internal (nur intern)")
    participants: Participants = required("Die Teilnehmenden")
    moderators: tuple[Text, ...] = optional_list("Moderation; nur in der internen Ausgabe")
    action_fields: tuple[ActionFieldId, ...] = required("Die für Tag 2 gewählten Handlungsfelder", min_length=1)
    days: tuple[Day, ...] = required("Die Tage", min_length=1)
    preparation_meeting: Meeting | None = optional("Vorbereitungstreffen")
    follow_up_meeting: Meeting | None = optional("Nachbereitungstreffen")
    checks: tuple[Check, ...] = optional_list("Spätere Prüfungen, üblich nach 3 und 12 Monaten")
    examples: tuple[PracticeExampleId, ...] = optional_list("Praxisbeispiele für den ganzen Workshop")
    questions: tuple[QuestionId, ...] = optional_list("Fragen für den ganzen Workshop")
    offer: Offer | None = optional("Angebot")
