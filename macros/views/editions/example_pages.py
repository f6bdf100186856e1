"""A practice example on one page: facts, approach, results with their dates, lessons, sources, code to the full page."""

from collections.abc import Iterator

from macros.library.models.practice_example import Municipality
from macros.views.document import Authored, Block, Bullets, Code, Facts, Heading, Inline, Paragraph, Run, plain
from macros.views.editions.scope import Scope
from macros.views.facts import Fact
from macros.views.links import EVIDENCE
from macros.views.practice_example import PracticeExampleView, ResultView, practice_example_view
from macros.views.sources import SourceView
from macros.views.wording import counted, enumeration, number

# What fits on a page beside the text; the page behind the code has all.
RUNS = "Läuft es noch?"
SHOWN = ("Zeitraum", RUNS, "Träger", "Kosten", "Finanzierung", "Personal")
SECTIONS = ("Ausgangslage", "Vorgehen")


def example_page(scope: Scope, example_id: str) -> tuple[Block, ...]:
    """Return the blocks of an example, its heading at level 3."""
    example = scope.library.practice_examples[example_id]
    view = practice_example_view(scope.library, example, scope.today)
    place = (view.card.municipality, view.card.state, view.card.kind, *_population(example.municipality))
    return (
        Heading(3, view.card.title, f"beispiel-{example_id}"),
        Paragraph(plain(" · ".join(place)), "label"),
        *_blocks(view),
        Code(view.card.address, "Alles zu diesem Beispiel, mit allen Quellen und Belegen"),
    )


def _population(place: Municipality) -> Iterator[str]:
    if place.population is not None and place.population_as_of is not None:
        yield f"Einwohnerzahl {number(place.population)} am {place.population_as_of}"


def _blocks(view: PracticeExampleView) -> Iterator[Block]:
    yield Facts(tuple(_fact_rows(view)))
    for name in SECTIONS:
        yield Heading(4, name)
        yield Authored(view.sections[name])
    yield from _results(view)
    if view.lessons:
        yield Heading(4, "Was schwer war, was andere daraus lernen")
        yield Bullets(tuple(plain(lesson) for lesson in view.lessons))
    yield from _cited(view)


def _fact_rows(view: PracticeExampleView) -> Iterator[tuple[str, Inline]]:
    shown = [fact for fact in view.facts if fact.label in SHOWN]
    yield "Handlungsfelder", plain("; ".join(field.label for field in view.card.action_fields))
    yield from ((fact.label, _values(fact)) for fact in shown if fact.known)
    unknown = ["ob es noch läuft" if fact.label == RUNS else fact.label for fact in shown if not fact.known]
    if unknown:
        yield "Nicht bekannt", plain(enumeration(unknown))
    yield "Belegstufe", (Run(view.evidence.label, link=EVIDENCE),)


def _values(fact: Fact) -> Inline:
    return plain("; ".join(value.label for value in fact.values))


def _results(view: PracticeExampleView) -> Iterator[Block]:
    written = view.sections["Ergebnisse"]
    if not (view.results or written):
        return
    yield Heading(4, "Ergebnisse")
    if view.results:
        yield Bullets(tuple(result_line(entry) for entry in view.results))
    if written:
        yield Authored(written)


def result_line(entry: ResultView) -> Inline:
    """Return a result with its date and the number of its source."""
    source = f", Quelle {entry.source_number}" if entry.source_number else ""
    return (Run(entry.text), Run(f" ({entry.as_of}{source})", italic=True))


def _cited(view: PracticeExampleView) -> Iterator[Block]:
    """Yield the sources that results name, under the numbers they have in the list of sources; that one stands at the end."""
    cited = {entry.source_number for entry in view.results}
    named = [f"[{entry.number}] {short_source(entry)}" for entry in view.sources if entry.number in cited]
    rest = len(view.sources) - len(named)
    more = [counted(rest, "weitere Quelle", "weitere Quellen") if named else counted(rest, "Quelle", "Quellen")] if rest else []
    text = " · ".join((*named, *(f"{words} am Ende der Mappe" for words in more)))
    yield Paragraph((Run("Quellen: ", bold=True), Run(text)), "muted")


def short_source(entry: SourceView) -> str:
    """Return a source without its address: ``Bericht (Stadt Musterstadt, Februar 2025)``."""
    return f"{entry.title} ({entry.publisher}, {entry.date})"
