"""The cut plan says which blocks give 15, 30 and 45 minutes, and never goes below a minimum."""

from typing import Any

import pytest

from macros.library.library import Library
from macros.views.cut_plan import Cut, CutPlan, cut_plans
from tests.views.records import library_of, module, workshop

MODULES = [
    module("klima", 40, 20, title="Klima"),
    module("daten", 60, 45, title="Daten"),
    module("ziele", 60, 60, title="Ziele"),
    module("pause", 30, 20, kind="break", title="Pause"),
    module("mittag", 60, 45, kind="meal", title="Mittag"),
    module("ankommen", 30, 15, kind="arrival", title="Ankommen"),
]


def plans(library: Library, *items: str | dict[str, Any]) -> tuple[CutPlan, ...]:
    """Return the plans of a day of these modules."""
    agenda = [item if isinstance(item, dict) else {"module": item} for item in items]
    return cut_plans(library_of(library, modules=MODULES), workshop("w", agenda).days[0])


def cuts(plan: CutPlan) -> list[tuple[str, int]]:
    """Return which module gives how much."""
    return [(cut.module_id, cut.minutes) for cut in plan.cuts]


def test_targets(library: Library) -> None:
    """There is a plan for 15, 30 and 45 minutes."""
    assert [plan.target for plan in plans(library, "klima")] == [15, 30, 45]


@pytest.mark.parametrize(
    ("number", "given"),
    [
        (0, [("klima", 15)]),
        (1, [("daten", 10), ("klima", 20)]),
        (2, [("daten", 15), ("pause", 10), ("klima", 20)]),
    ],
    ids=["15", "30", "45"],
)
def test_who_gives(library: Library, number: int, given: list[tuple[str, int]]) -> None:
    """The block with most to spare gives first, breaks after all work, and the plan lists them in the order of the day."""
    assert cuts(plans(library, "ankommen", "daten", "pause", "klima", "ziele", "mittag")[number]) == given


def test_last_resort(library: Library) -> None:
    """The meal gives when work and breaks have given all they can."""
    assert cuts(plans(library, "ziele", "pause", "mittag")[0]) == [("pause", 10), ("mittag", 5)]


def test_arriving_gives_nothing(library: Library) -> None:
    """Arriving is not shortened, and a plan that falls short says how far it reaches."""
    assert [(plan.reached, plan.cuts) for plan in plans(library, "ankommen", "ziele")] == [(0, ())] * 3


def test_cut(library: Library) -> None:
    """A cut names the module and the minutes it gives and keeps."""
    assert plans(library, "klima")[2] == CutPlan(45, 20, (Cut("klima", "Klima", 20, 20),))


def test_own_minutes(library: Library) -> None:
    """The minutes of the item count, not the recommended ones of its module."""
    assert plans(library, {"module": "klima", "minutes": "25"})[0].cuts == (Cut("klima", "Klima", 5, 20),)


def test_below_the_minimum_already(library: Library) -> None:
    """An item that is too short already gives nothing."""
    assert plans(library, {"module": "klima", "minutes": "10"})[0].cuts == ()


def test_module_twice(library: Library) -> None:
    """A module that comes twice may give twice, the first one first."""
    assert cuts(plans(library, "klima", "klima")[1]) == [("klima", 20), ("klima", 10)]


@pytest.mark.parametrize("workshop_id", ["musterkreis", "musterstadt"])
@pytest.mark.parametrize("day", [0, 1])
def test_samples(library: Library, workshop_id: str, day: int) -> None:
    """Both days of both samples can give all of 15, 30 and 45 minutes without touching lunch by more than five."""
    found = cut_plans(library, library.workshops[workshop_id].days[day])
    lunch = [cut.minutes for plan in found for cut in plan.cuts if cut.module_id == "mittagspause"]
    assert ([plan.reached for plan in found], sum(lunch) <= 5) == ([15, 30, 45], True)
