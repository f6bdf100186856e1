"""Cuts Pagefind's index into small chunks, so that a word costs a few kilobytes instead of thirty, and makes its table of contents short.

Pagefind has no option for it. The form of its files is that of the pinned version.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import cbor2

from macros.finding.packed import read_index, write_index

# Bytes of a chunk before packing; packed it is about half. Still smaller ones would make the list of chunks longer than they save.
SIZE = 4_000
# Words that begin with the same letters stay together: the beginning of a word also finds the others in its chunk.
FAMILY = 5
# But for so large a family: that of „Integration“ would be four times as large, and its compounds have it as a part anyway.
LARGEST = 8_000

Word = list[Any]


def recut(folder: Path) -> None:
    """Cut the chunks of the index in folder anew, name its results by number, and write the new names in its table of contents."""
    [meta_file] = folder.glob("*.pf_meta")
    version, pages, chunks, *rest = read_index(meta_file)
    files = {name: folder / "index" / f"{name}.pf_index" for _, _, name in chunks}
    words = list(_words(files[name] for _, _, name in chunks))
    for path in files.values():
        path.unlink()
    language = chunks[0][2].split("_")[0] if chunks else ""
    # Browsers keep these files for good, so their names change with the content; by one mark for all, as many would not pack.
    # Pagefind's own names of the results are such marks.
    name = f"{language}_{hashlib.sha256(cbor2.dumps([words, pages])).hexdigest()[:10]}"
    cut = [_written(part, f"{name}_{number}", folder / "index") for number, part in enumerate(parts(words))]
    results = [[_renamed(folder / "fragment", old, f"{name}_{number}"), *others] for number, (old, *others) in enumerate(pages)]
    _write_contents([version, results, cut, *rest], language, meta_file)


def stems(folder: Path) -> dict[str, int]:
    """Return the stems of the index in folder, each with the number of results it is in."""
    return {word[0]: len(word[1]) for word in _words((folder / "index").iterdir())}


def _words(files: Iterable[Path]) -> Iterator[Word]:
    for path in files:
        yield from read_index(path)[0]


def _write_contents(content: list[Any], language: str, old: Path) -> None:
    """Write the table of contents under a name that changes with it, and name it in the entry."""
    name = f"{language}_{hashlib.sha256(cbor2.dumps(content)).hexdigest()[:10]}"
    old.unlink()
    write_index(old.with_name(f"pagefind.{name}.pf_meta"), content)
    entry_file = old.with_name("pagefind-entry.json")
    entry = json.loads(entry_file.read_text(encoding="utf-8"))
    entry["languages"][language]["hash"] = name
    entry_file.write_text(json.dumps(entry), encoding="utf-8")


def parts(words: Iterable[Word]) -> Iterator[Sequence[Word]]:
    """Yield words in chunks of about SIZE bytes, in their order; a family of words is cut in two only where it is too large."""
    part: list[Word] = []
    size = 0
    for word in words:
        if size >= LARGEST or (size >= SIZE and part[-1][0][:FAMILY] != word[0][:FAMILY]):
            yield part
            part, size = [], 0
        part.append(word)
        size += len(cbor2.dumps(word))
    if part:
        yield part


def _written(words: Sequence[Word], name: str, folder: Path) -> tuple[str, str, str]:
    """Write a chunk; return its first word, its last word and its name."""
    write_index(folder / f"{name}.pf_index", [list(words)])
    return words[0][0], words[-1][0], name


def _renamed(fragments: Path, old: str, new: str) -> str:
    """Give the file of a result its new name, and return that."""
    (fragments / f"{old}.pf_fragment").rename(fragments / f"{new}.pf_fragment")
    return new
