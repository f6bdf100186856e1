"""What a moderator would want to know before the day: groups that do not fit, lunch at two times, elements or examples that lack."""

from collections.abc import Callable, Iterator

from macros.library.findings import Finding, Severity, quoted
from macros.library.library import Library
from macros.library.models.workshop import AgendaItem, Day, Workshop
from macros.library.reader import Location
from macros.views.example_fit import fields_without_example, kinds_that_do_not_fit, sizes_that_do_not_fit
from macros.views.timetable import Slot, slots
from macros.views.wording import clock
from macros.views.workshop_elements import missing_elements

# What may stand twice on a day, with its article and name.
CHOICES = {"examples": "das Beispiel", "questions": "die Frage"}


def workshop_findings(library: Library) -> Iterator[Finding]:
    """Yield everything that needs views to be found, workshop by workshop. What the rules of the library say is not said again."""
    for workshop in library.workshops.values():
        for check in CHECKS:
            yield from check(library, workshop)


def group_sizes(library: Library, workshop: Workshop) -> Iterator[Finding]:
    """A module that is work is made for as many people as are expected. The meetings have other people and are not asked."""
    people = workshop.participants.expected
    for place, item in _day_items(workshop):
        module = library.agenda_modules.get(item.module)
        size = module.group_size if module else None
        if module is None or size is None or module.kind != "work" or size.min > size.max or size.min <= people <= size.max:
            continue
        few = people < size.min
        message = f"„{item.module}“ ist für {size.min} bis {size.max} Personen gemacht, erwartet werden {people}"
        remedy = f"Einen Baustein für {'kleinere' if few else 'größere'} Gruppen wählen oder die Zahl der Erwarteten prüfen."
        yield workshop.source.finding((*place, "module"), message, remedy)


def group_numbers(_: Library, workshop: Workshop) -> Iterator[Finding]:
    """The number of groups an author sets leaves nobody out and no group empty."""
    people = workshop.participants.expected
    for place, item in _day_items(workshop):
        if item.groups is not None and not 1 <= item.groups <= people:
            message = f"{item.groups} Gruppen gehen mit {people} Personen nicht"
            yield workshop.source.finding((*place, "groups"), message, f"Eine Zahl von 1 bis {people} schreiben oder groups weglassen.")


def lunch_times(library: Library, workshop: Workshop) -> Iterator[Finding]:
    """Lunch is at the same time on all days."""
    lunches = [(number, *found) for number, day in enumerate(workshop.days) if (found := _lunch(library, day))]
    for number, position, slot in lunches[1:]:
        first_day, _, first = lunches[0]
        if slot.begins != first.begins:
            message = f"Mittagessen an Tag {number + 1} um {clock(slot.begins)}, an Tag {first_day + 1} um {clock(first.begins)}"
            remedy = "An allen Tagen zur selben Zeit essen; Küche, Dolmetschen und Kinderbetreuung planen damit."
            yield workshop.source.finding(("days", number, "agenda", position), message, remedy, severity=Severity.WARNING)


def used_twice(_: Library, workshop: Workshop) -> Iterator[Finding]:
    """An example or a question comes up once a day, as far as the agenda items name it."""
    for number, day in enumerate(workshop.days):
        for name, called in CHOICES.items():
            yield from _again(workshop, number, called, _choices(number, day, name))


def _again(workshop: Workshop, number: int, called: str, choices: Iterator[tuple[Location, str, str]]) -> Iterator[Finding]:
    first: dict[str, str] = {}
    for place, chosen, module in choices:
        if chosen in first:
            message = f"{called} {quoted(chosen)} kommt an Tag {number + 1} schon bei „{first[chosen]}“ vor"
            remedy = "So lassen, wenn es gewollt ist; sonst hier streichen."
            yield workshop.source.finding(place, message, remedy, severity=Severity.NOTE)
        first.setdefault(chosen, module)


def _choices(number: int, day: Day, name: str) -> Iterator[tuple[Location, str, str]]:
    for position, item in enumerate(day.agenda):
        chosen: tuple[str, ...] = getattr(item, name)
        yield from ((("days", number, "agenda", position, name, spot), entry, item.module) for spot, entry in enumerate(chosen))


def _lunch(library: Library, day: Day) -> tuple[int, Slot] | None:
    """Return the first meal of a day with its position; None without a meal, or where a module is unknown (another finding)."""
    if any(item.module not in library.agenda_modules for item in day.agenda):
        return None
    placed = enumerate(slots(library, day.start, day.agenda))
    return next(((position, slot) for position, slot in placed if library.agenda_modules[slot.item.module].kind == "meal"), None)


def _day_items(workshop: Workshop) -> Iterator[tuple[Location, AgendaItem]]:
    for number, day in enumerate(workshop.days):
        yield from ((("days", number, "agenda", position), item) for position, item in enumerate(day.agenda))


CHECKS: tuple[Callable[[Library, Workshop], Iterator[Finding]], ...] = (
    group_sizes,
    group_numbers,
    lunch_times,
    missing_elements,
    fields_without_example,
    kinds_that_do_not_fit,
    sizes_that_do_not_fit,
    used_twice,
)
