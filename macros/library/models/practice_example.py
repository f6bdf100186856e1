"""A good-practice example: what a municipality did, with what result, and how well that is documented."""

from typing import Literal

from pydantic import PrivateAttr

from macros.library.fields import (
    Count,
    Date,
    DateOrUnknown,
    Decimal,
    EasyText,
    Euros,
    MunicipalityKey,
    SearchTerm,
    Slug,
    Summary,
    Text,
    Title,
    Url,
)
from macros.library.models.base import Part, Record, optional, optional_list, required, search_terms
from macros.library.models.ids import (
    ActionFieldId,
    InstrumentId,
    MunicipalityTypeId,
    ParticipationLevelId,
    PracticeExampleId,
    SharedReferenceId,
    StateId,
    StatusId,
    TargetGroupId,
)

SECTIONS = ("Ausgangslage", "Vorgehen", "Ergebnisse", "Erfahrungen", "Übertragbarkeit")
REQUIRED_SECTIONS = SECTIONS[:2]

EvidenceKind = Literal["none", "award", "monitoring", "self-evaluation", "external-evaluation", "impact-study"]


class Municipality(Part):
    """The place the example comes from."""

    name: Text = required("Name, bei kreisangehörigen Orten gern mit dem Kreis in Klammern")
    type: MunicipalityTypeId = required("Art der Kommune")
    state: StateId = required("Land, als Kürzel wie nw oder by")
    official_name: Text | None = optional("Amtlicher Name im Gemeindeverzeichnis, wenn er abweicht")
    key: MunicipalityKey | None = optional("Amtlicher Gemeindeschlüssel: acht Ziffern, bei Kreisen fünf")
    population: Count | None = optional("Einwohnerzahl, nur Ziffern; die Größenklasse wird daraus berechnet")
    population_as_of: Date | None = optional("Stichtag der Einwohnerzahl")
    population_reference: SharedReferenceId | None = optional("Quelle der Einwohnerzahl (Kennung aus der Liste der Quellen)")


class Period(Part):
    """When it ran."""

    start: Date | None = optional("Beginn: Jahr, Monat oder Tag")
    end: Date | None = optional("Ende; nur, wenn es beendet ist")


class Result(Part):
    """What came of it, with the date of every figure."""

    text: Text = required("Das Ergebnis in einem Satz, mit Zahl")
    as_of: DateOrUnknown = required("Stand der Angabe; unknown, wenn die Quelle keinen nennt")
    reference: Slug | None = optional("Kennung der Quelle aus references")


class Evidence(Part):
    """What supports it."""

    kind: EvidenceKind = required("Art des Belegs")
    detail: Text = required("Was genau vorliegt, von wem")
    year: Date | None = optional("Jahr")


class Costs(Part):
    """What it cost."""

    text: Text = required("Die Kosten in Worten")
    annual_eur: Euros | None = optional("Kosten je Jahr in Euro, nur Ziffern")
    one_off_eur: Euros | None = optional("Einmalige Kosten in Euro, nur Ziffern")
    price_year: Date | None = optional("Jahr, auf das sich die Beträge beziehen")


class Staffing(Part):
    """Who worked on it."""

    text: Text = required("Das Personal in Worten")
    full_time_equivalents: Decimal | None = optional("Vollzeitstellen, zum Beispiel 3.5")


class MigrantParticipation(Part):
    """The part migrants and their organisations played."""

    level: ParticipationLevelId = required("Stufe der Mitwirkung")
    text: Text | None = optional("Wie Migrantinnen und Migranten oder ihre Organisationen mitwirken")


class Transfer(Part):
    """What others need who want to do the same."""

    conditions: Text | None = optional("Was man dafür braucht")
    smallest_version: Text | None = optional("Wie man im Kleinen anfangen kann")
    first_steps: Text | None = optional("Die ersten Schritte")


