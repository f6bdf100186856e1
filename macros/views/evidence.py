"""How well an example is documented: a level computed from its evidence by the rules published at /belege/."""

from dataclasses import dataclass

from macros.library.library import Library
from macros.library.models.practice_example import Evidence, PracticeExample
from macros.views.wording import enumeration

KIND_LABELS = {
    "none": "keine unabhängige Prüfung",
    "award": "Auszeichnung oder Würdigung durch Dritte",
    "monitoring": "eigene Zahlen oder Monitoring",
    "self-evaluation": "Selbstevaluation",
    "external-evaluation": "externe Evaluation",
    "impact-study": "Wirkungsstudie mit Vergleichsgruppe",
}
LEVEL_OF_KIND = {
    "none": "e1",
    "monitoring": "e2",
    "self-evaluation": "e2",
    "award": "e3",
    "external-evaluation": "e4",
    "impact-study": "e5",
}
NOT_YET_TRIED = "e0"
NO_EVIDENCE = "e1"


@dataclass(frozen=True)
class EvidenceItem:
    """One piece of evidence: its kind in words, never without its detail; year as text or empty."""

    kind: str
    detail: str
    year: str


@dataclass(frozen=True)
class EvidenceView:
    """The level with the reason for it."""

    level: str
    number: int
    label: str
    definition: str
    reason: str
    items: tuple[EvidenceItem, ...]


@dataclass(frozen=True)
class EvidenceRule:
    """A published rule: this kind of evidence leads to this level."""

    level: str
    label: str
    definition: str
    because: tuple[str, ...]


def evidence_level(example: PracticeExample) -> str:
    """Return the id of the level: the highest that one piece of evidence allows; what is only planned has not been tried."""
    levels = [LEVEL_OF_KIND[entry.kind] for entry in example.evidence]
    if example.status == "planned" and not example.results:
        return NOT_YET_TRIED
    return max(levels, default=NO_EVIDENCE)


def evidence_view(library: Library, example: PracticeExample) -> EvidenceView:
    """Return the level of an example, its reason and the evidence itself."""
    level = evidence_level(example)
    term = library.terms["evidence_levels"][level]
    items = tuple(_item(entry) for entry in example.evidence)
    return EvidenceView(level, int(level[1:]), term.label, term.definition or "", _reason(example, level), items)


def evidence_rules(library: Library) -> tuple[EvidenceRule, ...]:
    """Return the rules by level, as they are published."""
    rules = []
    for term in library.terms["evidence_levels"].values():
        because = [KIND_LABELS[kind] for kind, level in LEVEL_OF_KIND.items() if level == term.id]
        if term.id == NOT_YET_TRIED:
            because = ["Status „geplant“ und noch kein Ergebnis"]
        rules.append(EvidenceRule(term.id, term.label, term.definition or "", tuple(because)))
    return tuple(rules)


def _item(entry: Evidence) -> EvidenceItem:
    return EvidenceItem(KIND_LABELS[entry.kind], entry.detail, str(entry.year) if entry.year else "")


def _reason(example: PracticeExample, level: str) -> str:
    if level == NOT_YET_TRIED:
        return "Das Vorhaben ist geplant, Ergebnisse gibt es noch nicht."
    kinds = dict.fromkeys(entry.kind for entry in example.evidence if LEVEL_OF_KIND[entry.kind] == level)
    if not kinds or list(kinds) == ["none"]:
        return "Es liegen Angaben der Kommune, des Trägers oder der Presse vor, keine unabhängige Prüfung."
    return f"Das Beste, was dazu vorliegt: {enumeration([KIND_LABELS[kind] for kind in kinds])}."
