"""The evidence level of an example is computed, never typed."""

from typing import get_args

import pytest

from macros.library.library import Library
from macros.library.models.practice_example import EvidenceKind
from macros.views.evidence import KIND_LABELS, LEVEL_OF_KIND, EvidenceItem, evidence_level, evidence_rules, evidence_view
from tests.views.records import example

SELF_REPORT = "Es liegen Angaben der Kommune, des Trägers oder der Presse vor, keine unabhängige Prüfung."
RESULT = [{"text": "34 Erwachsene nahmen teil", "as_of": "2025"}]


def evidence(*kinds: str) -> list[dict[str, str]]:
    """Return pieces of evidence as an author writes them."""
    return [{"kind": kind, "detail": f"Bericht {number}"} for number, kind in enumerate(kinds, start=1)]


@pytest.mark.parametrize(
    ("kinds", "level"),
    [
        ([], "e1"),
        (["none"], "e1"),
        (["monitoring"], "e2"),
        (["self-evaluation"], "e2"),
        (["award"], "e3"),
        (["external-evaluation"], "e4"),
        (["impact-study"], "e5"),
        (["award", "none"], "e3"),
        (["monitoring", "external-evaluation", "award"], "e4"),
    ],
    ids=lambda value: "+".join(value) or "nothing" if isinstance(value, list) else value,
)
def test_highest_kind_decides(kinds: list[str], level: str) -> None:
    """The strongest piece of evidence decides the level."""
    assert evidence_level(example(evidence=evidence(*kinds))) == level


@pytest.mark.parametrize(
    ("status", "results", "level"),
    [("planned", [], "e0"), ("planned", RESULT, "e3"), ("running", [], "e3")],
    ids=["planned without results", "planned with results", "running without results"],
)
def test_what_is_planned_has_not_been_tried(status: str, results: list[dict[str, str]], level: str) -> None:
    """A plan without results is an idea, whatever it has won."""
    assert evidence_level(example(status=status, results=results, evidence=evidence("award"))) == level


def test_every_kind_has_a_level_and_a_label() -> None:
    """No kind of evidence that an author may write is without level and words."""
    kinds = set(get_args(EvidenceKind))
    assert (set(LEVEL_OF_KIND), set(KIND_LABELS)) == (kinds, kinds)


@pytest.mark.parametrize(
    ("kinds", "reason"),
    [
        ([], SELF_REPORT),
        (["none"], SELF_REPORT),
        (["award"], "Das Beste, was dazu vorliegt: Auszeichnung oder Würdigung durch Dritte."),
        (["impact-study", "award"], "Das Beste, was dazu vorliegt: Wirkungsstudie mit Vergleichsgruppe."),
        (["monitoring", "self-evaluation"], "Das Beste, was dazu vorliegt: eigene Zahlen oder Monitoring und Selbstevaluation."),
        (["award", "award"], "Das Beste, was dazu vorliegt: Auszeichnung oder Würdigung durch Dritte."),
    ],
    ids=["nothing", "none", "one", "the best only", "two alike", "the same twice"],
)
def test_reason(library: Library, kinds: list[str], reason: str) -> None:
    """The page says why an example has its level."""
    assert evidence_view(library, example(evidence=evidence(*kinds))).reason == reason


def test_reason_of_a_plan(library: Library) -> None:
    """A plan is said to be a plan."""
    view = evidence_view(library, example(status="planned", evidence=evidence("award")))
    assert view.reason == "Das Vorhaben ist geplant, Ergebnisse gibt es noch nicht."


def test_level_in_words(library: Library) -> None:
    """The level has its number, name and definition from the list."""
    view = evidence_view(library, example(evidence=evidence("award")))
    term = library.terms["evidence_levels"]["e3"]
    assert (view.level, view.number, view.label, view.definition) == ("e3", 3, term.label, term.definition)


def test_detail_is_always_shown(library: Library) -> None:
    """Every piece of evidence is listed with its kind, its detail and, where given, its year."""
    given = [{"kind": "award", "detail": "Integrationspreis", "year": "2017"}, {"kind": "none", "detail": "nur Presse"}]
    assert evidence_view(library, example(evidence=given)).items == (
        EvidenceItem("Auszeichnung oder Würdigung durch Dritte", "Integrationspreis", "2017"),
        EvidenceItem("keine unabhängige Prüfung", "nur Presse", ""),
    )


def test_published_rules_are_the_applied_ones(library: Library) -> None:
    """The table at /belege/ names every level, and each kind at the level it leads to."""
    published = {rule.level: rule.because for rule in evidence_rules(library)}
    assert published == {
        "e0": ("Status „geplant“ und noch kein Ergebnis",),
        "e1": ("keine unabhängige Prüfung",),
        "e2": ("eigene Zahlen oder Monitoring", "Selbstevaluation"),
        "e3": ("Auszeichnung oder Würdigung durch Dritte",),
        "e4": ("externe Evaluation",),
        "e5": ("Wirkungsstudie mit Vergleichsgruppe",),
    }
