"""The steps of a module at the length an agenda gives it: in proportion, in fives where that works, and summing exactly."""

from macros.library.models.agenda_module import AgendaModule
from macros.views.agenda_module import StepView

ROUNDED = 5


def step_views(module: AgendaModule, begins: int, minutes: int) -> tuple[StepView, ...]:
    """Return the steps of a module that begins at a clock time (minutes since midnight) and lasts so many minutes."""
    views: list[StepView] = []
    now = begins
    for step, length in zip(module.steps, scaled([step.minutes for step in module.steps], minutes), strict=True):
        views.append(StepView(now, now + length, length, step.title, step.does))
        now += length
    return tuple(views)


def scaled(lengths: list[int], total: int) -> tuple[int, ...]:
    """Return lengths in proportion to the given ones that sum to total minutes.

    At the recommended length nothing changes. Else every step gets a multiple of five minutes, and what total has beyond fives goes
    to the longest step; where a step would vanish that way, whole minutes are used, at least one per step if total has enough.
    """
    if total == sum(lengths):
        return tuple(lengths)
    fives = [ROUNDED * share for share in _shares(lengths, total // ROUNDED)]
    if all(fives):
        fives[_longest(lengths)] += total % ROUNDED
        return tuple(fives)
    return tuple(_nobody_empty(_shares(lengths, total)))


def _shares(lengths: list[int], units: int) -> list[int]:
    """Share out units by largest remainder; of equal remainders the longer step, then the earlier one, comes first."""
    whole = sum(lengths)
    shares = [length * units // whole for length in lengths]
    order = sorted(range(len(lengths)), key=lambda place: (-(lengths[place] * units % whole), -lengths[place], place))
    for place in order[: units - sum(shares)]:
        shares[place] += 1
    return shares


def _nobody_empty(shares: list[int]) -> list[int]:
    """Give empty steps a minute of the longest one, as long as it has one to spare."""
    for place, share in enumerate(shares):
        giver = _longest(shares)
        if share == 0 and shares[giver] > 1:
            shares[giver] -= 1
            shares[place] = 1
    return shares


def _longest(lengths: list[int]) -> int:
    return max(range(len(lengths)), key=lambda place: (lengths[place], -place))
