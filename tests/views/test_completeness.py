"""How complete an example is, and when its check is overdue."""

from datetime import date
from typing import Any

import pytest

from macros.library.dates import parse_date
from macros.views.completeness import WANTED, completeness, is_overdue, months_later
from tests.views.records import example, place

FULL: dict[str, Any] = {
    "Einwohnerzahl": {"municipality": place(population="16430", population_as_of="2022-12-31")},
    "Beginn": {"period": {"start": "2014"}},
    "Ergebnisse": {"results": [{"text": "34 Erwachsene", "as_of": "2025"}]},
    "unabhängige oder eigene Belege": {"evidence": [{"kind": "award", "detail": "Preis"}]},
    "Kosten": {"costs": {"text": "wenig"}},
    "Finanzierung": {"funding": "Land"},
    "Personal": {"staffing": {"text": "eine Stelle"}},
    "Mitwirkung von Migrantinnen und Migranten": {"migrant_participation": {"level": "informed"}},
    "Erfolgsfaktoren": {"success_factors": ["Geduld"]},
    "Schwierigkeiten und Lehren": {"lessons": ["Ohne Raum ging es nicht."]},
    "Hinweise zur Übertragung": {"transfer": {"conditions": "ein Raum"}},
}
STATUS = "heutiger Stand (läuft es noch?)"


def everything(without: str = "") -> dict[str, Any]:
    """Return all keys that count, except those of one name."""
    return {key: value for name, keys in FULL.items() if name != without for key, value in keys.items()}


def test_nothing_missing() -> None:
    """An example with all that readers want is complete."""
    found = completeness(example(**everything()))
    assert (found.percent, found.missing) == (100, ())


@pytest.mark.parametrize("name", FULL)
def test_each_fact_counts(name: str) -> None:
    """Each wanted fact that is not given is named and costs one twelfth."""
    found = completeness(example(**everything(without=name)))
    assert (found.percent, found.missing) == (92, (name,))


def test_unknown_status_counts_as_missing() -> None:
    """Not to know whether it still runs is a gap."""
    assert completeness(example(**everything(), status="unknown")).missing == (STATUS,)


def test_evidence_none_counts_as_missing() -> None:
    """Evidence of the kind „none“ is no evidence."""
    given = everything() | {"evidence": [{"kind": "none", "detail": "nur Presse"}]}
    assert completeness(example(**given)).missing == ("unabhängige oder eigene Belege",)


def test_transfer_in_the_text_counts() -> None:
    """Transfer may be told in the text instead of the head."""
    told = example(**everything(without="Hinweise zur Übertragung")).with_sections({"Übertragbarkeit": "Ein Raum genügt."})
    assert completeness(told).missing == ()


def test_bare_example() -> None:
    """An example with the required facts only names all gaps in the published order."""
    found = completeness(example(status="unknown"))
    assert (found.percent, found.missing) == (0, tuple(name for name, _ in WANTED))


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 11, 23), 18, date(2028, 5, 23)),
        (date(2026, 8, 31), 18, date(2028, 2, 29)),
        (date(2025, 8, 31), 18, date(2027, 2, 28)),
        (date(2026, 10, 31), 1, date(2026, 11, 30)),
        (date(2026, 12, 31), 12, date(2027, 12, 31)),
        (date(2026, 6, 15), 6, date(2026, 12, 15)),
        (date(2026, 6, 15), 7, date(2027, 1, 15)),
    ],
    ids=["18 months", "leap February", "February", "short month", "12 months", "December", "January"],
)
def test_months_later(day: date, months: int, later: date) -> None:
    """Months are counted by the calendar; a day that the month lacks is its last."""
    assert months_later(day, months) == later


@pytest.mark.parametrize(
    ("checked", "today", "overdue"),
    [
        ("2026-11-23", date(2028, 5, 23), False),
        ("2026-11-23", date(2028, 5, 24), True),
        ("2026-08-31", date(2028, 2, 29), False),
        ("2026-08-31", date(2028, 3, 1), True),
        ("2026-11", date(2028, 5, 30), False),
        ("2026", date(2028, 6, 30), False),
        ("2026", date(2028, 7, 1), True),
    ],
    ids=["last day", "day after", "end of month", "after it", "month means its end", "year means its end", "after the year"],
)
def test_overdue(checked: str, today: date, overdue: bool) -> None:
    """A check is overdue from the day after 18 months."""
    assert is_overdue(parse_date(checked), today) is overdue
