"""The run sheet holds the programme of the handout and, minute by minute, what the moderators do."""

import re
from itertools import pairwise
from typing import Any

import pytest

from macros.library.library import Library
from macros.views.cut_plan import cut_plans
from macros.views.document import Bullets, Facts, Heading, Paragraph, Table
from macros.views.document_text import inline_text, lines_of, text_of
from macros.views.editions import participant_handout
from macros.views.editions.room_rules import RULES
from macros.views.editions.run_sheet import build
from macros.views.groups import grouping_of
from macros.views.materials import needs_of
from macros.views.wording import number
from macros.views.workshop import workshop_view
from tests.views.editions.scopes import SAMPLES, chapter, of_kind, own, scope_of, small
from tests.views.records import workshop


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_holds_the_programme_of_the_handout(library: Library, workshop_id: str) -> None:
    """Every text of the programme that participants see stands in the run sheet too."""
    scope = own(library, workshop_id)
    headings_of_its_own = ("Programm Tag 1", "Programm Tag 2")
    seen = [line for line in lines_of(tuple(chapter(participant_handout.build(scope), "programm"))) if line not in headings_of_its_own]
    lines = text_of(build(scope)).split("\n")
    assert len(seen) > 80
    assert [line for line in seen if line not in lines] == []


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_holds_rules_questions_and_examples(library: Library, workshop_id: str) -> None:
    """Rules, chosen questions with their follow-ups and titles of examples stand in the run sheet too."""
    scope = own(library, workshop_id)
    view = workshop_view(library, scope.workshop)
    text = text_of(build(scope))
    words = [card.title for card in view.examples]
    words += [text for entry in view.questions for text in (entry.text, *entry.follow_ups)]
    words += [*RULES]
    assert [word for word in words if word not in text] == []


def steps(library: Library, workshop_id: str) -> list[tuple[str, Table]]:
    """Return every heading of a point with the table of its steps."""
    blocks = [block for block in build(own(library, workshop_id)).blocks if isinstance(block, Heading | Table)]
    return [
        (one.text, two)
        for one, two in pairwise(blocks)
        if isinstance(one, Heading) and isinstance(two, Table) and two.caption.startswith("Schritte: ")
    ]


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_tables_have_names_of_their_own(library: Library, workshop_id: str) -> None:
    """No two tables are called the same, though breaks come more than once: screen readers list them by name."""
    names = [block.caption for block in build(own(library, workshop_id)).blocks if isinstance(block, Table)]
    assert len(names) == len(set(names)) > 20


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_steps_fill_their_point(library: Library, workshop_id: str) -> None:
    """The steps of a point begin and end with it, follow each other and sum to its minutes."""
    points = steps(library, workshop_id)
    planned = library.workshops[workshop_id]
    meetings = [meeting for meeting in (planned.preparation_meeting, planned.follow_up_meeting) if meeting]
    assert len(points) == sum(len(day.agenda) for day in planned.days) + sum(len(meeting.agenda) for meeting in meetings)
    for heading, table in points:
        moments = [inline_text(row[0]).split("–") for row in table.rows]
        assert f"{moments[0][0]}–{moments[-1][1]}" == heading.split(" ")[0]
        assert [end for _, end in moments[:-1]] == [begin for begin, _ in moments[1:]]
        assert sum(int(inline_text(row[1])) for row in table.rows) == length(heading)


def length(heading: str) -> int:
    """Return the minutes between the two times a heading begins with."""
    found = re.match(r"(\d+):(\d+)–(\d+):(\d+) ", heading)
    assert found
    begins, begun, ends, ended = (int(part) for part in found.groups())
    return 60 * (ends - begins) + ended - begun


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_says_what_moderators_do(library: Library, workshop_id: str) -> None:
    """Of every module all steps, risks, tips and the purpose stand there."""
    text = text_of(build(own(library, workshop_id)))
    names = {item.module for day in library.workshops[workshop_id].days for item in day.agenda}
    modules = [library.agenda_modules[name] for name in names]
    words = [word for module in modules for step in module.steps for word in (step.title, step.does)]
    words += [f"Wenn {risk.condition}, dann: {risk.then}" for module in modules for risk in module.risks]
    words += [word for module in modules for word in (module.purpose, *module.tips)]
    assert [word for word in words if word not in text] == []


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_groups_and_quantities(library: Library, workshop_id: str) -> None:
    """Groups and quantities of every point are the computed ones."""
    whole = library.workshops[workshop_id]
    blocks = build(own(library, workshop_id)).blocks
    for day, planned in enumerate(whole.days, start=2):  # the first appointment is the meeting before
        for place, item in enumerate(planned.agenda, start=1):
            start = next(spot for spot, block in enumerate(blocks) if getattr(block, "anchor", "") == f"termin-{day}-{place}")
            end = next((spot for spot in range(start + 1, len(blocks)) if isinstance(blocks[spot], Heading)), len(blocks))
            section = blocks[start:end]
            facts = dict(next(block for block in section if isinstance(block, Facts)).rows)
            grouping = grouping_of(library, whole, item)
            lines = list(lines_of(section))
            assert inline_text(facts.get("Gruppen", ())) == (grouping.text if grouping else "")
            wanted = [f"{number(need.quantity)} × {need.item}" for need in needs_of(library, whole, item)]
            assert [line for line in wanted if line not in lines] == []


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_cut_plan(library: Library, workshop_id: str) -> None:
    """For each day a table says what gives how many minutes when 15, 30 or 45 have to be saved."""
    tables = [table for table in of_kind(build(own(library, workshop_id)), Table) if table.caption.startswith("Kürzen an ")]
    for table, day in zip(tables, library.workshops[workshop_id].days, strict=True):
        plans = cut_plans(library, day)
        assert [[inline_text(cell) for cell in row] for row in table.rows] == [
            [f"−{plan.target} Minuten", cut.title, f"−{cut.minutes} Min.", f"{cut.left} Min."] for plan in plans for cut in plan.cuts
        ]


