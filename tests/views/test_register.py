"""The register of municipalities and counties, and how an example is found in it."""

import re
from collections import Counter

import pytest

from macros.library.library import Library
from macros.library.models.practice_example import Municipality
from macros.views.register import REGISTER, attribution, located_entry, register
from tests.views.records import place

KEY = re.compile(r"\d{8}|\d{5}")
LARGEST_PACKED = 330_000  # bytes; it is loaded by a person who wants to type a name


def found_key(key_prefix: str, **known: str) -> str | None:
    """Return the key under which a municipality is found."""
    entry = located_entry(Municipality.model_validate(place(**known)), key_prefix)
    return entry.key if entry else None


def test_counts() -> None:
    """It holds the 402 counties and 11.084 municipalities of its data set: 295 Landkreise, 107 kreisfreie Städte, two of them Länder."""
    kinds = Counter((len(entry.key), entry.kind) for entry in register().values())
    assert kinds == {(5, "L"): 295, (5, "K"): 107, (8, "K"): 105, (8, "C"): 2, (8, "S"): 1952, (8, "G"): 9025}


def test_keys() -> None:
    """Each key has eight digits, or five for a county, is unique, and begins with that of a Land and of a county."""
    keys = list(register())
    assert [key for key in keys if not KEY.fullmatch(key) or key[:5] not in register()] == []
    assert REGISTER.read_text(encoding="utf-8").count("|") == 4 * (len(keys) - 1)


def test_every_land(library: Library) -> None:
    """The first two digits of each key are those of a Land, and every Land has municipalities."""
    assert {key[:2] for key in register()} == {state.key_prefix for state in library.states.values()}


def test_names() -> None:
    """Each entry has a name without space around it; only once do two municipalities of a county share one."""
    names = [(entry.key[:5], entry.name, len(entry.key)) for entry in register().values()]
    assert [name for name in names if not name[1] or name[1] != name[1].strip()] == []
    assert [name for name, times in Counter(names).items() if times > 1] == [("13075", "Neuenkirchen", 8)]


def test_positions() -> None:
    """Each lies in Germany; Flensburg in the north, Oberstdorf in the south, Selfkant in the west, Görlitz in the east."""
    entries = register()
    assert [entry for entry in entries.values() if not (5.8 < entry.longitude < 15.1 and 47.2 < entry.latitude < 55.1)] == []
    known = {"01001000": (9.44, 54.78), "09780133": (10.3, 47.35), "05370024": (5.9, 51.0), "14626110": (15.0, 51.15)}
    off = {key: (entries[key].longitude - x, entries[key].latitude - y) for key, (x, y) in known.items()}
    assert {key: miss for key, miss in off.items() if max(map(abs, miss)) > 0.1} == {}


def test_is_light() -> None:
    """The file stays small, and says whose data it holds."""
    assert REGISTER.stat().st_size < LARGEST_PACKED
    assert attribution() == "© GeoBasis-DE / BKG 2017"


@pytest.mark.parametrize(
    ("prefix", "known", "key"),
    [
        ("05", {"name": "Irgendwo", "key": "05962004"}, "05962004"),
        ("15", {"name": "Irgendwo", "type": "landkreis", "key": "15081"}, "15081"),
        ("05", {"name": "Altena (Märkischer Kreis)"}, "05962004"),
        ("12", {"name": "Cottbus/Chóśebuz", "official_name": "Cottbus, Stadt", "key": "99999999"}, "12052000"),
        ("03", {"name": "Osnabrück", "type": "kreisfreie-stadt"}, "03404000"),
        ("03", {"name": "Landkreis Osnabrück", "type": "landkreis"}, "03459"),
        ("09", {"name": "Altena"}, None),
        ("09", {"name": "Bayreuth", "type": "kreisfreie-stadt"}, "09462000"),
        ("09", {"name": "Oberst"}, None),
        ("05", {"name": "Nirgendwo"}, None),
    ],
    ids=[
        "key",
        "county's key",
        "name",
        "outdated key",
        "town",
        "county",
        "other Land",
        "town beside its county",
        "no such name in full",
        "unknown",
    ],
)
def test_located(prefix: str, known: dict[str, str], key: str | None) -> None:
    """A municipality is found by its key, else by its name within its Land, else not at all."""
    assert found_key(prefix, **known) == key


def test_namesakes_are_not_guessed() -> None:
    """Where two municipalities of a Land bear the name, neither is taken."""
    names = Counter((entry.key[:2], entry.name) for entry in register().values() if entry.kind == "G")
    prefix, name = next(place for place, times in names.items() if times > 1)
    assert found_key(prefix, name=name, type="gemeinde") is None
