"""Steps scale with the minutes an agenda gives to their module."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.library.library import Library
from macros.views.step_times import scaled, step_views
from macros.views.timetable import minutes_of
from macros.views.wording import clock
from tests.views.records import module

same_in_every_run = settings(derandomize=True, deadline=None, database=None, max_examples=300)
LENGTHS = st.lists(st.integers(1, 60), min_size=1, max_size=8)
TOTALS = st.integers(1, 240)


@pytest.mark.parametrize(
    ("lengths", "total", "expected"),
    [
        ([3, 10, 2], 15, (3, 10, 2)),
        ([8, 15, 12, 10, 15], 50, (5, 15, 10, 10, 10)),
        ([5, 25, 10, 15, 5], 50, (5, 20, 10, 10, 5)),
        ([10, 20], 60, (20, 40)),
        ([10, 20], 33, (10, 23)),
        ([2, 6, 2], 5, (1, 3, 1)),
        ([3, 10, 2], 20, (4, 13, 3)),
        ([2, 58], 10, (1, 9)),
        ([10, 10], 15, (10, 5)),
        ([5, 5, 5], 2, (1, 1, 0)),
    ],
    ids=[
        "recommended length, nothing changes",
        "shorter, in fives",
        "shorter, shares rounded to fives",
        "longer",
        "what is left beyond fives goes to the longest",
        "too short for fives",
        "in fives a step would vanish",
        "even the smallest step keeps a minute",
        "equal steps, the earlier one first",
        "fewer minutes than steps",
    ],
)
def test_scaled(lengths: list[int], total: int, expected: tuple[int, ...]) -> None:
    """Lengths stay in proportion, in fives where no step vanishes by that."""
    assert scaled(lengths, total) == expected


@same_in_every_run
@given(lengths=LENGTHS, total=TOTALS)
def test_sum(lengths: list[int], total: int) -> None:
    """The scaled lengths sum exactly to the minutes there are."""
    assert sum(scaled(lengths, total)) == total


@same_in_every_run
@given(lengths=LENGTHS, total=TOTALS)
def test_no_step_vanishes(lengths: list[int], total: int) -> None:
    """Each step lasts at least a minute wherever there are as many minutes as steps."""
    assert total < len(lengths) or min(scaled(lengths, total)) >= 1


@same_in_every_run
@given(lengths=LENGTHS, total=TOTALS)
def test_nothing_changes_at_the_recommended_length(lengths: list[int], total: int) -> None:
    """A second scaling to the same minutes changes nothing."""
    once = scaled(lengths, total)
    assert scaled(list(once), total) == once


def test_steps_follow_each_other() -> None:
    """Steps have clock times, each beginning when the one before ends."""
    steps = [{"minutes": "10", "title": "Einführung", "does": "Erklärt."}, {"minutes": "20", "title": "Aufstellen", "does": "Liest vor."}]
    views = step_views(module(steps=steps), 9 * 60 + 30, 60)
    assert [(clock(step.begins), clock(step.ends), step.minutes, step.title) for step in views] == [
        ("09:30", "09:50", 20, "Einführung"),
        ("09:50", "10:30", 40, "Aufstellen"),
    ]


def test_own_workshops(library: Library) -> None:
    """In every item of our workshops the steps sum to the minutes of the item."""
    items = [item for workshop in library.workshops.values() for day in workshop.days for item in day.agenda]
    lasting = [(item.module, step_views(library.agenda_modules[item.module], 0, minutes_of(library, item))) for item in items]
    assert [(name, sum(step.minutes for step in steps)) for name, steps in lasting] == [
        (item.module, minutes_of(library, item)) for item in items
    ]
