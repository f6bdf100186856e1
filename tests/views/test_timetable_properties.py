"""What holds for every agenda, whatever its modules, minutes and fixed times: tried with random ones, the same in every run."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from macros.library.library import Library
from macros.views.cut_plan import TARGETS, cut_plans, spare_of
from macros.views.groups import groups_needed, split
from macros.views.timetable import minutes_of, slots, timetable_findings
from macros.views.wording import clock
from tests.views.records import library_of, module, workshop

KINDS = ("work", "break", "meal", "arrival")
LATEST = 24 * 60 - 1
MODULES = [
    module(f"{kind}-{minutes}", minutes, minimum, kind=kind)
    for kind in KINDS
    for minutes, minimum in ((5, 5), (20, 10), (45, 30), (90, 60), (120, 1))
]
IDS = [entry.record_id for entry in MODULES]
BY_ID = {entry.record_id: entry for entry in MODULES}
# Nothing here depends on the clock or on what an earlier run has seen.
same_in_every_run = settings(derandomize=True, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])


@st.composite
def items(draw: st.DrawFn, fixed: bool) -> list[dict[str, Any]]:
    """Draw an agenda; minutes stay inside the module. fixed allows fixed starts, kept or not."""
    agenda = []
    for name in draw(st.lists(st.sampled_from(IDS), min_size=1, max_size=12)):
        duration = BY_ID[name].duration
        minutes = draw(st.none() | st.integers(duration.min, duration.max))
        start = draw(st.none() | st.integers(0, LATEST)) if fixed else None
        keys = {"minutes": None if minutes is None else str(minutes), "start": None if start is None else clock(start)}
        agenda.append({"module": name, **{key: value for key, value in keys.items() if value is not None}})
    return agenda


STARTS = st.integers(0, LATEST)


@same_in_every_run
@given(start=STARTS, agenda=items(fixed=True))
def test_order_is_kept(library: Library, start: int, agenda: list[dict[str, Any]]) -> None:
    """Items stand in the order of their file and none begins before the one before it has ended."""
    day = workshop("w", agenda).days[0]
    placed = slots(library_of(library, modules=MODULES), start, day.agenda)
    assert tuple(slot.item for slot in placed) == day.agenda
    ends = [start, *(slot.ends for slot in placed)]
    assert [slot.begins - slot.buffer for slot in placed] == ends[:-1]


@same_in_every_run
@given(start=STARTS, agenda=items(fixed=True))
def test_buffers_are_never_negative(library: Library, start: int, agenda: list[dict[str, Any]]) -> None:
    """Idle time is never negative and stands only before a fixed start."""
    placed = slots(library_of(library, modules=MODULES), start, workshop("w", agenda).days[0].agenda)
    assert [slot.buffer for slot in placed if slot.buffer < 0 or (slot.buffer and slot.begins != slot.item.start)] == []


@same_in_every_run
@given(start=STARTS, agenda=items(fixed=True))
def test_sums_to_its_end(library: Library, start: int, agenda: list[dict[str, Any]]) -> None:
    """A day ends as many minutes after its start as its items and buffers last, also past midnight."""
    records = library_of(library, modules=MODULES)
    placed = slots(records, start, workshop("w", agenda).days[0].agenda)
    assert start + sum(slot.buffer + minutes_of(records, slot.item) for slot in placed) == placed[-1].ends


@same_in_every_run
@given(start=st.integers(0, LATEST - 1), end=st.integers(1, LATEST), agenda=items(fixed=True))
def test_what_does_not_fit_is_found(library: Library, start: int, end: int, agenda: list[dict[str, Any]]) -> None:
    """A day without findings about times keeps every fixed start and ends in time, and only such a day has none."""
    planned = workshop("w", days=[{"start": clock(start), "end": clock(max(end, start + 1)), "agenda": agenda}])
    records = library_of(library, modules=MODULES, workshops=[planned])
    day = planned.days[0]
    placed = slots(records, day.start, day.agenda)
    kept = all(slot.item.start in (None, slot.begins) for slot in placed)
    found = [finding.field for finding in timetable_findings(records) if finding.field.endswith(("start", "end"))]
    assert (found == []) == (kept and placed[-1].ends <= day.end)


@same_in_every_run
@given(agenda=items(fixed=False))
def test_cut_plan_gives_what_it_says(library: Library, agenda: list[dict[str, Any]]) -> None:
    """A cut plan gives exactly what it reaches, at most its target, and no block falls below its minimum."""
    records = library_of(library, modules=MODULES)
    for plan in cut_plans(records, workshop("w", agenda).days[0]):
        assert sum(cut.minutes for cut in plan.cuts) == plan.reached <= plan.target
        assert [cut for cut in plan.cuts if cut.minutes <= 0 or cut.left < BY_ID[cut.module_id].duration.min] == []


@same_in_every_run
@given(agenda=items(fixed=False))
def test_cut_plan_gives_what_it_can(library: Library, agenda: list[dict[str, Any]]) -> None:
    """A cut plan falls short of its target only where all blocks but arriving have given everything."""
    records = library_of(library, modules=MODULES)
    day = workshop("w", agenda).days[0]
    spare = sum(spare_of(records, item) for item in day.agenda if BY_ID[item.module].kind != "arrival")
    assert [plan.reached for plan in cut_plans(records, day)] == [min(target, spare) for target in TARGETS]


@same_in_every_run
@given(people=st.integers(1, 200), wish=st.integers(1, 200))
def test_groups_are_fair(people: int, wish: int) -> None:
    """Groups hold all people, differ by at most one, and the larger come first."""
    sizes = split(people, min(wish, people)).sizes
    assert (len(sizes), sum(sizes)) == (min(wish, people), people)
    assert max(sizes) - min(sizes) <= 1
    assert list(sizes) == sorted(sizes, reverse=True)


@same_in_every_run
@given(people=st.integers(1, 200), group_of=st.integers(1, 40))
def test_groups_are_never_too_large(people: int, group_of: int) -> None:
    """No group is larger than its material allows, and one group less would be too few."""
    groups = groups_needed(people, group_of)
    assert split(people, groups).largest <= group_of
    assert (groups - 1) * group_of < people
