"""Groups differ by at most one person, larger ones first."""

from typing import Any

import pytest

from macros.library.library import Library
from macros.views.groups import Grouping, group_size_of, grouping_of, groups_needed, split
from tests.views.records import library_of, module, workshop


def per_group(*sizes: int) -> list[dict[str, Any]]:
    """Return one material for each size of group."""
    return [{"item": f"Bogen {n}", "quantity": "1", "per": "group", "group_of": str(s), "reusable": "false"} for n, s in enumerate(sizes)]


def grouping(library: Library, expected: int, *sizes: int, **item: Any) -> Grouping | None:
    """Return the groups of one agenda item whose module has material for groups of these sizes."""
    agenda = [{"module": "klima", **item}]
    planned = workshop("w", agenda, participants={"expected": str(expected)})
    small = library_of(library, modules=[module("klima", materials=per_group(*sizes))], workshops=[planned])
    return grouping_of(small, planned, planned.days[0].agenda[0])


@pytest.mark.parametrize(
    ("people", "groups", "sizes", "text"),
    [
        (30, 5, (6, 6, 6, 6, 6), "5 Gruppen zu 6"),
        (40, 7, (6, 6, 6, 6, 6, 5, 5), "7 Gruppen: 5 zu 6, 2 zu 5"),
        (40, 6, (7, 7, 7, 7, 6, 6), "6 Gruppen: 4 zu 7, 2 zu 6"),
        (34, 3, (12, 11, 11), "3 Gruppen: 1 zu 12, 2 zu 11"),
        (12, 1, (12,), "1 Gruppe zu 12"),
        (3, 3, (1, 1, 1), "3 Gruppen zu 1"),
    ],
)
def test_split(people: int, groups: int, sizes: tuple[int, ...], text: str) -> None:
    """People are divided so that nobody is left over, and the words say which groups there are."""
    found = split(people, groups)
    assert (found.sizes, found.smallest, found.largest, found.text) == (sizes, min(sizes), max(sizes), text)


@pytest.mark.parametrize(("people", "groups"), [(5, 0), (5, 6), (0, 1)])
def test_no_empty_groups(people: int, groups: int) -> None:
    """A division that leaves a group empty, or people without one, is refused."""
    with pytest.raises(ValueError, match=f"{people} people cannot make {groups} groups"):
        split(people, groups)


@pytest.mark.parametrize(("people", "group_of", "groups"), [(30, 6, 5), (31, 6, 6), (40, 6, 7), (5, 8, 1), (8, 8, 1), (9, 8, 2)])
def test_groups_needed(people: int, group_of: int, groups: int) -> None:
    """The number of groups is rounded up."""
    assert groups_needed(people, group_of) == groups


@pytest.mark.parametrize(
    ("sizes", "expected"),
    [((), None), ((6,), 6), ((8, 6, 6), 6), ((8, 6), 8), ((6, 8, 8, 6), 8)],
    ids=["plenum", "one", "used by most rows", "tie", "tie of pairs"],
)
def test_group_size(sizes: tuple[int, ...], expected: int | None) -> None:
    """The size of a module's groups is the one most of its material names; of equals the larger."""
    assert group_size_of(module(materials=per_group(*sizes))) == expected


def test_material_makes_the_groups(library: Library) -> None:
    """Material for groups of six makes seven groups of forty people."""
    assert grouping(library, 40, 6) == split(40, 7)


def test_author_makes_the_groups(library: Library) -> None:
    """The number an author sets counts more than the material."""
    assert grouping(library, 30, 8, groups="3") == split(30, 3)


def test_plenum(library: Library) -> None:
    """A module without material for groups works in plenum."""
    assert grouping(library, 30) is None


def test_plenum_may_be_divided(library: Library) -> None:
    """The author may divide a module that has no material for groups."""
    assert grouping(library, 30, groups="2") == split(30, 2)


def test_more_groups_than_people(library: Library) -> None:
    """More groups than people become as many groups as people; the fault is reported elsewhere."""
    assert grouping(library, 3, groups="5") == split(3, 3)


@pytest.mark.parametrize(
    ("workshop_id", "module_id", "text"),
    [
        ("musterkreis", "klima-barometer", "5 Gruppen zu 6"),
        ("musterkreis", "akteurskarte", "4 Gruppen: 2 zu 8, 2 zu 7"),
        ("musterkreis", "zielpyramide", "3 Gruppen zu 10"),
        ("musterstadt", "klima-barometer", "7 Gruppen: 5 zu 6, 2 zu 5"),
        ("musterstadt", "daten-cafe", "6 Gruppen: 4 zu 7, 2 zu 6"),
        ("musterstadt", "zielpyramide", "4 Gruppen zu 10"),
    ],
)
def test_samples(library: Library, workshop_id: str, module_id: str, text: str) -> None:
    """The samples have the groups the domain study counts: five tables of six, six to seven tables, groups of ten on day 2."""
    planned = library.workshops[workshop_id]
    item = next(item for day in planned.days for item in day.agenda if item.module == module_id)
    found = grouping_of(library, planned, item)
    assert found is not None
    assert found.text == text
