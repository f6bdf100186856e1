"""What the public never sees: internal workshops, and moderators, notes and offers of the public ones."""

from pathlib import Path

import pytest

from macros.library.library import Library
from macros.library.load import load
from macros.library.models.workshop import Workshop
from macros.library.rules.walk import texts
from macros.library.visibility import public_part
from tests.library.tree import RECORDS, WORKSHOP, put, write

SECRET = "nur für uns"
ITEM = f"agenda: [{{module: klima-barometer, note: {SECRET}}}]"
FULL = (
    RECORDS[WORKSHOP].replace("        questions: [q001]\n", f"        note: {SECRET}\n")
    + f"""moderators: [{SECRET}]
preparation_meeting: {{place: Rathaus, {ITEM}}}
follow_up_meeting: {{place: Rathaus, {ITEM}}}
checks: [{{after_months: 3}}]
offer: {{fee_eur: 6000, includes: [{SECRET}]}}
"""
)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Load a public and an internal workshop that say everything there is to say."""
    put(WORKSHOP, FULL)(write(tmp_path))
    internal = FULL.replace("visibility: public", "visibility: internal").replace("title: Workshop in", "title: Klausur in")
    put("workshops/klausur.yml", internal)(tmp_path)
    return load(tmp_path)[0]


@pytest.fixture
def public(library: Library) -> Workshop:
    """Return the public part of the public workshop."""
    return public_part(library).workshops["musterstadt"]


def test_internal_workshop_is_left_out(library: Library) -> None:
    """An internal workshop is not in the public part."""
    assert (list(library.workshops), list(public_part(library).workshops)) == (["klausur", "musterstadt"], ["musterstadt"])


def test_full_library_keeps_everything(library: Library) -> None:
    """Taking out the public part changes nothing in the library itself."""
    public_part(library)
    assert [text for _, text in texts(library.workshops["musterstadt"])].count(SECRET) == FULL.count(SECRET)


def test_public_workshop_has_no_internal_text(public: Workshop) -> None:
    """Moderators, notes of days and meetings, and what the offer includes are gone."""
    assert [place for place, text in texts(public) if text == SECRET] == []


def test_public_workshop_has_no_offer(public: Workshop) -> None:
    """What it costs is internal."""
    assert public.offer is None


def test_public_workshop_keeps_its_agenda(public: Workshop) -> None:
    """Modules, times and places of days and meetings stay."""
    meetings = [meeting and (meeting.place, meeting.agenda[0].module) for meeting in (public.preparation_meeting, public.follow_up_meeting)]
    assert (public.days[0].agenda[0].start, meetings) == (600, [("Rathaus", "klima-barometer")] * 2)


def test_public_workshop_keeps_its_id_and_file(public: Workshop) -> None:
    """The public part of a record still knows where it came from."""
    assert (public.record_id, public.source.path) == ("musterstadt", WORKSHOP)


def test_other_records_are_public(library: Library) -> None:
    """Examples, questions and modules are the same in the public part."""
    shown = public_part(library)
    assert (shown.practice_examples, shown.questions, shown.agenda_modules) == (
        library.practice_examples,
        library.questions,
        library.agenda_modules,
    )
