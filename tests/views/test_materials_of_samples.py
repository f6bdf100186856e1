"""The sums of the samples are those of the domain study („Material gerechnet“, for 30 and 40 people), with every difference explained."""

import pytest

from macros.library.library import Library
from macros.views.materials import copies_per_sheet, needs_of, packing_rows

SAMPLES = ("musterkreis", "musterstadt")
DOTS = "Klebepunkt"


def packed(library: Library, workshop_id: str, item: str) -> float:
    """Return how much of one material a sample needs."""
    return next(row.quantity for row in packing_rows(library, library.workshops[workshop_id]) if row.item == item)


@pytest.mark.parametrize(
    ("item", "figures"),
    [
        ("Stift", (30, 40)),
        ("Stellwand", (5, 7)),
        ("Projektkarte (leer)", (60, 84)),
        ("Transferkarte", (90, 120)),
        ("Projektsteckbrief A3", (6, 8)),
    ],
)
def test_figures_of_the_study(library: Library, item: str, figures: tuple[int, int]) -> None:
    """Pens, pin boards, project cards, transfer cards and project sheets are as in the study."""
    assert tuple(packed(library, workshop_id, item) for workshop_id in SAMPLES) == figures


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_one_more_pin_board(library: Library, workshop_id: str) -> None:
    """Beside its pin boards the study has one with the scales of the barometer; as it has a name of its own, it is a row of its own."""
    assert packed(library, workshop_id, "Stellwand mit Skalen") == 1


# The study sums three kinds of dots: 690 and „rund 920“. We list the kinds apart, for they are bought apart.
KINDS = {DOTS: (570, 760), f"{DOTS} grün, gelb, rot": (30, 42), f"{DOTS} in Gruppenfarbe": (150, 200)}


@pytest.mark.parametrize("kind", KINDS)
def test_dots_by_kind(library: Library, kind: str) -> None:
    """Each kind of dots is a row."""
    assert tuple(packed(library, workshop_id, kind) for workshop_id in SAMPLES) == KINDS[kind]


@pytest.mark.parametrize(("workshop_id", "study"), [("musterkreis", 690), ("musterstadt", 922)])
def test_all_dots(library: Library, workshop_id: str, study: int) -> None:
    """All dots are those of the study and, which it leaves out, two for everybody who arrives on day 2.

    The study counts arriving once („zählt nicht mit“); our samples have it on both days. It rounds 922 to „rund 920“: seven groups
    of the town have six coloured dots each.
    """
    workshop = library.workshops[workshop_id]
    arriving = [item for item in workshop.days[1].agenda if item.module == "ankommen"]
    again = sum(need.quantity for item in arriving for need in needs_of(library, workshop, item) if need.item == DOTS)
    assert (sum(packed(library, workshop_id, kind) for kind in KINDS) - again, again) == (study, 2 * workshop.participants.expected)


@pytest.mark.parametrize(
    ("sheet", "copies"),
    [
        ("Barometerbogen mit fünf Skalen", (30, 40)),
        ("Datenblatt der Kommune", (30, 40)),
        ("Bewertungsbogen", (30, 40)),
        ("Zusagekarte", (30, 40)),
        ("SMART-Prüfblatt", (30, 40)),
        ("Projektsteckbrief A3", (6, 8)),
        ("Indikatorblatt", (9, 12)),
        ("Verantwortungsmatrix A0", (1, 1)),
    ],
)
def test_copies(library: Library, sheet: str, copies: tuple[int, int]) -> None:
    """Sheets are copied per person or per group; three indicator sheets for each of the three or four groups the author set."""
    found = [{row.item: row.copies for row in copies_per_sheet(library, library.workshops[entry])}[sheet] for entry in SAMPLES]
    assert tuple(found) == copies
