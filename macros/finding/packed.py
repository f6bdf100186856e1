"""Files of the search as they are fetched: packed, whatever the server does."""

import gzip
import json
from pathlib import Path
from typing import Any

import cbor2
import zopfli.gzip

# Pagefind's mark at the beginning of each of its files.
MARK = b"pagefind_dcd"


def read_index(path: Path) -> Any:
    """Return what is in a file of Pagefind's index. Raises ValueError where it is none."""
    return cbor2.loads(_unmarked(path))


def write_index(path: Path, content: object) -> None:
    """Write a file of Pagefind's index."""
    path.write_bytes(gzip.compress(MARK + cbor2.dumps(content), mtime=0))


def read_fragment(path: Path) -> Any:
    """Return what Pagefind keeps of one result. Raises ValueError where the file is none of its own."""
    return json.loads(_unmarked(path))


def write_fragment(path: Path, content: object) -> None:
    """Write what Pagefind shall keep of one result."""
    path.write_bytes(gzip.compress(MARK + _json(content), mtime=0))


def write_packed(path: Path, content: object) -> None:
    """Write a file of our own, which the client unpacks (docs/assets/javascripts/search/packed.js)."""
    path.write_bytes(gzip.compress(_json(content), mtime=0))


def read_packed(path: Path) -> Any:
    """Return what is in a file of our own."""
    return json.loads(gzip.decompress(path.read_bytes()))


def pack_tighter(path: Path) -> None:
    """Pack a packed file anew as tightly as can be: twenty times slower, a twentieth smaller."""
    path.write_bytes(zopfli.gzip.compress(gzip.decompress(path.read_bytes())))


def _unmarked(path: Path) -> bytes:
    content = gzip.decompress(path.read_bytes())
    if not content.startswith(MARK):
        raise ValueError(f"{path.name} is no file of Pagefind's, or of another version")
    return content.removeprefix(MARK)


def _json(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
