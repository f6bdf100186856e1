"""Gate: the page is told to a screen reader in good order, and every stop of Tab is seen, in order, and can be left again."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser

from tests.gates.keyboard import EACH_RUN
from tests.gates.kinds import KINDS, Kind
from tests.gates.walk import opened, use


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_structure_and_keyboard(browser: Browser, address: str, kind: Kind, record_property: Callable[[str, object], None]) -> None:
    """At 1280 and at 320 pixels nothing is wrong."""
    entry = opened(browser, address, kind.sample, kind.ready)
    found = use(entry, EACH_RUN)
    entry.close()
    record_property("gates", (kind.name, {gate: len(said) for gate, said in found.items()}))
    assert found == {"Gliederung": [], "Tastatur": []}
