"""The wall plan shows all days side by side."""

import pytest

from macros.library.library import Library
from macros.views.document import PlanEntry, WallPlan
from macros.views.editions.wall_plan import build
from macros.views.wording import clock
from macros.views.workshop import workshop_view
from tests.views.editions.scopes import SAMPLES, of_kind, own, small


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_points(library: Library, workshop_id: str) -> None:
    """Every point stands there with the times and the title of the programme."""
    plan = of_kind(build(own(library, workshop_id)), WallPlan)[0]
    view = workshop_view(library, library.workshops[workshop_id])
    shown = [[(clock(entry.begins), clock(entry.ends), entry.title, entry.rests) for entry in entries] for _, entries in plan.days]
    assert shown == [[(row.begins, row.ends, row.title, row.rests) for row in day.rows] for day in view.days]


def test_idle_time(library: Library) -> None:
    """Idle time before a fixed start is an entry, so that heights stay true to minutes."""
    plan = of_kind(build(small(library, {"module": "klima"}, {"module": "pause", "start": "10:00"})), WallPlan)[0]
    assert plan.days[0][1] == (
        PlanEntry(540, 570, "Klimabarometer", rests=False),
        PlanEntry(570, 600, "Puffer", rests=True),
        PlanEntry(600, 615, "Kaffeepause", rests=True),
    )


@pytest.mark.parametrize(("date", "heading"), [({}, "Tag 1"), ({"date": "2027-03-04"}, "Tag 1 · 4. März 2027")], ids=["open", "dated"])
def test_heading(library: Library, date: dict[str, str], heading: str) -> None:
    """A day carries its date once there is one."""
    document = build(small(library, days=[{"start": "09:00", "end": "12:00", "agenda": [{"module": "klima"}], **date}]))
    assert [day for day, _ in of_kind(document, WallPlan)[0].days] == [heading]


def test_paper(library: Library) -> None:
    """The plan is A3, landscape."""
    document = build(small(library))
    assert (document.paper, document.landscape) == ("a3", True)
