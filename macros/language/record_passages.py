"""The passages of content files: every text of a record that is in our own German words."""

from collections.abc import Iterator
from dataclasses import replace

from macros.language.page_passages import body_passages
from macros.language.passage import Passage
from macros.library import body
from macros.library.findings import dotted
from macros.library.library import Library
from macros.library.models.base import Record
from macros.library.models.vocabulary import SharedReference, ThesaurusGroup
from macros.library.models.workshop_question import QuestionSet
from macros.library.reader import Location
from macros.library.rules.walk import references, texts
from macros.views.workshop_question import OWN

LISTS_OF_OTHERS = (SharedReference, ThesaurusGroup)  # titles of sources; words to search by, old and disputed ones included
NOT_OUR_GERMAN = {"references", "translations", "synonyms", "search_terms", "table_codes", "url", "key", "key_prefix", "id"}
NAMES = {"carrier", "partners", "municipality"}  # offices and organisations, as they call themselves
EASY = "easy_language"


def record_passages(library: Library) -> Iterator[Passage]:
    """Yield the passages of all records, of examples those of the head."""
    for record in library.everything():
        if not isinstance(record, LISTS_OF_OTHERS):
            yield from _fields(record)


def section_passages(shown: str, text: str) -> Iterator[Passage]:
    """Yield the passages of the sections of an example from the text of its file."""
    _, sections, line = body.split(text, shown)
    for passage in body_passages(shown, sections, line):
        yield replace(passage, rendered=True)


def _fields(record: Record) -> Iterator[Passage]:
    named = {place for place, _, _ in references(record)}
    for place, text in texts(record):
        if place in named or not NOT_OUR_GERMAN.isdisjoint(place):
            continue
        cited = not NAMES.isdisjoint(place) or _is_quoted(record, place)
        line = record.source.line(place)
        yield Passage(record.source.path, line, dotted(place), text, rendered=True, easy=place[-1] == EASY, cited=cited)


def _is_quoted(record: Record, place: Location) -> bool:
    """Whether it is the wording of a question that somebody else has asked."""
    if not isinstance(record, QuestionSet) or place[-1] != "text" or not isinstance(place[1], int):
        return False
    return record.questions[place[1]].origin not in (None, OWN)
