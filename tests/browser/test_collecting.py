"""„Merken“, the Merkliste and the comparison in a real browser."""

import json
from collections.abc import Callable

from tests.browser.visit import Visit
from tests.built import one_line

GOSLAR, BARNIM, ARNSBERG = "lk-goslar-integrationszentrum", "barnim-migrationsbeirat", "arnsberg-neue-nachbarn"
KEPT = "localStorage.getItem('integrationswerkstatt.merkliste')"
NOTE = ".iw-action--note"
SHARED = f"merkliste/?beispiele={GOSLAR},{BARNIM}&fragen=q001"
COMPARISON = f"praxisbeispiele/vergleich/?ids={GOSLAR},{BARNIM}"
TITLES = ".iw-noted__examples h3"


def kept(entry: Visit) -> object:
    """Return the list that the browser keeps, or None."""
    return json.loads(entry.page.evaluate(KEPT) or "null")


def opened(entry: Visit, path: str, waited_for: str = ".iw-entry") -> Visit:
    """Go to another page of the site and wait until its script has filled it."""
    entry.page.goto(entry.root + path)
    entry.page.wait_for_selector(waited_for)
    return entry


def noting(entry: Visit, answer: str) -> Visit:
    """Press the first „Merken“ by keyboard and answer the question."""
    entry.page.locator(NOTE).first.focus()
    entry.page.keyboard.press("Enter")
    entry.page.get_by_role("dialog").get_by_role("button", name=answer).click()
    entry.page.wait_for_selector("dialog", state="detached")
    return entry


def test_nothing_is_kept_unasked(visit: Callable[..., Visit]) -> None:
    """Who declines has nothing noted and nothing kept, and is back on the button."""
    entry = noting(visit(f"praxisbeispiele/{GOSLAR}/"), "Abbrechen")
    assert kept(entry) is None
    assert entry.page.locator(NOTE).first.get_attribute("aria-pressed") == "false"
    assert entry.focused().startswith("Merken")


def test_list_goes_along_and_can_be_emptied(visit: Callable[..., Visit]) -> None:
    """Who agrees once notes on every page, sees the number in the menu and the entries in the list, and can delete all of it."""
    entry = noting(visit(f"praxisbeispiele/{GOSLAR}/"), "Merken")
    opened(entry, "fragen/phase/tag1/", NOTE).page.locator(f"#q001 {NOTE}").click()
    assert kept(entry) == {"examples": [GOSLAR], "questions": ["q001"]}
    assert one_line(entry.page.locator(".md-tabs__link", has_text="Merkliste").inner_text()) == "Merkliste (2)"
    assert opened(entry, "merkliste/").page.locator(".iw-entry").count() == 2
    entry.page.get_by_role("button", name="Merkliste leeren").click()
    entry.page.get_by_role("dialog").get_by_role("button", name="Leeren").click()
    entry.page.wait_for_selector(".iw-noted__empty")
    assert entry.page.evaluate(KEPT) is None


def test_shared_list_leaves_the_own_one_alone(visit: Callable[..., Visit]) -> None:
    """A list in the address is shown and changed there; only taking it over adds it to the person's own."""
    entry = noting(visit(f"praxisbeispiele/{ARNSBERG}/"), "Merken")
    opened(entry, SHARED)
    entry.page.get_by_role("button", name="Entfernen Direkt gewählter Kreisbeirat").click()
    assert entry.page.url == f"{entry.root}merkliste/?beispiele={GOSLAR}&fragen=q001"
    assert kept(entry) == {"examples": [ARNSBERG], "questions": []}
    entry.page.get_by_role("button", name="In meine Merkliste übernehmen").click()
    assert kept(entry) == {"examples": [ARNSBERG, GOSLAR], "questions": ["q001"]}
    assert entry.page.url == f"{entry.root}merkliste/"


