"""What may be shown to everybody. Taken out before any view sees it, so that no view can leak it."""

from dataclasses import replace
from typing import TypeVar

from macros.library.library import Library
from macros.library.models.workshop import AgendaItem, Day, Meeting, Workshop

Agenda = TypeVar("Agenda", Day, Meeting)


def public_part(library: Library) -> Library:
    """Return the library without internal workshops and without moderators, notes and offers of the public ones."""
    public = {key: _public(workshop) for key, workshop in library.workshops.items() if workshop.visibility == "public"}
    return replace(library, workshops=public)


def _public(workshop: Workshop) -> Workshop:
    shown = {
        "moderators": (),
        "offer": None,
        "days": tuple(_without_notes(day) for day in workshop.days),
        "preparation_meeting": workshop.preparation_meeting and _without_notes(workshop.preparation_meeting),
        "follow_up_meeting": workshop.follow_up_meeting and _without_notes(workshop.follow_up_meeting),
    }
    return workshop.model_copy(update=shown)


def _without_notes(agenda: Agenda) -> Agenda:
    return agenda.model_copy(update={"agenda": tuple(_without_note(item) for item in agenda.agenda)})


def _without_note(item: AgendaItem) -> AgendaItem:
    return item.model_copy(update={"note": None})
