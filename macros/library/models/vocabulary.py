"""The closed lists under ``vocabulary/``, the shared sources, the indicators, the glossary and the search thesaurus."""

from typing import Literal

from macros.library.fields import Count, DateOrUnknown, Flag, Mailbox, Slug, Text, Url
from macros.library.models.base import Part, Record, Term, optional, optional_list, required
from macros.library.models.ids import ActionFieldId, SharedReferenceId


class ActionField(Term):
    """A Handlungsfeld."""

    cross_cutting: Flag | None = optional("true für das Querschnittsfeld")


class SizeClass(Term):
    """A class of population, for municipalities or for counties."""

    applies_to: Literal["municipalities", "counties"] = required("für Gemeinden (municipalities) oder Kreise (counties)")
    min: Count = required("Von so vielen Menschen an")
    max: Count | None = optional("Bis zu so vielen; ohne Angabe offen")


class State(Term):
    """A Land, by its ISO 3166-2 letters, with the first digits of its municipality keys."""

    key_prefix: Text = required("Die ersten beiden Ziffern des amtlichen Schlüssels")


class SharedReference(Record):
    """A source that several records cite."""

    id: Slug = required("Kennung")
    title: Text = required("Titel")
    publisher: Text = required("Wer es veröffentlicht hat")
    date: DateOrUnknown = required("Datum der Veröffentlichung oder unknown")
    url: Url | None = optional("Internetadresse")
    accessed: Text | None = optional("Wann oder wie gelesen")
    note: Text | None = optional("Anmerkung")


class TableCode(Part):
    """Where a statistic is found."""

    code: Text = required("Tabellennummer")
    system: Text = required("Datenbank")
    content: Text = required("Inhalt")
    status: Text = required("Wie sicher die Nummer ist")


class Indicator(Term):
    """A figure a municipality can look up or collect."""

    unit: Text = required("Einheit")
    numerator: Text = required("Zähler")
    denominator: Text = required("Nenner")
    source_statistic: Text = required("Statistik, aus der sie stammt")
    table_codes: tuple[TableCode, ...] = optional_list("Fundstellen")
    lowest_level: Literal["municipality", "county", "state", "own-survey"] = required("Kleinste Ebene mit Werten")
    action_fields: tuple[ActionFieldId, ...] = required("Handlungsfelder", min_length=1)
    kind: Literal["context", "output", "outcome"] = required("Kontext, Leistung oder Ergebnis")
    desired_direction: Text = required("Wohin sie sich bewegen soll")
    caveats: tuple[Text, ...] = optional_list("Was die Zahl nicht sagt")
    verification: Literal["verified", "partly", "unverified"] = required("Ob die Definition in einer Quelle gelesen wurde")
    references: tuple[SharedReferenceId, ...] = optional_list("Quellen")


class ThesaurusGroup(Record):
    """Words that mean nearly the same; the first is the one we print."""

    words: tuple[Text, ...] = required("Wörter, das bevorzugte zuerst", min_length=2)
    note: Text | None = optional("Anmerkung")


class FunctionalMailbox(Part):
    """The part before the @ of a mailbox that belongs to an office, not to a person."""

    id: Mailbox = required("Teil vor dem @")


class EvidenceLevel(Term):
    """A level of evidence. Which example has which is computed (see views/evidence)."""