def test_order_by_keyboard(visit: Callable[..., Visit]) -> None:
    """Enter on „Nach unten“ moves an entry, says where it is now, and keeps the focus on it; what does not exist is named."""
    entry = opened(visit(""), f"merkliste/?beispiele={GOSLAR},gibt-es-nicht,{BARNIM}")
    assert entry.page.inner_text(".iw-noted__said") == "Das Beispiel „gibt-es-nicht“ gibt es nicht."
    first = entry.page.locator(TITLES).first.inner_text()
    entry.page.locator("[data-does=down]").first.focus()
    entry.page.keyboard.press("Enter")
    assert entry.page.locator(TITLES).last.inner_text() == first
    assert entry.page.inner_text(".iw-noted__said") == f"„{first}“ steht jetzt an Stelle 2 von 2."
    assert entry.page.evaluate("document.activeElement.closest('li').querySelector('h3').innerText") == first


def test_reading_folder(visit: Callable[..., Visit]) -> None:
    """Printing takes the sections of every example and the questions into one folder, with links and ids that work, and nothing else."""
    entry = opened(visit(""), SHARED)
    entry.page.evaluate("window.print = () => { window.printed = true; }")
    entry.page.get_by_role("button", name="Drucken (Lesemappe)").click()
    entry.wait_until("window.printed")
    entry.page.emulate_media(media="print")
    entry.wait_until("matchMedia('print').matches && document.querySelector('h1').getClientRects().length === 0")
    assert entry.page.locator("h1:visible").all_inner_texts() == ["Lesemappe"]
    assert entry.page.locator(".iw-folder__chapter").count() == 3
    goslar = entry.page.locator(f"#mappe-{GOSLAR} h3").all_inner_texts()
    assert {"Vorgehen", "Ergebnisse", "Erfahrungen", "Quellen"} <= set(goslar)
    assert "Ähnliche Beispiele" not in goslar
    assert "Woran merken Sie das?" not in entry.page.locator(".iw-noted__body:visible").all_inner_texts()
    assert (
        entry.page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id).filter((id, at, all) => all.indexOf(id) !== at)") == []
    )
    assert (
        entry.page.evaluate(
            "[...document.querySelectorAll('.iw-folder a[href^=\"#\"]')].filter(a => !document.getElementById(a.hash.slice(1))).length"
        )
        == 0
    )
    assert (entry.complaints, entry.foreign) == ([], [])


def test_comparison(visit: Callable[..., Visit]) -> None:
    """The address sets columns side by side; removing and adding changes columns and address, and bad ids are named."""
    entry = opened(visit(""), f"{COMPARISON},xyz", "tbody tr")
    assert entry.page.inner_text(".iw-comparison__said") == "Das Beispiel „xyz“ gibt es nicht."
    assert entry.page.inner_text("caption") == "Vergleich: Landkreis Goslar und Landkreis Barnim"
    entry.page.get_by_role("button", name="Entfernen Landkreis Goslar").click()
    assert "Erst ein Beispiel ist gewählt." in entry.page.inner_text(".iw-comparison__said")
    entry.page.select_option("#vergleich-beispiel", ARNSBERG)
    entry.page.get_by_role("button", name="Hinzufügen").click()
    assert entry.page.locator("thead a").count() == 2
    assert entry.page.url == f"{entry.root}praxisbeispiele/vergleich/?ids={BARNIM},{ARNSBERG}"
    costs = entry.page.get_by_role("row", name="Kosten").get_by_role("cell").all_inner_texts()
    assert costs == ["nicht bekannt", "nicht bekannt"]


def test_comparison_prints_across(visit: Callable[..., Visit]) -> None:
    """The comparison is printed on A4 lying across, on every page of it."""
    sheets = opened(visit(""), COMPARISON, "tbody tr").page.pdf(prefer_css_page_size=True)
    assert b"/MediaBox [0 0 841.91998 594.95996]" in sheets
    assert b"/MediaBox [0 0 594.95996 841.91998]" not in sheets


def test_no_barriers(visit: Callable[..., Visit]) -> None:
    """On a narrow dark screen axe finds nothing on either page, neither is wider than the window, and the console stays empty."""
    entry = visit("", 320, "dark")
    for path, waited_for in ((SHARED, ".iw-entry"), (COMPARISON, "tbody tr")):
        opened(entry, path, waited_for)
        assert (entry.barriers(), entry.sideways(), entry.complaints) == ([], 0, [])
