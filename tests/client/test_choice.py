"""What a person chose on „Kommunen wie wir“, in an address and kept, and the words that answer it."""

import pytest

from macros.library.library import Library
from macros.views.like_us import like_us_address
from tests.client.node import run

ALTENA = {"kommune": "05962004", "art": "kreisangehoerige-stadt", "groesse": "groessere-kleinstadt", "land": "nw"}
ONLY_KIND = {"kommune": "", "art": "landkreis", "groesse": "", "land": ""}
HARMLESS = ["", "#", "#regel", "#kommune=", "#x=1", "#%", "null", "[]", "1", '"landkreis"', "{", '{"art": 3}', '{"art": ["x"]}']


def both(text: str) -> list[object]:
    """Return what a text is read as, as an address and as something kept."""
    found: list[object] = run("choice.js", "({ fromAddress, fromKept }, text) => [fromAddress(text), fromKept(text)]", text)
    return found


@pytest.mark.parametrize("choice", [ALTENA, ONLY_KIND], ids=["all", "one"])
def test_address_and_back(choice: dict[str, str]) -> None:
    """An address made of a choice says the same choice, and so does the kept text."""
    function = "({ fromAddress, fromKept, toAddress }, choice) => [fromAddress(toAddress(choice)), fromKept(JSON.stringify(choice))]"
    assert run("choice.js", function, choice) == [choice, choice]


def test_address_of_an_example(library: Library) -> None:
    """The link on the page of an example is read as its municipality."""
    address = like_us_address(library, library.practice_examples["altena-kuemmerer"])
    assert both(address.removeprefix("praxisbeispiele/kommunen-wie-wir/"))[0] == ALTENA


@pytest.mark.parametrize("text", HARMLESS)
def test_anything_else_is_no_choice(text: str) -> None:
    """What says no choice, or was damaged, is none."""
    assert both(text) == [None, None]


@pytest.mark.parametrize(
    ("count", "name", "sized", "said"),
    [
        (12, "Altena", True, "Altena: 12\u00a0vergleichbare Beispiele, die ähnlichsten zuerst."),
        (1, "", True, "1\u00a0vergleichbares Beispiel."),
        (2, "", False, "2\u00a0vergleichbare Beispiele, die ähnlichsten zuerst. Mit der Größe wird der Vergleich genauer."),
        (0, "Berlin", False, "Berlin: Dazu gibt es noch kein vergleichbares Beispiel."),
    ],
)
def test_answer(count: int, name: str, sized: bool, said: str) -> None:
    """The number of examples is said in a sentence."""
    assert run("choice.js", "({ answer }, values) => answer(...values)", [count, name, sized]) == said


def test_nothing_is_said_twice() -> None:
    """Facts that a reason names already are left out."""
    facts, reasons = (
        ["Kreisangehörige Stadt", "10.000–19.999", "Sachsen"],
        ["Kreisangehörige Stadt", "gleiche Größe (10.000–19.999)", "Flächenland"],
    )
    assert run("choice.js", "({ unsaid }, values) => unsaid(...values)", [facts, reasons]) == ["Sachsen"]
