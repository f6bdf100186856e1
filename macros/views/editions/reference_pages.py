"""The back matter of the handout: indicators of the chosen Handlungsfelder, glossary of the words used, sources."""

import re
from collections.abc import Iterable, Iterator

from macros.library.library import Library
from macros.library.models.vocabulary import Indicator
from macros.views.document import Block, Bullets, Heading, Inline, Paragraph, Run, Table, plain
from macros.views.editions.scope import Scope
from macros.views.glossary import abbreviations
from macros.views.indicator import indicator_view
from macros.views.links import indicator_address
from macros.views.sources import SourceView, numbered, shared_sources
from macros.views.workshop import WorkshopView

STATE_NOT_EFFECT = "Kennzahlen zeigen den Stand, nicht die Wirkung. Viele Werte gibt es nur für Kreise oder Länder, nicht für Gemeinden."
NO_INDICATOR = "Zu diesem Handlungsfeld hat unser Katalog keine weitere Kennzahl."


def indicator_section(scope: Scope) -> Iterator[Block]:
    """Yield a table of indicators for each chosen Handlungsfeld; each indicator stands once, under the first field it fits."""
    library = scope.library
    yield Paragraph(plain(STATE_NOT_EFFECT), "lead")
    told: set[str] = set()
    for field in scope.workshop.action_fields:
        label = library.label("action_fields", field)
        yield Heading(3, label, f"kennzahlen-{field}")
        entries = [entry for entry in library.indicators.values() if field in entry.action_fields and entry.id not in told]
        told.update(entry.id for entry in entries)
        yield _indicator_table(library, label, entries) if entries else Paragraph(plain(NO_INDICATOR))


def _indicator_table(library: Library, label: str, entries: Iterable[Indicator]) -> Table:
    views = [indicator_view(library, entry) for entry in entries]
    return Table(
        caption=f"Kennzahlen: {label}",
        header=("Kennzahl", "Was sie misst", "Kleinste Ebene", "Was sie nicht sagt"),
        rows=tuple(
            (
                (Run(view.label, bold=True, link=indicator_address(view.id)),),
                plain(view.definition),
                plain(view.level),
                plain(" ".join(view.caveats)),
            )
            for view in views
        ),
        widths=(4, 5, 2, 5),
    )


def glossary_section(library: Library, words: str) -> Iterator[Block]:
    """Yield the terms and abbreviations that occur in the words of a document."""
    folded = words.casefold()
    terms = [term for term in library.terms["glossary"].values() if _begins_a_word(term.label.casefold(), folded)]
    if terms:
        rows = tuple(((Run(term.label, bold=True),), plain(term.definition or "")) for term in terms)
        yield Table("Begriffe in dieser Mappe", ("Begriff", "Bedeutung"), rows, (2, 5))
    short = [(one, long) for one, long in abbreviations(library) if _is_a_word(one, words)]
    if short:
        yield Heading(3, "Abkürzungen", "abkuerzungen")
        rows = tuple(((Run(one, bold=True),), plain(long)) for one, long in short)
        yield Table("Abkürzungen in dieser Mappe", ("Kürzel", "Langform"), rows, (2, 5))


def _begins_a_word(label: str, words: str) -> bool:
    """Whether a word of the text begins like the label: „Leitziel“ is found in „Leitziele“ and „Leitzielen“."""
    return label in words and re.search(rf"(?<!\w){re.escape(label)}", words) is not None


def _is_a_word(abbreviation: str, words: str) -> bool:
    return abbreviation in words and re.search(rf"(?<!\w){re.escape(abbreviation)}(?!\w)", words) is not None


def source_section(scope: Scope, view: WorkshopView) -> Iterator[Block]:
    """Yield all sources: those of each example under its number there, then the shared ones of questions and indicators."""
    library = scope.library
    for card in view.examples:
        yield Paragraph((Run(f"{card.municipality}: {card.title}", bold=True),))
        yield Bullets(tuple(full_source(entry) for entry in numbered(library, library.practice_examples[card.id])), "number")
    shared = shared_sources(library, tuple(dict.fromkeys(_shared_ids(scope, view))))
    if shared:
        yield Paragraph((Run("Fragen und Kennzahlen", bold=True),))
        yield Bullets(tuple(full_source(entry) for entry in shared), "number")


def _shared_ids(scope: Scope, view: WorkshopView) -> Iterator[str]:
    for question in view.questions:
        origin = scope.library.questions[question.id].origin
        if origin:
            yield origin
    for indicator in scope.library.indicators.values():
        if set(indicator.action_fields) & set(scope.workshop.action_fields):
            yield from indicator.references


def full_source(entry: SourceView) -> Inline:
    """Return a source with its address."""
    text = f"{entry.title}. {entry.publisher}, {entry.date}."
    return (Run(f"{text} "), Run(entry.url, link=entry.url)) if entry.url else plain(text)
