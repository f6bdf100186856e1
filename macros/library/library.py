"""The library: all records of all kinds, frozen, by id."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import TypeVar

from macros.library.models.agenda_module import AgendaModule
from macros.library.models.base import Record, Term
from macros.library.models.practice_example import PracticeExample
from macros.library.models.vocabulary import (
    ActionField,
    FunctionalMailbox,
    Indicator,
    SharedReference,
    SizeClass,
    State,
    ThesaurusGroup,
)
from macros.library.models.workshop import Workshop
from macros.library.models.workshop_question import Question, QuestionSet

Item = TypeVar("Item")
Table = Mapping[str, Item]
EMPTY: Mapping[str, frozenset[str]] = MappingProxyType({})


@dataclass(frozen=True, eq=False)
class Library:
    """Every record. Compared and hashed by identity, so that views can be computed once per library.

    Mappings are ordered by id, lists of terms by their order in the file.

    broken holds, by collection, the ids of files with findings: they exist, so that nothing that names them is blamed.
    """

    practice_examples: Table[PracticeExample]
    question_sets: Table[QuestionSet]
    agenda_modules: Table[AgendaModule]
    workshops: Table[Workshop]
    terms: Mapping[str, Table[Term]]
    references: Table[SharedReference]
    thesaurus: tuple[ThesaurusGroup, ...]
    mailboxes: frozenset[str]
    broken: Mapping[str, frozenset[str]] = field(default_factory=lambda: EMPTY)

    @cached_property
    def questions(self) -> dict[str, Question]:
        """Every question by its id, over all sets."""
        return {question.id: question for entry in self.question_sets.values() for question in entry.questions}

    @property
    def action_fields(self) -> Table[ActionField]:
        """The Handlungsfelder."""
        return self.terms["action_fields"]  # type: ignore[return-value]

    @property
    def states(self) -> Table[State]:
        """The Länder."""
        return self.terms["states"]  # type: ignore[return-value]

    @property
    def size_classes(self) -> Table[SizeClass]:
        """The classes of population."""
        return self.terms["size_classes"]  # type: ignore[return-value]

    @property
    def indicators(self) -> Table[Indicator]:
        """The indicators."""
        return self.terms["indicators"]  # type: ignore[return-value]

    def ids(self, collection: str) -> frozenset[str]:
        """Return every id of a collection, those of broken files included."""
        table = self.terms[collection] if collection in self.terms else getattr(self, collection)
        return frozenset(table) | self.broken.get(collection, frozenset())

    def records(self) -> Iterator[Record]:
        """Yield every content file's record; entries of lists are part of their file."""
        for table in (self.practice_examples, self.question_sets, self.agenda_modules, self.workshops):
            yield from table.values()

    def everything(self) -> Iterator[Record]:
        """Yield every record and every entry of a list."""
        yield from self.records()
        for table in (*self.terms.values(), self.references):
            yield from table.values()
        yield from self.thesaurus

    def size(self) -> int:
        """Return the number of content files read, broken ones included."""
        collections = ("practice_examples", "question_sets", "agenda_modules", "workshops")
        return sum(len(self.ids(collection)) for collection in collections)

    def label(self, collection: str, term_id: str) -> str:
        """Return the German label of a term."""
        return self.terms[collection][term_id].label


LISTS: Mapping[str, type[Record] | type[FunctionalMailbox]] = MappingProxyType(
    {
        "action_fields": ActionField,
        "target_groups": Term,
        "audiences": Term,
        "phases": Term,
        "question_purposes": Term,
        "instruments": Term,
        "municipality_types": Term,
        "size_classes": SizeClass,
        "states": State,
        "statuses": Term,
        "participation_levels": Term,
        "evidence_levels": Term,
        "indicators": Indicator,
        "glossary": Term,
        "references": SharedReference,
        "thesaurus": ThesaurusGroup,
        "functional_mailboxes": FunctionalMailbox,
    }
)
UNKEYED = ("thesaurus",)
NOT_TERMS = ("references", "thesaurus", "functional_mailboxes")
