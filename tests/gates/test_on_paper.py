"""Gate: Ctrl+P prints all words of the main part and no others, nothing is asked of another host, nothing is kept."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser

from tests.gates.kinds import KINDS, Kind
from tests.gates.walk import on_paper, opened


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_words_and_requests(browser: Browser, address: str, kind: Kind, record_property: Callable[[str, object], None]) -> None:
    """Nothing is lost, too much, foreign or kept."""
    entry = opened(browser, address, kind.sample, kind.ready)
    found = on_paper(entry)
    entry.close()
    record_property("gates", (kind.name, {gate: len(said) for gate, said in found.items()}))
    assert found == {"Anfragen": [], "Papier": []}
