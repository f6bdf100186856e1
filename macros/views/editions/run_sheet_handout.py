"""What the participants have before them, for the moderators at a glance: rules of the room, practice examples, questions."""

from collections.abc import Iterator

from macros.library.library import Library
from macros.views.document import Block, Bullets, Heading, Run, Table, plain
from macros.views.editions.room_rules import RULES
from macros.views.editions.run_sheet_item import question_bullets
from macros.views.workshop import WorkshopView


def in_their_hands(library: Library, view: WorkshopView) -> Iterator[Block]:
    """Yield the section."""
    yield Heading(2, "Was die Teilnehmenden vor sich haben", "mappe")
    yield Heading(3, "Spielregeln", "spielregeln")
    yield Bullets(tuple(plain(rule) for rule in RULES), "number")
    if view.examples:
        yield Heading(3, "Praxisbeispiele", "praxisbeispiele")
        yield _example_table(library, view)
    if view.questions:
        yield Heading(3, "Fragen", "fragen")
        yield question_bullets(view.questions)


def _example_table(library: Library, view: WorkshopView) -> Table:
    """Return the chosen examples with the difficulties they tell of, because those start the conversation."""
    rows = tuple(
        (
            plain(card.municipality),
            (Run(card.title, bold=True, link=card.address),),
            plain(" ".join(f"{lesson.rstrip('.')}." for lesson in library.practice_examples[card.id].lessons)),
        )
        for card in view.examples
    )
    return Table("Praxisbeispiele", ("Ort", "Beispiel", "Was schwer war"), rows, (3, 5, 8), row_header=1)
