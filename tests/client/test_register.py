"""The reader's browser reads the register as the views do, and finds names as people type them."""

import json
from functools import cache
from typing import Any

import pytest

from macros.library.library import Library
from macros.views.register import REGISTER, register
from tests.client.node import SCRIPTS, run

DECODE = "({ decode }, { columns, states }) => decode(columns, states)"
SEARCH = (
    "({ decode, search }, { columns, states, texts }) => texts.map((text) => search(decode(columns, states), text, 4).map((e) => e.label))"
)
TYPES = {"L": "landkreis", "K": "kreisfreie-stadt", "C": "stadtstaat-bezirk", "S": "kreisangehoerige-stadt", "G": "gemeinde"}
TYPED = {
    "altena": "Altena, Märkischer Kreis",
    "ALTENA": "Altena, Märkischer Kreis",
    "Altena, Märkischer Kreis": "Altena, Märkischer Kreis",
    "muenchen": "München, kreisfreie Stadt",
    "Munchen": "München, kreisfreie Stadt",
    "duelmen": "Dülmen, Kreis Coesfeld",
    "Göttingen": "Göttingen, Landkreis Göttingen",
    "goslar": "Goslar, Landkreis Goslar",
    "Landkreis Goslar": "Landkreis Goslar",
    "rhein-sieg": "Rhein-Sieg-Kreis",
    "Berlin": "Berlin",
    "chosebuz": None,
    "grossräschen": "Großräschen, Landkreis Oberspreewald-Lausitz",
    "x": None,
    "": None,
    "(": None,
    "[.*": None,
}


@cache
def columns() -> dict[str, str]:
    """Return the file as the browser loads it."""
    read: dict[str, str] = json.loads(REGISTER.read_text(encoding="utf-8"))
    return read


def states(library: Library) -> dict[str, str]:
    """Return the Länder by the first digits of their keys."""
    return {state.key_prefix: state.id for state in library.states.values()}


def test_same_entries(library: Library) -> None:
    """Both read the same municipalities and Landkreise, with kind and Land; a kreisfreie Stadt counts once."""
    found: list[dict[str, Any]] = run("register.js", DECODE, {"columns": columns(), "states": states(library)})
    expected = [entry for entry in register().values() if len(entry.key) == 8 or entry.kind == "L"]
    assert [(entry["key"], entry["name"], entry["type"], entry["state"]) for entry in found] == [
        (entry.key, entry.name, TYPES[entry.kind], states(library)[entry.key[:2]]) for entry in expected
    ]
    labels = [entry["label"] for entry in found]
    assert len(labels) == len(set(labels))


def test_names_as_typed(library: Library) -> None:
    """A name is found whichever way its umlauts are written, the same name before longer ones, and odd signs find nothing."""
    found = run("register.js", SEARCH, {"columns": columns(), "states": states(library), "texts": list(TYPED)})
    assert {text: (labels or [None])[0] for text, labels in zip(TYPED, found, strict=True)} == TYPED


@pytest.mark.parametrize("name", ["comparability.js", "register.js", "combobox.js", "like-us.js"])
def test_data_is_never_markup(name: str) -> None:
    """No script makes markup or code of text."""
    source = (SCRIPTS / name).read_text(encoding="utf-8")
    assert [word for word in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", ".style") if word in source] == []
