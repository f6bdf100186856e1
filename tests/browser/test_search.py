"""The search finds examples, questions and modules."""

from collections.abc import Callable

import pytest

from tests.browser.visit import Visit

SOUGHT = {
    "example": ("Altenaer Mitbürger", "praxisbeispiele/altena-"),
    "question": ("Worten beschreiben", "fragen/phase/tag1/"),
    "module": ("Klimabarometer", "bausteine/klima-barometer/"),
    "prose": ("Belege einstufen", "belege/"),
    "word in quotation marks": ("Mitfahrerbänke", "praxisbeispiele/elm-asse-fluechtlingsrat/"),
}


def search(entry: Visit, words: str) -> list[str]:
    """Type words into the search, opened by keyboard, and return the addresses of the results in their order."""
    entry.page.keyboard.press("s")
    entry.page.locator("input.md-search__input").press_sequentially(words)
    results = entry.page.locator("a.md-search-result__link")
    results.first.wait_for()
    return [str(results.nth(number).get_attribute("href")) for number in range(results.count())]


@pytest.mark.parametrize(("words", "expected"), SOUGHT.values(), ids=SOUGHT.keys())
def test_search_finds(visit: Callable[..., Visit], words: str, expected: str) -> None:
    """The page that is about the words is among the first three."""
    found = search(visit(""), words)
    assert any(expected in address for address in found[:3])


def test_first_result_opens(visit: Callable[..., Visit]) -> None:
    """Enter opens the first result."""
    entry = visit("")
    search(entry, "Klimabarometer")
    entry.page.keyboard.press("Enter")
    entry.page.wait_for_url("**/bausteine/klima-barometer/**")
    assert "Klimabarometer" in entry.page.locator("h1").inner_text()
