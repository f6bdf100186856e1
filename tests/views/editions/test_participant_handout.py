"""The handout holds what everybody in the room needs, and nothing that is not for everybody."""

import re
from typing import Any

import pytest

from macros.library.library import Library
from macros.views.document import Bullets, Code, Facts, Heading, PageBreak, Paragraph, Table, WriteLines
from macros.views.document_text import inline_text, lines_of, text_of
from macros.views.editions.participant_handout import build
from macros.views.editions.programme import times
from macros.views.editions.room_rules import EASY_RULES, RULES
from macros.views.practice_example import practice_example_view
from macros.views.sources import numbered
from macros.views.workshop import workshop_view
from tests.views.editions.scopes import SAMPLES, TODAY, chapter, of_kind, own, scope_of, small
from tests.views.records import workshop

RESULT = {"text": "30 Plätze", "as_of": "2024", "reference": "zwei"}


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_programme(library: Library, workshop_id: str) -> None:
    """Every point of every day stands there with its times and what it is about."""
    scope = own(library, workshop_id)
    lines = text_of(build(scope)).split("\n")
    rows = [row for day in workshop_view(library, scope.workshop).days for row in day.rows]
    assert [row.title for row in rows if times(row) not in lines or row.title not in lines] == []
    assert [row.title for row in rows if not any(line.startswith(row.short) for line in lines)] == []


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_examples(library: Library, workshop_id: str) -> None:
    """Every chosen example stands there: title, approach, results with their dates and sources, lessons."""
    text = text_of(build(own(library, workshop_id)))
    views = [practice_example_view(library, library.practice_examples[entry], TODAY) for entry in library.workshops[workshop_id].examples]
    words = [word for view in views for word in (view.card.title, *view.lessons)]
    words += [f"{entry.text} ({entry.as_of}" for view in views for entry in view.results]
    words += [paragraph for view in views for paragraph in view.sections["Vorgehen"].split("\n\n")]
    assert [word for word in words if word not in text] == []


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_sources(library: Library, workshop_id: str) -> None:
    """At the end every source of every example stands under its number, with its address."""
    lists = [block for block in chapter(build(own(library, workshop_id)), "quellen") if isinstance(block, Bullets)]
    chosen = [library.practice_examples[entry] for entry in library.workshops[workshop_id].examples]
    assert [[item[-1].text for item in block.items] for block in lists[: len(chosen)]] == [
        [source.url or f"{source.title}. {source.publisher}, {source.date}." for source in numbered(library, entry)] for entry in chosen
    ]


@pytest.mark.parametrize(
    ("results", "told"),
    [
        (
            [{"text": "30 Plätze", "as_of": "2024", "reference": "zwei"}],
            "Quellen: [2] Zwei (Verlag, 2024) · 1 weitere Quelle am Ende der Mappe",
        ),
        ([], "Quellen: 2 Quellen am Ende der Mappe"),
    ],
    ids=["named by a result", "named by none"],
)
def test_cited_sources(library: Library, results: list[dict[str, str]], told: str) -> None:
    """On its page an example names the sources of its results, and how many more there are."""
    sources = [{"id": name, "title": name.title(), "publisher": "Verlag", "date": "2024"} for name in ("eins", "zwei")]
    planned = workshop("musterstadt", [{"module": "klima"}], examples=["sprachcafe"])
    scope = scope_of(library, planned, told={"results": results, "references": sources})
    muted = [block for block in chapter(build(scope), "praxisbeispiele") if isinstance(block, Paragraph) and block.style == "muted"]
    assert [inline_text(block.runs) for block in muted] == [told]


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_example_has_a_page(library: Library, workshop_id: str) -> None:
    """Every example but the first, which follows the heading of the chapter, begins a page."""
    blocks = chapter(build(own(library, workshop_id)), "praxisbeispiele")
    heads = [place for place, block in enumerate(blocks) if isinstance(block, Heading) and block.level == 3]
    assert [getattr(blocks[place], "anchor", "") for place in heads] == [
        f"beispiel-{entry}" for entry in library.workshops[workshop_id].examples
    ]
    assert [place for place in heads[1:] if not isinstance(blocks[place - 1], PageBreak)] == []


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_codes(library: Library, workshop_id: str) -> None:
    """Codes lead to the workshop and to every example."""
    chosen = library.workshops[workshop_id].examples
    codes = [code.address for code in of_kind(build(own(library, workshop_id)), Code)]
    assert codes == [f"workshops/{workshop_id}/", *(f"praxisbeispiele/{entry}/" for entry in chosen)]


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_questions(library: Library, workshop_id: str) -> None:
    """Every chosen question is followed by room to write, before the next one begins."""
    found: list[str] = []
    for block in chapter(build(own(library, workshop_id)), "fragen"):
        if isinstance(block, Paragraph) and block.style == "question":
            found.append(inline_text(block.runs))
        if isinstance(block, WriteLines):
            found.append("Platz")
    questions = workshop_view(library, library.workshops[workshop_id]).questions
    assert found == [line for entry in questions for line in (entry.text, "Platz")]


