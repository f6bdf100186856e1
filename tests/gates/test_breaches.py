"""Each gate finds what is planted on purpose; so a gate that finds nothing has looked."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser

from tests.browser.visit import Visit
from tests.gates.axe import axe
from tests.gates.keyboard import walk
from tests.gates.paper import compared, paper
from tests.gates.states import STATES, apply
from tests.gates.structure import structure
from tests.gates.walk import appearance, on_paper, opened

PAGE = "404.html"
PLANT = "html => document.querySelector('main article').insertAdjacentHTML('beforeend', html)"


@pytest.fixture(scope="module")
def entry(browser: Browser, address: str) -> Visit:
    """A page without findings, opened once; each test plants its own breach in it anew."""
    return opened(browser, address, PAGE, strict=False)


@pytest.fixture
def plant(entry: Visit) -> Callable[[str], None]:
    """A function that plants HTML at the end of the page as it was."""
    entry.page.goto(entry.root + PAGE, wait_until="load")
    apply(entry.page, STATES[0])
    return lambda html: entry.page.evaluate(PLANT, html)


TINY = "<button id='x' style='width:9px;height:9px;padding:0' aria-label='x'></button>"
AXE = {
    "picture without text": ("<img src='/assets/images/logo.svg' id='x'>", "image-alt: #x"),
    "contrast of 4.6:1": ("<p style='color:#757575;background:#fff' id='x'>Text</p>", "color-contrast-enhanced: #x"),
    "text on a picture": (
        "<p style='background-image:linear-gradient(#fff,#000)' id='x'>Text</p>",
        "color-contrast, selbst gerechnet: #x: liegt auf einem Bild",
    ),
    "small target": (f"<p>{TINY} {TINY.replace('id=', 'name=')}</p>", "target-size: #x"),
}


@pytest.mark.parametrize(("html", "said"), AXE.values(), ids=AXE.keys())
def test_axe(entry: Visit, plant: Callable[[str], None], html: str, said: str) -> None:
    """axe, or our own arithmetic, names rule and place."""
    plant(html)
    assert said in axe(entry.page)


ARITHMETIC = {
    "too pale": ("<p style='color:#757575;background:#fff' class='x'>Text</p>", "p.x: 4.61:1"),
    "half transparent": ("<div style='opacity:.5;background:#fff'><p style='color:#000' class='x'>Text</p></div>", "p.x: 3.98:1"),
    "pale drawing": ("<svg style='background:#fff'><text y='20' fill='#999' class='x'>Text</text></svg>", "text.x: 2.85:1"),
}


@pytest.mark.parametrize(("html", "said"), ARITHMETIC.values(), ids=ARITHMETIC.keys())
def test_contrast(entry: Visit, plant: Callable[[str], None], html: str, said: str) -> None:
    """Where axe looks at sizes only, our own arithmetic finds text that is too pale."""
    plant(html)
    assert axe(entry.page, whole=False) == [f"Kontrast, selbst gerechnet: {said}"]


def test_breadth(entry: Visit, plant: Callable[[str], None]) -> None:
    """A line that does not fit is noticed in the state in which it does not."""
    plant("<div style='width:400px'>x</div>")
    found = appearance(entry, [STATES[0], STATES[2]])["Breite"]
    assert {said.split(":")[0] for said in found} == {"320 px hell"}
    assert sum("breiter als das Fenster" in said for said in found) == 1


NARROW = {
    "cell": "<table class='x' style='table-layout:fixed;width:60px;overflow-wrap:normal'><tr><td>steuerungspflichtig</td></tr></table>",
    "card": "<ul class='iw-cards'><li class='iw-card' style='width:60px'><p style='white-space:nowrap'>steuerungspflichtig</p></li></ul>",
}


@pytest.mark.parametrize("html", NARROW.values(), ids=NARROW.keys())
def test_running_over(entry: Visit, plant: Callable[[str], None], html: str) -> None:
    """A word that runs over the edge of what holds it is noticed."""
    plant(html)
    assert appearance(entry, [STATES[0]])["Breite"] == ["1280 px hell: Text läuft über den Rand: steuerungspflichtig"]


STRUCTURE = {
    "second h1": ("<h1>Noch eine</h1>", "h1: 2"),
    "level left out": ("<h4>Tief</h4>", "H4 nach H2: Tief"),
    "table without caption": (
        "<table><thead><tr><th scope='col'>Kopf</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>",
        "Tabelle ohne Beschriftung: Kopf 1",
    ),
    "table without header": ("<table><caption>Zahlen</caption><tr><td>1</td></tr></table>", "Tabelle ohne Kopfzelle: Zahlen 1"),
    "stray child of a list": ("<ul class='x'><p>Text</p></ul>", "Liste mit Fremdem: x"),
    "navigation without name": ("<nav class='x'>Text</nav>", "nav ohne Namen: x"),
    "language not named": ("<p>Ласкаво просимо</p>", "Sprache nicht genannt: Ласкаво просимо"),
}


@pytest.mark.parametrize(("html", "said"), STRUCTURE.values(), ids=STRUCTURE.keys())
def test_structure(entry: Visit, plant: Callable[[str], None], html: str, said: str) -> None:
    """What a screen reader would stumble over is named."""
    plant(html)
    assert structure(entry.page) == [said]


KEYBOARD = {
    "out of sight": ("<a href='#' style='position:fixed;left:-999px'>Weg</a>", "Weg: liegt nicht im Fenster"),
    "covered": (
        "<a href='#'>Zu</a><div style='position:fixed;inset:0;z-index:99;background:#fff'></div>",
        "Zu: ist verdeckt von div",
    ),
    "no ring": ("<a href='#' style='outline:none;box-shadow:none' class='x'>Ohne</a>", "Ohne: hat keinen sichtbaren Rahmen"),
    "no ring in a drawing": (
        "<svg width='60' height='60'><a href='#' style='outline:none'><title>Punkt</title>"
        "<circle cx='30' cy='30' r='20' fill='#000' stroke='#000' stroke-width='1'/></a></svg>",
        "Punkt: hat keinen sichtbaren Rahmen",
    ),
}


@pytest.mark.parametrize(("html", "said"), KEYBOARD.values(), ids=KEYBOARD.keys())
def test_keyboard(entry: Visit, plant: Callable[[str], None], html: str, said: str) -> None:
    """A stop that cannot be seen is named."""
    plant(html)
    assert said in walk(entry.page)


def test_keyboard_order(entry: Visit, plant: Callable[[str], None]) -> None:
    """A stop that comes before the text it stands in is named."""
    plant("<a href='#' tabindex='5'>Vorgedrängt</a>")
    assert any(said.endswith("steht im Text vor dem vorigen Halt") for said in walk(entry.page))


def test_keyboard_trap(entry: Visit, plant: Callable[[str], None]) -> None:
    """A stop that Tab cannot leave is named, and the walk ends."""
    plant("<button id='x'>Falle</button>")
    entry.page.evaluate("document.getElementById('x').addEventListener('keydown', event => event.preventDefault())")
    assert walk(entry.page) == ["Falle: hält den Fokus fest"]


PAPER = {
    "word lost": ("<style>@media print { .x { display: none } }</style><p class='x'>Verloren</p>", "fehlt: Verloren"),
    "cut off": ("<div style='width:9999px;display:flex;justify-content:flex-end'>Abgeschnitten</div>", "fehlt: Abgeschnitten"),
    "empty page": ("<div style='break-before:page;break-after:page;height:1px'></div><p>Danach</p>", "Seite 2 ist leer"),
    "address lost": (
        "<style>.x::after { display: none }</style><a class='x' href='https://www.example.org/'>Quelle</a>",
        "fehlt: <https://www.example.org/>",
    ),
}


@pytest.mark.parametrize(("html", "said"), PAPER.values(), ids=PAPER.keys())
def test_paper(entry: Visit, plant: Callable[[str], None], html: str, said: str) -> None:
    """What paper loses is named."""
    plant(html)
    assert said in paper(entry.page)


def test_paper_from_right_to_left(entry: Visit, plant: Callable[[str], None]) -> None:
    """A line that a PDF holds in the order of the eye is not lost."""
    plant("<p><em>Arabisch: </em><span lang='ar' dir='rtl'>كيف يلاحظ القادمون الجدد أنهم مرحب بهم؟</span></p>")
    assert paper(entry.page) == []


def test_paper_in_another_order() -> None:
    """A sentence that stands there twice is not lost where the file has one of the two later."""
    words = "„ein Punkt, wo darf“ ein Punkt, wo darf Der Satz danach geht weiter"
    read = "„ein Punkt, wo darf “ Der Satz danach geht weiter ein Punkt, wo darf"
    assert compared(words.split(), read.split(), []) == ([], [])


def test_paper_with_more(entry: Visit, plant: Callable[[str], None]) -> None:
    """What is printed besides the main part is named."""
    entry.page.evaluate("document.body.insertAdjacentHTML('beforeend', '<p>Eine Zeile neben dem Hauptteil</p>')")
    assert "zu viel: EineZeilenebendemHauptteil" in paper(entry.page)


def test_requests(entry: Visit, plant: Callable[[str], None]) -> None:
    """A picture from elsewhere and something kept are named."""
    plant("<img src='http://127.0.0.1:9/x.png' alt=''>")
    entry.page.evaluate("localStorage.setItem('spur', '1')")
    found = on_paper(entry)["Anfragen"]
    entry.page.evaluate("localStorage.clear()")
    assert found[:2] == ["fremd: http://127.0.0.1:9/x.png", "gespeichert: spur"]
