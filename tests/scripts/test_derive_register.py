"""Deriving the register and the outlines from a tiny package of our own."""

import json
from pathlib import Path
from typing import Any

import pytest

from scripts.derive_register import OUTLINES, REGISTER, main

Ring = list[list[float]]


def square(x: float, y: float, size: float = 1) -> Ring:
    """Return a closed square, with a point in the middle of its right side."""
    return [[x, y], [x + size, y], [x + size, y + size / 2], [x + size, y + size], [x, y + size], [x, y]]


def area(key: str, name: str, kind: str, *rings: Ring, covers: int = 4, remark: str = "--") -> dict[str, Any]:
    """Return a feature as the package has it: of one area a polygon, of several a multipolygon."""
    known = {"GF": covers, "AGS": key, "GEN": name, "BEZ": kind, "BEM": remark}
    polygon = {"type": "Polygon", "coordinates": list(rings)}
    several = {"type": "MultiPolygon", "coordinates": [[ring] for ring in rings]}
    return {"type": "Feature", "properties": known, "geometry": polygon if len(rings) == 1 else several}


@pytest.fixture
def derived(tmp_path: Path) -> dict[Path, Any]:
    """Both files, read again."""
    package = {
        "laender": [area("05", "Westland", "Land", square(6, 50)), area("06", "Ostland", "Land", square(7, 50), square(9, 50, 0.01))],
        "kreise": [
            area("05002", "Rheinkreis", "Kreis", square(6, 50)),
            area("05001", "Burg", "Kreisfreie Stadt", square(6, 50)),
            area("05003", "Berg", "Landkreis", square(6.2, 50.2)),
        ],
        "gemeinden": [
            area("05001000", "Burg", "Stadt", square(6, 50), remark="kreisfrei"),
            area("05003002", "Tal", "Gemeinde", square(6.1, 50.1), square(8, 52, 0.1)),
            {
                "type": "FeatureCollection",
                "features": [area("05003001", "Au", "Stadt", square(6, 50)), area("05003001", "Au", "Stadt", covers=2)],
            },
            area("05003999", "Wald", "Gemeindefreies Gebiet", square(6, 50)),
        ],
    }
    (tmp_path / "package").mkdir()
    for name, features in package.items():
        (tmp_path / f"package/{name}.geo.json").write_text(json.dumps(features), encoding="utf-8")
    for path in (REGISTER, OUTLINES):
        (tmp_path / path).parent.mkdir(parents=True)
    main(tmp_path / "package", tmp_path)
    return {path: json.loads((tmp_path / path).read_text(encoding="utf-8")) for path in (REGISTER, OUTLINES)}


def test_register(derived: dict[Path, Any]) -> None:
    """Counties come by key, each followed by its municipalities; water and areas without a municipality are left out."""
    assert derived[REGISTER] == {
        "attribution": "© GeoBasis-DE / BKG 2017",
        "keys": "05001|000|05002|05003|001|002",
        "names": "Burg|Burg|Rheinkreis|Landkreis Berg|Au|Tal",
        "kinds": "KKLLSG",
        "x": "650|0|650|670|-20|-10",
        "y": "5050|0|5050|5070|-20|-10",
    }


def test_outlines(derived: dict[Path, Any]) -> None:
    """Points on a straight line and tiny islands go; neighbours keep their common corners."""
    assert derived[OUTLINES]["states"] == {
        "05": ["7000 50000 7000 51000 6000 51000 6000 50000 7000 50000"],
        "06": ["7000 50000 8000 50000 8000 51000 7000 51000 7000 50000"],
    }
