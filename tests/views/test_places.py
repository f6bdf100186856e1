"""How a municipality and its council are spoken of."""

import pytest

from macros.library.library import Library
from macros.views.places import council, located


@pytest.mark.parametrize(
    ("name", "phrase"),
    [
        ("Musterstadt", "in Musterstadt"),
        ("Bad Musterstadt", "in Bad Musterstadt"),
        ("Musterkreis", "im Musterkreis"),
        ("Muster-Nord-Kreis", "im Muster-Nord-Kreis"),
        ("Landkreis Musterland", "im Landkreis Musterland"),
        ("Kreis Musterland", "im Kreis Musterland"),
        ("Amt Musterland", "im Amt Musterland"),
        ("Region Musterland", "in der Region Musterland"),
        ("Samtgemeinde Musterdorf", "in der Samtgemeinde Musterdorf"),
    ],
)
def test_located(name: str, phrase: str) -> None:
    """A place has the preposition it has in German."""
    assert located(name) == phrase


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("landkreis", "Kreistag"),
        ("kreisfreie-stadt", "Stadtrat"),
        ("kreisangehoerige-stadt", "Stadtrat"),
        ("gemeinde", "Gemeinderat"),
        ("gemeindeverband", "Rat"),
    ],
)
def test_council(library: Library, kind: str, name: str) -> None:
    """Each type of municipality has its council."""
    assert kind in library.ids("municipality_types")
    assert (council(kind).name, council(kind).nominative, council(kind).dative) == (name, f"Der {name}", f"dem {name}")