class InlineReference(Part):
    """A source. An entry with nothing but an id stands for an entry of the shared list vocabulary/references.yml."""

    id: Slug = required("Kurzname, unter dem Ergebnisse die Quelle nennen")
    title: Text | None = optional("Titel; fehlt er, steht die Quelle in vocabulary/references.yml")
    publisher: Text | None = optional("Wer es veröffentlicht hat")
    date: DateOrUnknown | None = optional("Datum der Veröffentlichung; unknown, wenn nicht genannt")
    url: Url | None = optional("Internetadresse")
    accessed: Text | None = optional("Wann oder wie gelesen")
    note: Text | None = optional("Anmerkung, etwa zum Datum")

    @property
    def shared(self) -> bool:
        """Whether it only names an entry of the shared list."""
        return self.title is None


class PracticeExample(Record):
    """The head of ``practice_examples/<id>.md``; the text below it is in sections."""

    title: Title = required("Titel, höchstens 15 Wörter")
    summary: Summary = required("Worum es geht, höchstens 60 Wörter: wer macht was, für wen, mit welchem Ergebnis")
    easy_language: EasyText | None = optional(
        "Das Wichtigste in Einfacher Sprache: vier bis sieben Sätze mit höchstens zwölf Wörtern, zusammen höchstens 600 Zeichen"
    )
    search_terms: tuple[SearchTerm, ...] = search_terms()
    municipality: Municipality = required("Die Kommune")
    action_fields: tuple[ActionFieldId, ...] = required("Ein bis vier Handlungsfelder, das wichtigste zuerst", min_length=1, max_length=4)
    target_groups: tuple[TargetGroupId, ...] = required("Für wen es gedacht ist", min_length=1)
    instruments: tuple[InstrumentId, ...] = optional_list("Mit welchen Mitteln")
    status: StatusId = required("Ob es noch läuft; unknown, wenn keine Quelle seit 2024 es sagt")
    status_as_of: DateOrUnknown = required("Stand dieser Angabe; unknown, wenn nicht bekannt")
    period: Period | None = optional("Zeitraum")
    carrier: Text = required("Träger: Amt oder Organisation, keine Privatperson")
    partners: tuple[Text, ...] = optional_list("Wer noch mitmacht")
    goals: tuple[Text, ...] = required("Was erreicht werden sollte", min_length=1)
    results: tuple[Result, ...] = optional_list("Was herausgekommen ist")
    evidence: tuple[Evidence, ...] = optional_list("Womit es belegt ist; die Belegstufe wird daraus berechnet")
    costs: Costs | None = optional("Kosten")
    funding: Text | None = optional("Woher das Geld kam")
    staffing: Staffing | None = optional("Personal")
    migrant_participation: MigrantParticipation | None = optional("Mitwirkung von Migrantinnen und Migranten")
    success_factors: tuple[Text, ...] = optional_list("Was geholfen hat")
    success_factors_basis: Literal["stated", "partly", "derived"] | None = optional(
        "Woher die Erfolgsfaktoren stammen: stated (so in der Quelle), partly (zum Teil), derived (von uns abgeleitet)"
    )
    lessons: tuple[Text, ...] = optional_list("Was schwer war, was misslang, was man anders machen würde")
    transfer: Transfer | None = optional("Was andere brauchen")
    references: tuple[InlineReference, ...] = required("Quellen, mindestens eine", min_length=1)
    related: tuple[PracticeExampleId, ...] = optional_list("Verwandte Praxisbeispiele; der Verweis gilt in beide Richtungen")
    confidence: Literal["high", "medium", "low"] | None = optional("Wie sicher die Angaben sind: high, medium oder low")
    checked_on: Date = required("Tag der letzten Prüfung durch die Redaktion")

    _sections: dict[str, str] = PrivateAttr(default_factory=dict)

    def with_sections(self, sections: dict[str, str]) -> "PracticeExample":
        """Attach the Markdown of the body by heading. Called once, by the loader."""
        self._sections = sections
        return self

    @property
    def sections(self) -> dict[str, str]:
        """The Markdown of the body by heading, in the fixed order."""
        return {name: self._sections[name] for name in SECTIONS if name in self._sections}
