"""What to shorten when time runs out: so many minutes a day, from which blocks, never below the minimum of a module."""

from dataclasses import dataclass

from macros.library.library import Library
from macros.library.models.workshop import AgendaItem, Day
from macros.views.timetable import minutes_of

TARGETS = (15, 30, 45)
# Work gives first, breaks only when work has no more to give, the meal last. Arriving lies before the programme and gives nothing.
GIVING_ORDER = ("work", "break", "meal")


@dataclass(frozen=True)
class Cut:
    """A block gives so many minutes and keeps the minutes left."""

    module_id: str
    title: str
    minutes: int
    left: int


@dataclass(frozen=True)
class CutPlan:
    """Which blocks give the target minutes, in the order of the day; reached is less than target where no more can be given."""

    target: int
    reached: int
    cuts: tuple[Cut, ...]


def cut_plans(library: Library, day: Day) -> tuple[CutPlan, ...]:
    """Return the plans of a day for 15, 30 and 45 minutes. A larger plan holds every cut of a smaller one, so that who has cut
    15 minutes can go on to 30."""
    return tuple(_plan(library, day, target) for target in TARGETS)


def spare_of(library: Library, item: AgendaItem) -> int:
    """Return the minutes by which an agenda item can be shortened."""
    return max(0, minutes_of(library, item) - library.agenda_modules[item.module].duration.min)


def _plan(library: Library, day: Day, target: int) -> CutPlan:
    taken: dict[int, int] = {}
    missing = target
    for position in _giving_order(library, day):
        given = min(spare_of(library, day.agenda[position]), missing)
        if given:
            taken[position] = given
        missing -= given
    cuts = tuple(_cut(library, day.agenda[position], taken[position]) for position in sorted(taken))
    return CutPlan(target, target - missing, cuts)


def _giving_order(library: Library, day: Day) -> list[int]:
    """Return the positions of blocks that may give, those with most to spare first, so that few blocks are touched."""
    kinds = [library.agenda_modules[item.module].kind for item in day.agenda]
    positions = [position for position, kind in enumerate(kinds) if kind in GIVING_ORDER]
    return sorted(positions, key=lambda position: (GIVING_ORDER.index(kinds[position]), -spare_of(library, day.agenda[position])))


def _cut(library: Library, item: AgendaItem, minutes: int) -> Cut:
    return Cut(item.module, library.agenda_modules[item.module].title, minutes, minutes_of(library, item) - minutes)
