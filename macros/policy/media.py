"""The kinds of files of the site: their media types, and how long a browser may keep them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import PurePosixPath

# By ending. Pagefind's files are compressed already: sent as they are, never with a Content-Encoding.
TYPES: Mapping[str, str] = {
    "html": "text/html",
    "css": "text/css",
    "js": "text/javascript",
    "mjs": "text/javascript",
    "txt": "text/plain",
    "ics": "text/calendar",
    "json": "application/json",
    "map": "application/json",
    "xml": "application/xml",
    "svg": "image/svg+xml",
    "png": "image/png",
    "jpg": "image/jpeg",
    "webp": "image/webp",
    "woff2": "font/woff2",
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "gz": "application/gzip",
    "wasm": "application/wasm",
    "pagefind": "application/octet-stream",
    "pf_fragment": "application/octet-stream",
    "pf_index": "application/octet-stream",
    "pf_meta": "application/octet-stream",
    "pf_filter": "application/octet-stream",
    "packed": "application/octet-stream",
}
# Worth compressing on the way, beside everything that begins with text/.
PACKED = ("application/json", "application/xml", "image/svg+xml")
DAY = 24 * 60 * 60  # seconds
FRESH = "no-cache"  # asked for again each time; the answer is short while nothing has changed


@dataclass(frozen=True)
class MediaType:
    """A media type and the endings of its files; whether they are written text in UTF-8, and whether to compress them on the way."""

    name: str
    endings: list[str]
    written: bool
    packed: bool


@dataclass(frozen=True)
class Kept:
    """Files that may be kept. pattern is searched in file names; value is that of Cache-Control."""

    pattern: str
    value: str


KEPT = (
    # The name changes with the content: the theme's files and the parts of the search index.
    Kept(r"\.[0-9a-f]{8}\.min\.(js|css)$|\.pf_(fragment|index|meta|filter)$", f"public, max-age={365 * DAY}, immutable"),
    Kept(r"\.woff2$", f"public, max-age={7 * DAY}"),
)


def media_types() -> list[MediaType]:
    """Return every media type of the site with its endings."""
    endings: dict[str, list[str]] = defaultdict(list)
    for ending, name in TYPES.items():
        endings[name].append(ending)
    return [MediaType(name, found, name.startswith("text/"), name.startswith("text/") or name in PACKED) for name, found in endings.items()]


def kept_paths(files: Iterable[str]) -> dict[str, str]:
    """Return Cache-Control by path, as ``_headers`` wants it: ``/folder/*`` where a folder holds nothing else, single files elsewhere."""
    found: dict[str, str] = {}
    for folder, group in groupby(sorted(map(PurePosixPath, files), key=lambda path: str(path.parent)), key=lambda path: path.parent):
        values = {path: _value(path.name) for path in group}
        if len(set(values.values())) == 1 and (value := next(iter(values.values()))):
            found[f"/{folder}/*"] = value
        else:
            found |= {f"/{path}": value for path, value in values.items() if value}
    return found


def _value(name: str) -> str:
    return next((kept.value for kept in KEPT if re.search(kept.pattern, name)), "")
