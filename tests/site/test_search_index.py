"""What the search is made of, on the built site."""

import json
from typing import Any

import pytest

from macros.finding.packed import read_fragment, read_packed
from macros.library.library import Library
from macros.views.links import example_address, module_address, question_address
from tests.built import BuiltSite
from tests.search.quality import Query, ask

UNUSED = ("pagefind-ui.js", "pagefind-worker.js", "pagefind-component-ui.js", "playground/index.html", "wasm.unknown.pagefind")


@pytest.fixture(scope="module")
def fragments(site: BuiltSite) -> dict[str, Any]:
    """What the index holds of each result, by address."""
    folder = site.root / "pagefind/fragment"
    read = [read_fragment(path) for path in folder.iterdir()]
    return {entry["meta"]["address"]: entry for entry in read}


def test_german(site: BuiltSite) -> None:
    """There is one index, and it is German."""
    entry = json.loads((site.root / "pagefind/pagefind-entry.json").read_text(encoding="utf-8"))
    assert list(entry["languages"]) == ["de"]


@pytest.mark.parametrize("name", UNUSED)
def test_only_what_is_used(site: BuiltSite, name: str) -> None:
    """Pagefind's own search box is not published."""
    assert not (site.root / "pagefind" / name).exists()


def test_every_result_exists(site: BuiltSite, fragments: dict[str, Any]) -> None:
    """Each result leads to a page, and to a place on it where its address names one."""
    missing = [address for address in fragments if not site.file(address).exists()]
    anchored = [address.split("#") for address in fragments if "#" in address]
    lost = [f"{page}#{anchor}" for page, anchor in anchored if f'id="{anchor}"' not in site.html(page)]
    assert missing + lost == []


def test_examples_modules_and_questions(fragments: dict[str, Any], library: Library) -> None:
    """Each example, module and question is a result with its title."""
    wanted = {example_address(key): entry.title for key, entry in library.practice_examples.items()}
    wanted |= {module_address(key): entry.title for key, entry in library.agenda_modules.items()}
    wanted |= {question_address(entry.phase, key): entry.text for key, entry in library.questions.items()}
    assert [address for address, title in wanted.items() if fragments.get(address, {"meta": {}})["meta"].get("title") != title] == []


def test_hidden_words_are_on_no_page(site: BuiltSite) -> None:
    """Words that only the search adds find a page and do not stand on it."""
    address = "praxisbeispiele/lk-ravensburg-kita-einstieg/"
    [answer], _ = ask(site.root, [Query("Kinderkrippe", "synonym", frozenset({address}), unseen=False)])
    assert answer.place > 0
    assert "Kinderkrippe" not in site.html(address)


def test_no_excerpts(fragments: dict[str, Any]) -> None:
    """No result carries the text it was indexed by, so that no list can show hidden words."""
    assert {entry["content"] for entry in fragments.values()} == {""}


def test_filters_of_every_result(site: BuiltSite, fragments: dict[str, Any]) -> None:
    """For each result the page knows what it can be filtered by."""
    records = read_packed(site.root / "pagefind/records.packed")
    assert len(records) == len(fragments)
    assert [entry for entry in records.values() if "was" not in entry["facets"]] == []


def test_kinds_of_all_results(site: BuiltSite) -> None:
    """The kinds of all results stand at their numbers, with which the names of their fragments end."""
    paths = (site.root / "pagefind/fragment").iterdir()
    found = {int(path.stem.rpartition("_")[2]): read_fragment(path)["meta"]["kind"] for path in paths}
    assert found == dict(enumerate(read_packed(site.root / "pagefind/kinds.packed")))


def test_the_themes_index_is_gone(site: BuiltSite) -> None:
    """The theme's own index is neither built nor asked for."""
    assert not (site.root / "search").exists()
    assert 'name="search"' not in site.html("")
