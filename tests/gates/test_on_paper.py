"""Gate: Ctrl+P prints all words of the main part and no others, nothing is asked of another host, nothing is kept."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser

from tests.gates.kinds import Kind, named
from tests.gates.walk import on_paper, opened

# The other kinds wait in `make audit` until they have passed once.
WALKED = named("Vergleich", "Kommunen wie wir", "Karte", "Praxisbeispiel", "Fragen", "Baustein", "Karten")


@pytest.mark.parametrize("kind", WALKED, ids=lambda kind: kind.name)
def test_words_and_requests(browser: Browser, address: str, kind: Kind, record_property: Callable[[str, object], None]) -> None:
    """Nothing is lost, too much, foreign or kept."""
    entry = opened(browser, address, kind.sample, kind.ready)
    found = on_paper(entry)
    entry.close()
    record_property("gates", (kind.name, {gate: len(said) for gate, said in found.items()}))
    assert found == {"Anfragen": [], "Papier": []}
