"""Makes the search index with Pagefind, and beside it the words it knows and what can be filtered by."""

import asyncio
import gzip
import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from pagefind.index import IndexConfig, PagefindIndex

from macros.finding.filters import filter_ids
from macros.finding.record import SearchRecord
from macros.finding.vocabulary import vocabulary

# Pagefind's mark at the beginning of each of its unpacked files.
MARK = b"pagefind_dcd"
# Pagefind's own search box, and its worker: the search runs in the page, which saves 41 kB and is quick enough.
NOT_USED = ("pagefind-ui*", "pagefind-modular-ui*", "pagefind-component-ui*", "pagefind-highlight*", "pagefind-worker*", "wasm.unknown*")


def make_index(documents: Mapping[str, str], records: Sequence[SearchRecord], preferred: Mapping[str, str], target: Path) -> None:
    """Make the folder target. documents holds by address what is indexed, records says the rest of the same results.

    preferred holds the word we print by the words it stands for. Raises OSError where Pagefind cannot be run.
    """
    fresh = target.with_name(f"{target.name}.{os.getpid()}")
    asyncio.run(_index(documents, fresh))
    for pattern in NOT_USED:
        for path in fresh.glob(pattern):
            path.unlink()
    _write_words(documents, preferred, fresh / "words")
    _write(fresh / "records.json", _filters(records, fresh))
    fresh.rename(target)


async def _index(documents: Mapping[str, str], target: Path) -> None:
    """Index a folder of files at once: handed over one by one, each would wait a tenth of a second in Pagefind's Python side."""
    with TemporaryDirectory() as folder:
        for number, html in enumerate(documents.values()):
            Path(folder, f"{number:05}.html").write_text(html, encoding="utf-8")
        async with PagefindIndex(IndexConfig(force_language="de", output_path=str(target), write_playground=False)) as index:
            await index.add_directory(folder)


def _write_words(documents: Mapping[str, str], preferred: Mapping[str, str], folder: Path) -> None:
    folder.mkdir()
    for letter, found in vocabulary(documents.values(), preferred).items():
        _write(folder / f"{letter}.json", found)


def _filters(records: Sequence[SearchRecord], folder: Path) -> dict[str, dict[str, Any]]:
    """Return by the id that Pagefind has given a result what the search page filters and sorts it by."""
    by_address = {record.address: record for record in records}
    found = {}
    for path in sorted((folder / "fragment").iterdir()):
        fragment = json.loads(gzip.decompress(path.read_bytes()).removeprefix(MARK))
        record = by_address[fragment["meta"]["address"]]
        found[path.stem] = {"facets": filter_ids(record), "population": record.population, "checked": record.checked, "title": record.title}
    return found


def _write(path: Path, content: object) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
