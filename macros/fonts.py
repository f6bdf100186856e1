"""FiraGO, cut down to the scripts we print, as WOFF2. Made once per version of the font package, then taken from the cache.

Source: PyPI ``pymupdf-fonts`` (FiraGO, SIL Open Font License 1.1).
"""

import io
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import pymupdf_fonts
from fontTools import subset

LATIN = (
    "U+0020-007E,U+00A0-017F,U+0218-021B,U+1E9E,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2030,"
    "U+2032-2033,U+2039-203A,U+20AC,U+2190-2193,U+2212,U+2260,U+2264-2265"
)
CYRILLIC = "U+0400-04FF,U+2116"
ARABIC = "U+0600-06FF,U+200C-200F,U+FB50-FDFF,U+FE70-FEFC"


@dataclass(frozen=True)
class Face:
    """A face of the family: the package's name for it, and how style sheets ask for it."""

    code: str
    style: str
    scripts: tuple[str, ...]


FACES = (
    Face("figo", "regular", ("latin", "cyrillic", "arabic")),
    Face("figbo", "bold", ("latin",)),
    Face("figit", "italic", ("latin",)),
)
RANGES = {"latin": LATIN, "cyrillic": CYRILLIC, "arabic": ARABIC}


def font_files(cache: Path) -> dict[str, Path]:
    """Return the font files by name, making those that are not in the cache yet."""
    folder = cache / version("pymupdf-fonts")
    folder.mkdir(parents=True, exist_ok=True)
    files = {}
    for face in FACES:
        for script in face.scripts:
            name = f"firago-{face.style}-{script}.woff2"
            path = folder / name
            if not path.exists():
                part = path.with_suffix(".part")
                part.write_bytes(_subset(face.code, RANGES[script]))
                part.replace(path)
            files[name] = path
    return files


def _subset(code: str, ranges: str) -> bytes:
    options = subset.Options(flavor="woff2", layout_features=["*"], notdef_outline=True, name_IDs=[0, 1, 2, 13, 14], hinting=False)
    font = subset.load_font(io.BytesIO(pymupdf_fonts.myfont(code)), options)
    worker = subset.Subsetter(options)
    worker.populate(unicodes=subset.parse_unicodes(ranges.replace("U+", "")))
    worker.subset(font)
    buffer = io.BytesIO()
    subset.save_font(font, buffer, options)
    return buffer.getvalue()
