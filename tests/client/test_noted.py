"""The list of what a person has noted, as the browser keeps, changes and hands it on."""

from pathlib import Path
from typing import Any

import pytest

from macros.content import load_content
from macros.library.findings import errors
from tests.client.node import run
from tests.library import tree

A, B, C = "altena-kuemmerer", "bad-musterstadt", "celle"
LIST = {"examples": [A, B, C], "questions": ["q001", "q002"]}
EMPTY: dict[str, list[str]] = {"examples": [], "questions": []}
STORE = """
  const kept = new Map(Object.entries(values.kept ?? {}));
  const store = () => ({
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => { kept.set(name, value); },
    removeItem: (name) => { kept.delete(name); },
  });
"""


def noted(function: str, *values: object) -> Any:
    """Return what a function of the module returns for some values."""
    return run("noted.js", f"(module, values) => module.{function}(...values)", list(values))


def with_store(action: str, **values: object) -> Any:
    """Return what an action returns that has the module, some values and a store, which begins with the values named kept."""
    return run("noted.js", f"(module, values) => {{ {STORE} return {action}; }}", values)


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("?beispiele=altena-kuemmerer,celle&fragen=q002", {"examples": [A, C], "questions": ["q002"]}),
        ("?fragen=q001", {"examples": [], "questions": ["q001"]}),
        ("?beispiele=celle,%20celle,,celle", {"examples": [C], "questions": []}),
        ("?beispiele=", EMPTY),
        ("?ids=celle", None),
        ("", None),
    ],
    ids=["both", "questions only", "doubled and empty ones", "an empty list", "another page's", "nothing"],
)
def test_list_of_an_address(search: str, found: object) -> None:
    """The address names examples and questions in their order; one that names neither holds no list."""
    assert noted("fromAddress", search) == found


@pytest.mark.parametrize(
    ("entries", "address"),
    [
        (LIST, "?beispiele=altena-kuemmerer,bad-musterstadt,celle&fragen=q001,q002"),
        ({"examples": [], "questions": ["q001"]}, "?fragen=q001"),
        ({"examples": ["a&b,c"], "questions": []}, "?beispiele=a%26b%2Cc"),
        (EMPTY, ""),
    ],
    ids=["both", "questions only", "strange letters", "empty"],
)
def test_address_of_a_list(entries: object, address: str) -> None:
    """A list is handed on as an address; what is empty is not named in it."""
    assert noted("toAddress", entries) == address


def test_too_long_lists_are_cut() -> None:
    """An address with more than a hundred examples is cut to the first hundred; an id too long to be one is dropped."""
    found = noted("fromAddress", f"?beispiele={'x' * 101},{','.join(f'e{number}' for number in range(120))}")
    assert found["examples"] == [f"e{number}" for number in range(100)]


@pytest.mark.parametrize(
    ("entry", "examples"),
    [(B, [A, C]), ("dachau", [A, B, C, "dachau"])],
    ids=["taken away", "put at the end"],
)
def test_toggling(entry: str, examples: list[str]) -> None:
    """What is noted is taken away, what is not is put at the end; the questions stay as they are."""
    assert noted("toggled", LIST, "examples", entry) == {"examples": examples, "questions": ["q001", "q002"]}


@pytest.mark.parametrize(
    ("entry", "by", "examples"),
    [(B, -1, [B, A, C]), (B, 1, [A, C, B]), (A, -1, [A, B, C]), (C, 1, [A, B, C]), ("dachau", 1, [A, B, C])],
    ids=["up", "down", "above the first", "below the last", "not in the list"],
)
def test_moving(entry: str, by: int, examples: list[str]) -> None:
    """An entry changes places with its neighbour; where there is none, nothing changes."""
    assert noted("moved", LIST, "examples", entry, by)["examples"] == examples


def test_merging() -> None:
    """Taking a list over keeps one's own entries first and adds what they lack."""
    other = {"examples": [C, "dachau"], "questions": ["q003"]}
    assert noted("merged", LIST, other) == {"examples": [A, B, C, "dachau"], "questions": ["q001", "q002", "q003"]}


@pytest.mark.parametrize(
    ("other", "covered"), [({"examples": [C], "questions": []}, True), ({"examples": [], "questions": ["q003"]}, False)]
)
def test_covering(other: object, covered: bool) -> None:
    """A list covers another when it has all of its examples and questions."""
    assert noted("covers", LIST, other) is covered


@pytest.mark.parametrize(
    "kept", ["{", "null", "7", '{"examples": "celle"}', '{"examples": [1, null, ""]}'], ids=["broken", "null", "number", "text", "no ids"]
)
def test_unreadable_storage_is_an_empty_list(kept: str) -> None:
    """Whatever stands under the name in the browser, the list can be read."""
    assert with_store("module.read(store)", kept={"integrationswerkstatt.merkliste": kept}) == EMPTY


def test_storage_keeps_the_list() -> None:
    """What is written is read again, under one name."""
    action = "[module.write(store, values.list), module.read(store), [...kept.keys()]]"
    assert with_store(action, list=LIST) == [True, LIST, ["integrationswerkstatt.merkliste"]]


def test_empty_list_leaves_nothing_behind() -> None:
    """Writing an empty list removes the name from the storage."""
    action = "[module.write(store, values.list), [...kept.keys()]]"
    assert with_store(action, list=EMPTY, kept={"integrationswerkstatt.merkliste": "{}"}) == [True, []]


def test_forbidden_storage_is_told() -> None:
    """Where the browser allows no storage, reading gives an empty list and writing says that nothing was kept."""
    forbidden = "(() => { const no = () => { throw new Error(); }; return [module.read(no), module.write(no, values.list)]; })()"
    assert with_store(forbidden, list=LIST) == [EMPTY, False]


@pytest.mark.parametrize(
    ("entries", "block"),
    [
        (LIST, f"examples:\n  - {A}\n  - {B}\n  - {C}\nquestions: [q001, q002]\n"),
        ({"examples": [C], "questions": []}, f"examples:\n  - {C}\n"),
        ({"examples": [], "questions": ["q001"]}, "questions: [q001]\n"),
        (EMPTY, ""),
    ],
    ids=["both", "examples only", "questions only", "empty"],
)
def test_block_for_a_workshop(entries: object, block: str) -> None:
    """The lines for a workshop's file name what is there and leave out the key of what is not."""
    assert noted("workshopBlock", entries) == block


def test_block_is_accepted_in_a_workshop_file(tmp_path: Path) -> None:
    """Added to the file of a workshop, the lines are read without a finding and give it the examples and questions in their order."""
    tree.write(tmp_path)
    block = noted("workshopBlock", {"examples": ["sprachcafe"], "questions": ["q002", "q001"]})
    tree.put(tree.WORKSHOP, tree.RECORDS[tree.WORKSHOP] + block)(tmp_path)
    library, findings = load_content(tmp_path)
    assert errors(findings) == []
    workshop = library.workshops["musterstadt"]
    assert (workshop.examples, workshop.questions) == (("sprachcafe",), ("q002", "q001"))
