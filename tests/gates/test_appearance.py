"""Gate: axe finds nothing in any state, and no page is wider than the window. What each gate finds when it should: test_breaches.py."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser

from tests.gates.kinds import Kind, named
from tests.gates.states import EACH_RUN
from tests.gates.walk import appearance, opened

Record = Callable[[str, object], None]
# Papers of workshops, prose, and what opens wait in `make audit` until they have passed once.
WALKED = named(
    *("Startseite", "Nicht gefunden", "Suche", "Merkliste", "Vergleich", "Kommunen wie wir", "Karte"),
    *("Liste der Beispiele", "Übersicht", "Praxisbeispiel"),
)


@pytest.mark.parametrize("kind", WALKED, ids=lambda kind: kind.name)
def test_every_state(browser: Browser, address: str, kind: Kind, record_property: Record) -> None:
    """At both widths, in light, dark and forced colours, nothing is found."""
    entry = opened(browser, address, kind.sample, kind.ready)
    found = appearance(entry, EACH_RUN)
    entry.close()
    record_property("gates", (kind.name, {gate: len(said) for gate, said in found.items()}))
    assert found == {"axe": [], "Breite": []}
