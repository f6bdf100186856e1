"""An agenda module: one building block of a workshop day."""

from typing import Literal

from pydantic import Field

from macros.library.fields import Count, Decimal, Flag, Minutes, SearchTerm, Text, Title
from macros.library.models.base import Part, Record, optional, optional_list, required, search_terms
from macros.library.models.ids import ActionFieldOrAll, PhaseId, QuestionId, SharedReferenceId

ModuleKind = Literal["work", "break", "meal", "arrival"]


class Duration(Part):
    """How long it takes, in minutes."""

    recommended: Minutes = required("Empfohlene Minuten; die Schritte ergeben zusammen diese Zahl")
    min: Minutes = required("Mindestens so viele Minuten")
    max: Minutes = required("Höchstens so viele Minuten")


class GroupSize(Part):
    """For how many people it is made."""

    min: Count = required("Mindestens so viele Personen")
    max: Count = required("Höchstens so viele Personen")


class Material(Part):
    """What is needed, and how much of it."""

    item: Text = required("Was gebraucht wird")
    quantity: Decimal = required("Wie viel davon")
    per: Literal["person", "group", "workshop"] = required("je Person, je Gruppe oder einmal für den Workshop")
    group_of: Count | None = optional("Gruppengröße, wenn per: group")
    reusable: Flag = required("true, wenn es für mehrere Bausteine nur einmal gepackt wird")


class Step(Part):
    """One step on the way."""

    minutes: Minutes = required("Minuten")
    title: Text = required("Name des Schritts")
    does: Text = required("Was die Moderation tut")


class Risk(Part):
    """What may go wrong."""

    condition: Text = Field(alias="if", description="Was schiefgehen kann (Schlüssel: if)")
    then: Text = required("Was man dann tut")


class Variants(Part):
    """Other ways to run it."""

    kurz: Text | None = optional("Kürzer")
    online: Text | None = optional("Als Videokonferenz")
    grossgruppe: Text | None = optional("Mit mehr Menschen")
    einfache_sprache: Text | None = optional("In Einfacher Sprache")


class AgendaModule(Record):
    """``agenda_modules/<id>.yml``."""

    title: Title = required("Name des Bausteins")
    phase: PhaseId = required("Wann er vorkommt")
    kind: ModuleKind = required("work (Arbeit), break (Pause), meal (Mahlzeit) oder arrival (Ankommen)")
    short: Text = required("In einem Satz")
    purpose: Text = required("Was danach anders ist")
    search_terms: tuple[SearchTerm, ...] = search_terms()
    duration: Duration = required("Dauer in Minuten")
    group_size: GroupSize | None = optional("Gruppengröße")
    social_form: Text | None = optional("Sozialform")
    room: Text | None = optional("Raum")
    materials: tuple[Material, ...] = optional_list("Material")
    roles: tuple[Text, ...] = optional_list("Wer welche Rolle hat")
    steps: tuple[Step, ...] = required("Schritte; ihre Minuten ergeben die empfohlene Dauer", min_length=1)
    result: Text | None = optional("Was am Ende vorliegt")
    tips: tuple[Text, ...] = optional_list("Hinweise aus der Praxis")
    risks: tuple[Risk, ...] = optional_list("Was schiefgehen kann")
    variants: Variants | None = optional("Varianten")
    action_fields: tuple[ActionFieldOrAll, ...] = optional_list("Handlungsfelder oder alle")
    questions: tuple[QuestionId, ...] = optional_list("Passende Workshopfragen")
    references: tuple[SharedReferenceId, ...] = optional_list("Quellen (Kennungen aus der Liste der Quellen)")
