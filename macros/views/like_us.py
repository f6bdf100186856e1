"""„Kommunen wie wir“: what the form offers, what the reader's browser is given to compare, and how points are given."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from itertools import groupby
from urllib.parse import urlencode

from macros.library.library import Library
from macros.library.models.practice_example import PracticeExample
from macros.views import comparability as rule
from macros.views.comparability import Place, SizeTerm, Terms, terms_of
from macros.views.filters import FacetKind
from macros.views.links import example_address
from macros.views.listing import FACETS, FacetView, all_cards, facets
from macros.views.name_forms import DISTRICTS, name_forms
from macros.views.register import located_entry
from macros.views.size import size_class

BROWSABLE = ("art", "groesse", "land")
SIZE_GROUPS = {"municipalities": "Städte und Gemeinden", "counties": "Landkreise und Kreise"}


# Each feature with what may be the same of it, and the points for that; only the best of a feature counts.
RULE: tuple[tuple[str, tuple[tuple[str, int], ...]], ...] = (
    (
        "Art der Kommune",
        (
            ("dieselbe Art", rule.SAME_TYPE),
            ("beide mit den Aufgaben eines Kreises, oder beide kreisangehörig", rule.SAME_FAMILY),
            ("beide Stadt oder Gemeinde, kein Kreis", rule.BOTH_TOWNS),
        ),
    ),
    ("Größe", (("dieselbe Größenklasse", rule.SAME_SIZE), ("die Größenklasse daneben; Kreise haben eigene Klassen", rule.NEXT_SIZE))),
    ("Land", (("dasselbe Land", rule.SAME_STATE), ("beide ein Flächenland, oder beide ein Stadtstaat", rule.SAME_SORT_OF_STATE))),
)


@dataclass(frozen=True)
class LikeUsView:
    """The words to choose from, size classes in groups (heading, kind, classes), the rule in rows, the ways that need no script."""

    terms: Terms
    sizes: tuple[tuple[str, str, tuple[SizeTerm, ...]], ...]
    rows: tuple[tuple[str, tuple[tuple[str, int], ...]], ...]
    least: int
    kinds: tuple[tuple[FacetKind, tuple[FacetView, ...]], ...]


def like_us_view(library: Library) -> LikeUsView:
    """Return what the page shows."""
    terms = terms_of(library)
    groups = groupby(terms.sizes, key=lambda entry: entry.applies_to)
    sizes = tuple((SIZE_GROUPS[kind], kind, tuple(entries)) for kind, entries in groups)
    kinds = tuple((kind, facets(library, kind)) for name in BROWSABLE for kind in FACETS if kind.kind == name)
    return LikeUsView(terms, sizes, RULE, rule.LEAST, kinds)


def place_of(library: Library, example: PracticeExample) -> Place:
    """Return what is compared of an example."""
    municipality = example.municipality
    size, entry = size_class(library, municipality), located_entry(municipality, library.states[municipality.state].key_prefix)
    at = (entry.longitude, entry.latitude) if entry else None
    return Place(municipality.type, size.id if size else "", municipality.state, at)


def like_us_address(library: Library, example: PracticeExample) -> str:
    """Return the address that shows municipalities comparable to the one of an example; what follows # is not sent to a server."""
    municipality, place = example.municipality, place_of(library, example)
    entry = located_entry(municipality, library.states[municipality.state].key_prefix)
    choice = {"kommune": entry.key if entry else "", "art": place.type, "groesse": place.size, "land": place.state}
    return f"praxisbeispiele/kommunen-wie-wir/#{urlencode({name: value for name, value in choice.items() if value})}"


def client_data(library: Library) -> dict[str, object]:
    """Return all that the reader's browser needs besides the register: words, further names, and the examples in the order of the list."""
    keys = {entry.key_prefix: entry.id for entry in library.states.values()}
    names = {"districts": dict(DISTRICTS), "forms": name_forms(library)}
    return asdict(terms_of(library)) | {"state_keys": keys} | names | {"examples": list(_examples(library))}


def _examples(library: Library) -> Iterator[dict[str, object]]:
    for card in all_cards(library):
        place = asdict(place_of(library, library.practice_examples[card.id]))
        yield {"id": card.id, "url": example_address(card.id), "title": card.title, "municipality": card.municipality, **place}
