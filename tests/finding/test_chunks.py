"""The index, cut into small chunks."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from macros.finding import chunks
from macros.finding.packed import pack_tighter, read_index, write_fragment, write_index

META = "pagefind.de_1234567.pf_meta"
PAGES = [["de_aaaaaaa", 3]]


def index(folder: Path, *parts: list[str]) -> Path:
    """Write an index of the words in parts, one chunk for each part."""
    (folder / "index").mkdir()
    (folder / "fragment").mkdir()
    write_fragment(folder / "fragment/de_aaaaaaa.pf_fragment", {"meta": {}})
    entries = [[part[0], part[-1], f"de_{number}"] for number, part in enumerate(parts)]
    for part, (_, _, name) in zip(parts, entries, strict=True):
        write_index(folder / "index" / f"{name}.pf_index", [[[word, [[0, [7], []]], []] for word in part]])
    write_index(folder / META, ["1.5.2", PAGES, entries, [], [], ["title"]])
    (folder / "pagefind-entry.json").write_text(json.dumps({"languages": {"de": {"hash": "de_1234567", "wasm": "de"}}}), encoding="utf-8")
    return folder


def listed(folder: Path) -> Any:
    """Return the list of chunks that the entry names; there is no other."""
    entry = json.loads((folder / "pagefind-entry.json").read_text(encoding="utf-8"))
    [path] = folder.glob("*.pf_meta")
    assert path.name == f"pagefind.{entry['languages']['de']['hash']}.pf_meta"
    return read_index(path)


def told(folder: Path) -> list[list[str]]:
    """Return the words of each chunk that the list of chunks names, after checking what it says of first and last."""
    found = []
    for first, last, name in listed(folder)[2]:
        words = [word[0] for word in read_index(folder / "index" / f"{name}.pf_index")[0]]
        assert (words[0], words[-1]) == (first, last)
        found.append(words)
    return found


def test_small_chunks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All words stay, in their order, in chunks that are full once they have reached the size."""
    monkeypatch.setattr(chunks, "SIZE", 14)
    chunks.recut(index(tmp_path, ["amt", "bürger", "chor"], ["deutsch", "ehrenamt"]))
    assert told(tmp_path) == [["amt", "bürger"], ["chor", "deutsch"], ["ehrenamt"]]


def test_families_stay_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Words with the same beginning stay in one chunk, so that the beginning finds them all."""
    monkeypatch.setattr(chunks, "SIZE", 1)
    chunks.recut(index(tmp_path, ["sprach", "sprachcafe"], ["sprachkurs", "stadt"]))
    assert told(tmp_path) == [["sprach", "sprachcafe", "sprachkurs"], ["stadt"]]


def test_old_chunks_are_gone(tmp_path: Path) -> None:
    """Only the new chunks are left; version and fields are as they were."""
    chunks.recut(index(tmp_path, ["amt"], ["chor"]))
    version, _, cut, *rest = listed(tmp_path)
    assert [path.stem for path in (tmp_path / "index").iterdir()] == [name for _, _, name in cut]
    assert (version, rest) == ("1.5.2", [[], [], ["title"]])


def test_results_have_numbers(tmp_path: Path) -> None:
    """Results are named by number, in the list as in their folder, and keep what was said of them."""
    chunks.recut(index(tmp_path, ["amt"]))
    [[name, *others]] = listed(tmp_path)[1]
    assert (name.rpartition("_")[2], others) == ("0", PAGES[0][1:])
    assert [path.stem for path in (tmp_path / "fragment").iterdir()] == [name]


def test_large_family_is_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A family of words that is too large for one chunk is cut all the same."""
    monkeypatch.setattr(chunks, "SIZE", 1)
    monkeypatch.setattr(chunks, "LARGEST", 30)
    chunks.recut(index(tmp_path, ["sprach", "sprachcafe", "sprachkurs"]))
    assert told(tmp_path) == [["sprach", "sprachcafe"], ["sprachkurs"]]


def test_stems(tmp_path: Path) -> None:
    """Each stem is known with the number of results it is in."""
    assert chunks.stems(index(tmp_path, ["amt"], ["chor"])) == {"amt": 1, "chor": 1}


def test_names_change_with_the_words(tmp_path: Path) -> None:
    """A browser that keeps a chunk for good does not take it for one of other words; the same words keep their names."""
    names = []
    for number, words in enumerate([["amt", "chor"], ["amt", "chor"], ["amt", "dorf"]]):
        folder = tmp_path / str(number)
        folder.mkdir()
        chunks.recut(index(folder, words))
        names.append([name for _, _, name in listed(folder)[2]])
    assert (names[0] == names[1], set(names[1]) & set(names[2])) == (True, set())


def test_packed_tighter(tmp_path: Path) -> None:
    """A file that is packed tighter holds the same and is smaller."""
    path = tmp_path / "some.pf_meta"
    write_index(path, [f"wort{number}" for number in range(500)])
    before = (read_index(path), path.stat().st_size)
    pack_tighter(path)
    assert (read_index(path), path.stat().st_size < before[1]) == (before[0], True)


def test_foreign_file(tmp_path: Path) -> None:
    """A file that is not Pagefind's is named."""
    path = tmp_path / "other.pf_index"
    path.write_bytes(gzip.compress(b"{}"))
    with pytest.raises(ValueError, match=r"^other\.pf_index is no file of Pagefind's, or of another version$"):
        read_index(path)
