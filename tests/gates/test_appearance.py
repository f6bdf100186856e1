"""Gate: axe finds nothing in any state, and no page is wider than the window. What each gate finds when it should: test_breaches.py."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser

from tests.gates.kinds import KINDS, Kind
from tests.gates.states import OPENED, at_widths
from tests.gates.walk import Findings, appearance, opened

Record = Callable[[str, object], None]
CLEAN: Findings = {"axe": [], "Breite": []}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_state(browser: Browser, address: str, kind: Kind, record_property: Record) -> None:
    """At both widths, in light, dark and forced colours and in doubled letters nothing is wrong."""
    entry = opened(browser, address, kind.sample, kind.ready)
    found = appearance(entry)
    entry.close()
    record_property("gates", (kind.name, {gate: len(said) for gate, said in found.items()}))
    assert found == CLEAN


@pytest.mark.parametrize("name", OPENED)
def test_what_opens(browser: Browser, address: str, name: str, record_property: Record) -> None:
    """The same holds while the search, the filters or the menu are open."""
    path, open_it, widths = OPENED[name]
    entry = opened(browser, address, path)
    found = appearance(entry, at_widths(widths), open_it)
    entry.close()
    record_property("gates", (name, {gate: len(said) for gate, said in found.items()}))
    assert found == CLEAN
