"""Which examples stand side by side, and what the page says about them."""

from typing import Any

import pytest

from tests.client.node import run

KNOWN = ["altena", "bochum", "celle", "dachau", "emden"]
FULL = {"ids": KNOWN[:4], "unknown": [], "surplus": []}


def compare(function: str, *values: object) -> Any:
    """Return what a function of the module returns for some values."""
    return run("comparison.js", f"(module, values) => module.{function}(...values)", list(values))


@pytest.mark.parametrize(
    ("search", "choice"),
    [
        ("?ids=celle,altena", {"ids": ["celle", "altena"], "unknown": [], "surplus": []}),
        ("?ids=altena,bochum,celle,dachau,emden", FULL | {"surplus": ["emden"]}),
        ("?ids=altena,xyz,xyz,bochum", {"ids": ["altena", "bochum"], "unknown": ["xyz"], "surplus": []}),
        ("?ids=altena,altena,", {"ids": ["altena"], "unknown": [], "surplus": []}),
        ("", {"ids": [], "unknown": [], "surplus": []}),
    ],
    ids=["in their order", "more than four", "unknown", "doubled", "none"],
)
def test_choice(search: str, choice: object) -> None:
    """The address chooses up to four existing examples; what does not exist and what finds no room is named apart."""
    assert compare("chosen", search, KNOWN) == choice


def test_address_of_a_choice() -> None:
    """A choice is handed on as an address, which gives the same choice again."""
    address = compare("toAddress", KNOWN[:4])
    assert address == "?ids=altena,bochum,celle,dachau"
    assert compare("chosen", address, KNOWN) == FULL
    assert compare("toAddress", []) == ""


NONE = "Noch ist kein Beispiel gewählt. Wählen Sie zwei bis vier aus."
ONE = "Erst ein Beispiel ist gewählt. Fügen Sie mindestens ein zweites hinzu."
MANY = "Mehr als 4 Beispiele passen nicht nebeneinander. Gezeigt werden die ersten 4."


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        (FULL, []),
        ({"ids": [], "unknown": [], "surplus": []}, [NONE]),
        ({"ids": ["altena"], "unknown": [], "surplus": []}, [ONE]),
        ({"ids": [], "unknown": ["<b>"], "surplus": []}, ["Das Beispiel „<b>“ gibt es nicht.", NONE]),
        (FULL | {"surplus": ["emden"]}, [MANY]),
    ],
    ids=["four", "none", "one", "unknown", "more than four"],
)
def test_remarks(choice: object, said: list[str]) -> None:
    """The page says what does not exist, that more than four are cut, and that one or none is too few."""
    assert compare("remarks", choice) == said
