"""What the search knows."""

import json
import re
from typing import Any

import pytest

from macros.library.library import Library
from macros.views.links import example_address, module_address
from tests.built import BuiltSite, one_line


@pytest.fixture(scope="module")
def index(site: BuiltSite) -> Any:
    """The search index."""
    return json.loads((site.root / "search/search_index.json").read_text(encoding="utf-8"))


def test_german(index: Any) -> None:
    """The search knows German word forms."""
    assert index["config"]["lang"] == ["de"]


def test_marks_end_words(index: Any) -> None:
    """Quotation marks, brackets and other marks do not belong to a word; points inside numbers do."""
    split = re.split(index["config"]["separator"], "Die „Kümmerer“ (IQ) kommen: 6.000 Euro/Jahr, z. B. Nord-Süd.")
    assert [word for word in split if word] == ["Die", "Kümmerer", "IQ", "kommen", "6.000", "Euro", "Jahr", "z", "B", "Nord", "Süd"]


def test_examples_and_modules(index: Any, library: Library) -> None:
    """Each example and each module can be found by its title."""
    titles = {entry["location"]: one_line(entry["title"]) for entry in index["docs"]}
    wanted = {example_address(key): entry.title for key, entry in library.practice_examples.items()}
    wanted |= {module_address(key): entry.title for key, entry in library.agenda_modules.items()}
    assert [
        address for address, title in wanted.items() if not titles.get(address, "").startswith(one_line(title).replace("&", "&amp;"))
    ] == []


def test_questions(index: Any, library: Library) -> None:
    """Each question can be found by its words, on the page of its phase."""
    known = " ".join(one_line(entry["text"]) for entry in index["docs"] if entry["location"].startswith("fragen/phase/"))
    assert [question.id for question in library.questions.values() if one_line(question.text) not in known] == []


def test_lists_are_left_out(index: Any) -> None:
    """Pages that only list others do not crowd the results."""
    crowding = ("praxisbeispiele/handlungsfeld/", "praxisbeispiele/land/", "praxisbeispiele/art/", "fragen/handlungsfeld/")
    assert [entry["location"] for entry in index["docs"] if entry["location"].startswith(crowding)] == []


@pytest.mark.parametrize(
    ("address", "apart"),
    [
        ("praxisbeispiele/altena-kuemmerer/#auf-einen-blick", "Kommune Altena (Märkischer Kreis) Land Nordrhein-Westfalen"),
        ("bausteine/klima-barometer/#ablauf", "5 Min. Einführen Erklärt"),
        ("workshops/musterkreis/#tag-1", "Uhrzeit Dauer Programmpunkt"),
    ],
    ids=["facts", "steps", "programme"],
)
def test_words_are_apart(index: Any, address: str, apart: str) -> None:
    """Words of neighbouring cells stay apart, so that each can be found."""
    texts = [one_line(entry["text"]) for entry in index["docs"] if entry["location"] == address]
    assert [apart in text for text in texts] == [True]