def test_foreign_words_are_marked(library: Library) -> None:
    """A translation names its language, for hyphenation and for screen readers."""
    runs = [run for block in of_kind(build(own(library, "musterkreis")), Paragraph) for run in block.runs]
    question = library.questions["q021"].translations
    assert question
    assert [run.language for run in runs if run.text in question.model_dump().values()] == ["en", "tr", "ar", "uk"]


def test_where_a_question_is_asked(library: Library) -> None:
    """A question of a point names day, time and point; another one its phase."""
    document = build(small(library, {"module": "klima", "questions": ["q001"]}, questions=["q002"]))
    labels = [inline_text(block.runs) for block in of_kind(document, Paragraph) if block.style == "label"]
    assert labels[-2:] == ["Tag 1: Sensibilisieren + Positionieren", "Tag 1 · 09:00 Uhr · Klimabarometer"]


def test_rules(library: Library) -> None:
    """The rules of the room stand there, also in Einfache Sprache, which is set without hyphenation."""
    lists = [block for block in chapter(build(small(library)), "spielregeln") if isinstance(block, Bullets)]
    told = {block.easy: tuple(inline_text(item) for item in block.items) for block in lists}
    assert told == {False: RULES, True: EASY_RULES}


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_indicators(library: Library, workshop_id: str) -> None:
    """Every indicator of a chosen Handlungsfeld stands there once, with definition, lowest level and limits."""
    fields = set(library.workshops[workshop_id].action_fields)
    wanted = [entry for entry in library.indicators.values() if fields & set(entry.action_fields)]
    tables = [table for table in of_kind(build(own(library, workshop_id)), Table) if table.header[0] == "Kennzahl"]
    rows = {inline_text(row[0]): [inline_text(cell) for cell in row[1:]] for table in tables for row in table.rows}
    assert sum(len(table.rows) for table in tables) == len(wanted)
    assert {entry.label: [entry.definition, " ".join(entry.caveats)] for entry in wanted} == {
        name: [row[0], row[2]] for name, row in rows.items()
    }


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_glossary(library: Library, workshop_id: str) -> None:
    """The glossary explains the terms that begin a word of the text before it, and no others."""
    document = build(own(library, workshop_id))
    place = next(number for number, block in enumerate(document.blocks) if isinstance(block, Heading) and block.anchor == "glossar")
    text = "\n".join(lines_of(document.blocks[:place]))
    used = [term.label for term in library.terms["glossary"].values() if re.search(rf"\b{re.escape(term.label)}", text, re.IGNORECASE)]
    table = next(table for table in of_kind(document, Table) if table.caption == "Begriffe in dieser Mappe")
    assert [inline_text(row[0]) for row in table.rows] == used


@pytest.mark.parametrize(
    ("changes", "dates"),
    [
        ({}, ["Termin offen", "Termin offen"]),
        ({"date": "2027-03-04"}, ["um den 4. Juni 2027", "um den 6. März 2028"]),
        ({"date": "2027-11-30"}, ["um den 29. Februar 2028", "um den 30. November 2028"]),
        ({"date": "2027-03"}, ["Termin offen", "Termin offen"]),
    ],
    ids=["open", "day", "end of February", "month only"],
)
def test_checks(library: Library, changes: dict[str, str], dates: list[str]) -> None:
    """The later checks are dated from the last day, where it has a date; never at a weekend."""
    days = [{"start": "09:00", "end": "12:00", "agenda": [{"module": "klima"}], **changes}]
    rows = after(library, days=days, checks=[{"after_months": "3"}, {"after_months": "12"}])
    assert rows == [("Blick zurück nach 3 Monaten", dates[0]), ("Blick zurück nach 12 Monaten", dates[1])]


def test_meeting_afterwards(library: Library) -> None:
    """The meeting afterwards is announced, the one before is not for everybody."""
    meeting = {"date": "2027-04-08", "start": "14:00", "place": "Rathaus", "agenda": [{"module": "klima"}]}
    rows = after(library, preparation_meeting=meeting, follow_up_meeting=meeting)
    assert rows == [("Nachbereitungstreffen", "8. April 2027 · 14:00 bis 14:30 Uhr · Rathaus")]


def after(library: Library, **changes: Any) -> list[tuple[str, str]]:
    """Return what follows the workshop."""
    facts = [block for block in chapter(build(small(library, **changes)), "programm") if isinstance(block, Facts)]
    return [(label, inline_text(value)) for block in facts for label, value in block.rows]


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_anchors(library: Library, workshop_id: str) -> None:
    """No two headings have the same anchor."""
    anchors = [block.anchor for block in of_kind(build(own(library, workshop_id)), Heading) if block.anchor]
    assert len(anchors) == len(set(anchors))