def cuts(library: Library, *items: dict[str, Any]) -> list[list[str]]:
    """Return the cut plan of a day."""
    table = next(table for table in of_kind(build(small(library, *items)), Table) if table.caption == "Kürzen an Tag 1")
    return [[inline_text(cell) for cell in row] for row in table.rows]


def test_cut_plan_that_gives_too_little(library: Library) -> None:
    """Where less can be saved than wanted, the table says how much; where nothing can, it says that."""
    nothing = "Nichts lässt sich kürzen, ohne dass ein Baustein zu kurz wird."
    much = cuts(library, {"module": "klima", "minutes": "50"})
    assert much[-1] == ["−45 Minuten (möglich sind 20)", "Klimabarometer", "−20 Min.", "30 Min."]
    assert cuts(library, {"module": "klima"})[0] == ["−15 Minuten (möglich sind 0)", nothing, "", ""]


@pytest.mark.parametrize(
    ("own_questions", "told"),
    [(["q002"], "Was fehlt? Nachfragen: Wem fehlt es?"), ([], "Was läuft gut?")],
    ids=["those of the point", "else those of the module"],
)
def test_questions(library: Library, own_questions: list[str], told: str) -> None:
    """A point has the questions its agenda names with what to ask next, else those of its module."""
    scope = scope_of(library, workshop("musterstadt", [{"module": "klima", "questions": own_questions}]), asks=["q001"])
    lists = [block for block in chapter(build(scope), "termin-1") if isinstance(block, Bullets)]
    assert [inline_text(item) for block in lists for item in block.items if "?" in inline_text(item)] == [told]


@pytest.mark.parametrize(("end", "told"), [("10:00", "Davor bleiben 30 Minuten Reserve."), ("09:30", "Eine Reserve gibt es nicht.")])
def test_reserve(library: Library, end: str, told: str) -> None:
    """A day says when it must end, and how much idle time is left before."""
    document = build(small(library, days=[{"start": "09:00", "end": end, "agenda": [{"module": "klima"}]}]))
    assert f"Spätestens um {end} Uhr ist Schluss. {told}" in [inline_text(block.runs) for block in of_kind(document, Paragraph)]


def test_meeting_without_a_beginning(library: Library) -> None:
    """The points of a meeting whose time is open are counted in minutes."""
    document = build(small(library, follow_up_meeting={"agenda": [{"module": "pause"}, {"module": "klima"}]}))
    headings = [block.text for block in chapter(document, "termin-2") if isinstance(block, Heading)]
    tables = [block for block in chapter(document, "termin-2") if isinstance(block, Table)]
    assert headings == ["Minute 0–15 Kaffeepause", "Minute 15–45 Klimabarometer"]
    assert [inline_text(table.rows[0][0]) for table in tables] == ["offen", "0–15", "15–45"]


def test_appointments_in_order(library: Library) -> None:
    """The meeting before comes first, the one afterwards last."""
    meeting = {"start": "14:00", "agenda": [{"module": "klima"}]}
    document = build(small(library, preparation_meeting=meeting, follow_up_meeting=meeting))
    headings = [block.text for block in of_kind(document, Heading) if block.level == 2 and block.anchor.startswith("termin-")]
    assert headings == ["Vorbereitungstreffen", "Tag 1", "Nachbereitungstreffen"]


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_anchors(library: Library, workshop_id: str) -> None:
    """No two headings have the same anchor."""
    anchors = [block.anchor for block in of_kind(build(own(library, workshop_id)), Heading)]
    assert len(anchors) == len(set(anchors))
