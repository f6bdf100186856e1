"""Makes the search index with Pagefind, and beside it the words it knows and what can be filtered by."""

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from pagefind.service import get_executable

from macros.finding.chunks import recut, stems
from macros.finding.filters import filter_ids
from macros.finding.namesakes import namesakes
from macros.finding.packed import pack_tighter, read_fragment, write_fragment, write_packed
from macros.finding.record import SearchRecord
from macros.finding.vocabulary import by_beginning, by_letter, preferred_by_beginning, spoken, vocabulary

# Pagefind's own search box, and its worker: the search runs in the page, which saves 41 kB and is quick enough.
NOT_USED = ("pagefind-ui*", "pagefind-modular-ui*", "pagefind-component-ui*", "pagefind-highlight*", "pagefind-worker*", "wasm.unknown*")
# What every search fetches.
ALWAYS = ("wasm.*", "*.pf_meta")


def make_index(documents: Mapping[str, str], records: Sequence[SearchRecord], preferred: Mapping[str, str], target: Path) -> None:
    """Make the folder target. documents holds by address what is indexed, records says the rest of the same results.

    preferred holds the word we print by the words it stands for. Raises OSError where Pagefind cannot be run,
    subprocess.CalledProcessError where it fails.
    """
    fresh = target.with_name(f"{target.name}.{os.getpid()}")
    _index(documents, fresh)
    for path in _matching(fresh, NOT_USED):
        path.unlink()
    recut(fresh)
    for path in _matching(fresh, ALWAYS):
        pack_tighter(path)
    shown = {_number(path): read_fragment(path)["meta"] for path in sorted((fresh / "fragment").iterdir(), key=_number)}
    _write_words(documents, {number: meta["address"] for number, meta in shown.items()}, preferred, fresh)
    write_packed(fresh / "records.packed", _filters(records, fresh / "fragment"))
    # Apart: only whole questions ask for it, and it is a thirtieth of the records.
    write_packed(fresh / "kinds.packed", [meta["kind"] for meta in shown.values()])
    fresh.rename(target)


def _matching(folder: Path, patterns: Sequence[str]) -> list[Path]:
    return [path for pattern in patterns for path in folder.glob(pattern)]


def _index(documents: Mapping[str, str], target: Path) -> None:
    program = get_executable()
    if program is None:
        raise FileNotFoundError("pagefind")
    with TemporaryDirectory() as folder:
        for number, html in enumerate(documents.values()):
            Path(folder, f"{number:05}.html").write_text(html, encoding="utf-8")
        command = [str(program), "--silent", "--force-language", "de", "--site", folder, "--output-path", str(target)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def _write_words(documents: Mapping[str, str], addresses: Mapping[int, str], preferred: Mapping[str, str], folder: Path) -> None:
    counts = vocabulary(documents.values())
    own = namesakes({number: spoken(documents[address]) for number, address in addresses.items()}, stems(folder))
    _write_each(by_beginning(counts, own), folder / "words")
    # Only a typing error asks for all words of a letter, which are several times as many.
    _write_each(by_letter(counts), folder / "letters")
    # Apart: only a result found by a hidden word alone asks for it, and it would be two fifths of the whole.
    _write_each(preferred_by_beginning(counts, preferred), folder / "preferred")


def _number(fragment: Path) -> int:
    """Return the number of a result, with which its name ends."""
    return int(fragment.stem.rpartition("_")[2])


def _write_each(contents: Mapping[str, object], folder: Path) -> None:
    folder.mkdir()
    for name, content in contents.items():
        write_packed(folder / f"{name}.packed", content)


def _filters(records: Sequence[SearchRecord], fragments: Path) -> dict[str, dict[str, Any]]:
    """Return by the id that Pagefind has given a result what the search page filters and sorts it by.

    What Pagefind keeps of a result loses its indexed text on the way: the list shows the summary, never an excerpt.
    """
    by_address = {record.address: record for record in records}
    found = {}
    for path in sorted(fragments.iterdir()):
        fragment = read_fragment(path)
        record = by_address[fragment["meta"]["address"]]
        found[path.stem] = {"facets": filter_ids(record), "population": record.population, "checked": record.checked, "title": record.title}
        write_fragment(path, fragment | {"content": ""})
    return found
