"""The register of municipalities and counties, and where a municipality of an example lies.

The data are derived once by ``scripts/derive_register.py`` and read by the page „Kommunen wie wir“ as well; hence their place.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from macros.library.models.practice_example import Municipality
from macros.views.size import COUNTY

REGISTER = Path(__file__).resolve().parents[2] / "docs" / "assets" / "data" / "kommunen.json"
COUNTY_DIGITS = 5
KIND_OF_COUNTY = "L"


@dataclass(frozen=True)
class RegisterEntry:
    """A municipality (key of eight digits) or county (five). kind is a letter, the position in degrees, within a kilometre."""

    key: str
    name: str
    kind: str
    longitude: float
    latitude: float


@cache
def attribution() -> str:
    """Return whose data these are, as their licence asks to name them."""
    return str(_columns()["attribution"])


@cache
def register() -> Mapping[str, RegisterEntry]:
    """Return all entries by key, each county before its municipalities."""
    return MappingProxyType({entry.key: entry for entry in _entries(_columns())})


def located_entry(municipality: Municipality, state_key: str) -> RegisterEntry | None:
    """Return where a municipality is: by its key, else by its name, if only one in its Land is called so; else None."""
    by_key = register().get(municipality.key or "")
    if by_key:
        return by_key
    names = {municipality.name.partition(" (")[0], (municipality.official_name or "").partition(",")[0]}
    county = municipality.type == COUNTY
    called = [entry for entry in register().values() if entry.name in names and entry.key.startswith(state_key)]
    fitting = [entry for entry in called if (entry.kind == KIND_OF_COUNTY) == county]
    places = {(entry.longitude, entry.latitude): entry for entry in fitting}  # a kreisfreie Stadt stands there as county and as town
    return next(iter(places.values())) if len(places) == 1 else None


def _columns() -> dict[str, str]:
    columns: dict[str, str] = json.loads(REGISTER.read_text(encoding="utf-8"))
    return columns


def _entries(columns: Mapping[str, str]) -> Iterator[RegisterEntry]:
    """Yield the entries; key and position of a municipality go on from those of its county."""
    split = [columns[name].split("|") for name in ("keys", "names", "x", "y")]
    county, at = "", (0, 0)
    for key, name, x, y, kind in zip(*split, columns["kinds"], strict=True):
        if len(key) == COUNTY_DIGITS:
            county, at = key, (int(x), int(y))
            yield RegisterEntry(key, name, kind, at[0] / 100, at[1] / 100)
        else:
            yield RegisterEntry(county + key, name, kind, (at[0] + int(x)) / 100, (at[1] + int(y)) / 100)
