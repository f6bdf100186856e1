"""The reader's browser reads the register as the views do, and finds names as people type them."""

import json
from collections import Counter
from collections.abc import Iterable
from functools import cache
from typing import Any

import pytest

from macros.library.library import Library
from macros.views.like_us import client_data
from macros.views.name_forms import DISTRICTS
from macros.views.register import REGISTER, register
from tests.client.node import SCRIPTS, run

DECODE = "({ decode }, { columns, words }) => decode(columns, words)"
SEARCH = """({ decode, search }, { columns, words, texts }) => {
  const entries = decode(columns, words);
  return texts.map((text) => search(entries, text, 4).map(({ label }) => label));
}"""
MEANT = """({ decode, meant }, { columns, words, texts }) => {
  const entries = decode(columns, words);
  return texts.map((text) => meant(entries, text)).map((found) => found === undefined ? "none" : found === null ? "several" : found.label);
}"""
TYPES = {"L": "landkreis", "K": "kreisfreie-stadt", "C": "stadtstaat-bezirk", "S": "kreisangehoerige-stadt", "G": "gemeinde"}
ON_ENTER = {
    "Altena": "Altena, Märkischer Kreis",
    "altena, märkischer kreis": "Altena, Märkischer Kreis",
    "Berlin": "Berlin",
    "Neukölln": "Neukölln, Bezirk von Berlin",
    "lk osnabrück": "Landkreis Osnabrück",
    "grossräsch": "Großräschen, Landkreis Oberspreewald-Lausitz",
    "Goslar": "several",
    "Offenbach": "several",
    "Halle": "several",
    "Hannover": "several",
    "Stadt Lüneburg": "several",
    "Neukirchen": "several",
    "Xyzzy": "none",
    "x": "none",
    "": "none",
}
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
    "rhein sieg kreis": "Rhein-Sieg-Kreis",
    "lk osnabrück": "Landkreis Osnabrück",
    "LKR. Osnabrueck": "Landkreis Osnabrück",
    "Landkreis Coesfeld": "Kreis Coesfeld",
    "Stadt Osnabrück": "Osnabrück, kreisfreie Stadt",
    "Stadt Wehlen": "Stadt Wehlen, Landkreis Sächsische Schweiz-Osterzgebirge",
    "Landkreis Dillingen a. d. Donau": "Landkreis Dillingen a.d. Donau",
    "Neukölln": "Neukölln, Bezirk von Berlin",
    "Berlin-Neukölln": "Neukölln, Bezirk von Berlin",
    "Bezirk Pankow": "Pankow, Bezirk von Berlin",
    "Berlin": "Berlin",
    "chosebuz": "Cottbus, kreisfreie Stadt",
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


def given(library: Library, texts: Iterable[str] = ()) -> dict[str, Any]:
    """Return what the functions of the script are given."""
    return {"columns": columns(), "words": client_data(library), "texts": list(texts)}


def test_same_entries(library: Library) -> None:
    """Both read the same municipalities and Landkreise, with kind, Land and position; a kreisfreie Stadt counts once."""
    found = [entry for entry in run("register.js", DECODE, given(library)) if "-" not in entry["key"]]
    expected = [entry for entry in register().values() if len(entry.key) == 8 or entry.kind == "L"]
    states = {state.key_prefix: state.id for state in library.states.values()}
    assert [(entry["key"], entry["name"], entry["type"], entry["state"], tuple(entry["at"])) for entry in found] == [
        (entry.key, entry.name, TYPES[entry.kind], states[entry.key[:2]], (entry.longitude, entry.latitude)) for entry in expected
    ]


def test_labels_are_unique(library: Library) -> None:
    """No two proposals read the same, the districts of the city states among them."""
    labels = [entry["label"] for entry in run("register.js", DECODE, given(library))]
    assert [label for label, times in Counter(labels).items() if times > 1] == []
    assert sum("Bezirk von" in label for label in labels) == sum(map(len, DISTRICTS.values()))


def test_names_as_typed(library: Library) -> None:
    """A name is found as people write it: umlauts, hyphens, „LK“ or „Stadt“ before it, a name only the examples use."""
    found = run("register.js", SEARCH, given(library, TYPED))
    assert {text: (labels or [None])[0] for text, labels in zip(TYPED, found, strict=True)} == TYPED


def test_what_enter_takes(library: Library) -> None:
    """A name sent without choosing is taken where it can mean only one; town and county of one name are asked for again."""
    assert dict(zip(ON_ENTER, run("register.js", MEANT, given(library, ON_ENTER)), strict=True)) == ON_ENTER


@pytest.mark.parametrize("name", ["choice.js", "comparability.js", "register.js", "combobox.js", "like-us.js"])
def test_data_is_never_markup(name: str) -> None:
    """No script makes markup or code of text."""
    source = (SCRIPTS / name).read_text(encoding="utf-8")
    assert [word for word in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", ".style") if word in source] == []
