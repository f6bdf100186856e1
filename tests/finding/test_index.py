"""The search of a site, written and kept."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from macros.finding import index, write_search
from macros.finding.records import Prose
from macros.library.library import Library

PAGE = Prose("belege/", "Belege", "Wie wir einstufen", "Stufen", "Der Text.")


def small(library: Library) -> Library:
    """Return the library without most of its records."""
    empty: dict[str, object] = {}
    examples = dict(list(library.practice_examples.items())[:2])
    return replace(library, practice_examples=examples, question_sets=empty, agenda_modules=empty, workshops=empty)  # type: ignore[arg-type]


def test_unchanged_comes_from_the_cache(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A site whose content is unchanged gets the same search without a new index; changed content makes a new one."""
    part, made = small(library), []
    real = index.make_index

    def counted(*given: Any) -> None:
        made.append(1)
        real(*given)

    monkeypatch.setattr(index, "make_index", counted)
    for name in ("first", "second"):
        write_search(part, [PAGE], tmp_path / name, tmp_path / "cache")
    names = [sorted(path.name for path in (tmp_path / name / "pagefind").rglob("*")) for name in ("first", "second")]
    assert (len(made), names[0] == names[1], "records.packed" in names[0]) == (1, True, True)
    write_search(part, [replace(PAGE, text="Ein anderer Text.")], tmp_path / "third", tmp_path / "cache")
    assert (len(made), len(list((tmp_path / "cache").iterdir()))) == (2, 1)
