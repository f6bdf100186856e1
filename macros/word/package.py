"""The .docx as a ZIP file: zipped from the folder of our template, and zipped again with fixed times, so that bytes repeat."""

import io
import zipfile
from datetime import date
from functools import cache
from pathlib import Path

import docx
from docx.document import Document as WordFile

TEMPLATE = Path(__file__).parent.parent / "templates" / "word"
FIRST = "[Content_Types].xml"  # readers expect it at the beginning
EARLIEST = (1980, 1, 1)  # ZIP knows no earlier day


def open_template() -> WordFile:
    """Return an empty Word file with our styles, lists, theme and settings."""
    return docx.Document(io.BytesIO(_template()))


def to_bytes(file: WordFile, stamp: date) -> bytes:
    """Return the file as bytes that depend on its content and the day only."""
    buffer = io.BytesIO()
    file.save(buffer)
    with zipfile.ZipFile(buffer) as written:
        parts = {name: written.read(name) for name in written.namelist()}
    return _zip(parts, max((stamp.year, stamp.month, stamp.day), EARLIEST))


@cache
def _template() -> bytes:
    files = (path for path in TEMPLATE.rglob("*") if path.is_file())
    return _zip({path.relative_to(TEMPLATE).as_posix(): path.read_bytes() for path in files}, EARLIEST)


def _zip(parts: dict[str, bytes], day: tuple[int, int, int]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in sorted(parts, key=lambda entry: (entry != FIRST, entry)):
            info = zipfile.ZipInfo(name, (*day, 0, 0, 0))
            info.create_system = 0  # else it tells the system it was made on
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, parts[name], compresslevel=9)
    return buffer.getvalue()
