"""Groups and their sizes: how many people sit together, computed from the expected number and the material of a module."""

from collections import Counter
from dataclasses import dataclass

from macros.library.library import Library
from macros.library.models.agenda_module import AgendaModule
from macros.library.models.workshop import AgendaItem, Workshop
from macros.views.wording import counted


@dataclass(frozen=True)
class Grouping:
    """So many groups; smallest and largest are people. larger is how many groups have one person more than the others."""

    groups: int
    smallest: int
    largest: int
    larger: int = 0

    @property
    def sizes(self) -> tuple[int, ...]:
        """The people of every group, larger groups first."""
        return (self.largest,) * self.larger + (self.smallest,) * (self.groups - self.larger)

    @property
    def text(self) -> str:
        """In words: ``5 Gruppen zu 6`` or ``7 Gruppen: 5 zu 6, 2 zu 5``."""
        groups = counted(self.groups, "Gruppe", "Gruppen")
        if not self.larger:
            return f"{groups} zu {self.smallest}"
        return f"{groups}: {self.larger} zu {self.largest}, {self.groups - self.larger} zu {self.smallest}"


def split(people: int, groups: int) -> Grouping:
    """Divide people so that groups differ by at most one person. Raises ValueError where a group would stay empty."""
    if not 1 <= groups <= people:
        raise ValueError(f"{people} people cannot make {groups} groups")
    size, left_over = divmod(people, groups)
    return Grouping(groups, size, size + bool(left_over), left_over)


def groups_needed(people: int, group_of: int) -> int:
    """Return how many groups people make, at most group_of in each: the rule of the domain study, rounded up."""
    return -(-people // max(group_of, 1))


def group_size_of(module: AgendaModule) -> int | None:
    """Return for how many people a group's material is meant: the size most rows name, the larger of equals; None in plenum."""
    named = Counter(material.group_of for material in module.materials if material.per == "group" and material.group_of)
    return max(named, key=lambda size: (named[size], size), default=None)


def grouping_of(library: Library, workshop: Workshop, item: AgendaItem) -> Grouping | None:
    """Return the groups of an agenda item of the two days: its own number, or as many as its material asks for; None in plenum."""
    people, size = workshop.participants.expected, group_size_of(library.agenda_modules[item.module])
    wanted = item.groups or (groups_needed(people, size) if size else 0)
    # More groups than people are a finding (workshop_checks); until it is mended nobody sits alone twice.
    return split(people, min(wanted, people)) if wanted else None
