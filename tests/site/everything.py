"""Every word of a file, also of one that is packed: PDF, Word, compressed lists."""

import gzip
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pypdfium2


def words_of_file(path: Path) -> str:
    """Return the name of a file and all text that can be got out of it, without white space."""
    return "".join("".join([path.as_posix(), *_texts(path.read_bytes())]).split())


def _texts(content: bytes) -> Iterator[str]:
    yield content.decode("utf-8", errors="replace")
    if content.startswith(b"%PDF"):
        yield from _pdf(content)
    elif content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for name in archive.namelist():
                yield from (name, *_texts(archive.read(name)))
    elif content.startswith(b"\x1f\x8b"):
        yield from _texts(gzip.decompress(content))


def _pdf(content: bytes) -> Iterator[str]:
    """Yield what is printed, and what stands behind it: titles, alternative texts, addresses, embedded data."""
    for page in pypdfium2.PdfDocument(content):
        yield page.get_textpage().get_text_range()
    with pikepdf.open(io.BytesIO(content)) as opened:
        for entry in opened.objects:
            yield from map(str, _strings(entry))


def _strings(entry: pikepdf.Object) -> Iterator[str]:
    if isinstance(entry, pikepdf.String):
        yield str(entry)
    elif isinstance(entry, pikepdf.Stream):
        yield entry.read_bytes().decode("latin-1")
        yield from _strings(entry.stream_dict)
    elif isinstance(entry, pikepdf.Array):
        for part in entry:
            yield from _strings(part)
    elif isinstance(entry, pikepdf.Dictionary):
        for key, part in entry.items():
            if key not in ("/Parent", "/P", "/Pg"):  # these lead back up
                yield from _strings(part) if not getattr(part, "is_indirect", False) else ()
