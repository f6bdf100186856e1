"""axe finds nothing at levels A and AA, in light and dark."""

from collections.abc import Callable

import pytest

from tests.browser.test_search import search
from tests.browser.visit import Visit

PAGES = {
    "start": "",
    "list": "praxisbeispiele/",
    "example": "praxisbeispiele/lk-goslar-integrationszentrum/",
    "like us": "praxisbeispiele/kommunen-wie-wir/",
    "map": "praxisbeispiele/karte/",
    "module": "bausteine/klima-barometer/",
    "question": "fragen/phase/nachbereitung/",
    "workshop": "workshops/musterkreis/",
    "workshops": "workshops/",
    "handout": "workshops/musterkreis/teilnehmendenmappe/",
    "worksheets": "workshops/musterkreis/arbeitsblaetter/",
    "cards": "workshops/musterkreis/karten/",
    "wall plan": "workshops/musterkreis/wandplan/",
    "404": "404.html",
}
SCHEMES = ("light", "dark")


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())
@pytest.mark.parametrize("scheme", SCHEMES)
def test_no_barriers(visit: Callable[..., Visit], path: str, scheme: str) -> None:
    """The page has no barrier that axe can find."""
    assert visit(path, scheme=scheme).barriers() == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_no_barriers_in_open_search(visit: Callable[..., Visit], scheme: str) -> None:
    """The open search with results has no barrier that axe can find."""
    entry = visit("", scheme=scheme)
    search(entry, "Klimabarometer")
    entry.page.wait_for_timeout(400)  # the layer fades in; half-faded text has no contrast
    assert entry.barriers() == []


def test_a_barrier_is_found(visit: Callable[..., Visit]) -> None:
    """A picture without a text, planted on purpose, is found."""
    entry = visit("404.html")
    entry.page.evaluate(
        "document.querySelector('article').insertAdjacentHTML('beforeend', '<img src=\"/assets/images/logo.svg\" id=\"x\">')"
    )
    assert entry.barriers() == ["image-alt: ['#x']"]
