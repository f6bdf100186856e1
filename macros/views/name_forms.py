"""Names people type that the register of municipalities does not know: districts of the city states, and other forms of a name."""

from collections.abc import Mapping
from types import MappingProxyType

from macros.library.library import Library
from macros.views.comparability import CITY_STATES
from macros.views.register import located_entry

# A Bezirk has an administration and a head of its own, but no key of a municipality; here by the key of its city.
DISTRICTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "11000000": (
            "Charlottenburg-Wilmersdorf",
            "Friedrichshain-Kreuzberg",
            "Lichtenberg",
            "Marzahn-Hellersdorf",
            "Mitte",
            "Neukölln",
            "Pankow",
            "Reinickendorf",
            "Spandau",
            "Steglitz-Zehlendorf",
            "Tempelhof-Schöneberg",
            "Treptow-Köpenick",
        ),
        "02000000": ("Altona", "Bergedorf", "Eimsbüttel", "Hamburg-Mitte", "Hamburg-Nord", "Harburg", "Wandsbek"),
    }
)


def name_forms(library: Library) -> dict[str, list[str]]:
    """Return by key how else the municipalities of the examples are called: by the example, and by the search thesaurus."""
    found: dict[str, set[str]] = {}
    groups = {word: group.words for group in library.thesaurus for word in group.words}
    for example in library.practice_examples.values():
        municipality = example.municipality
        entry = located_entry(municipality, library.states[municipality.state].key_prefix)
        if entry and municipality.state not in CITY_STATES:
            found.setdefault(entry.key, set()).update({municipality.name, *groups.get(municipality.name, ())} - {entry.name})
    return {key: sorted(forms) for key, forms in sorted(found.items()) if forms}
