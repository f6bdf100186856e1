"""The search in the header and on its page, in a real browser."""

from collections.abc import Callable
from urllib.parse import quote

import pytest
from playwright.sync_api import Response

from tests.browser.visit import Visit

SOUGHT = {
    "everyday word": ("Kindergarten", "praxisbeispiele/lk-r"),
    "typing error": ("Spachmittler", "praxisbeispiele/mittelsachsen-sprachmittlerpool/"),
    "question": ("Mit welchen drei Worten beschreiben", "fragen/phase/tag1/#"),
    "module": ("Klimabarometer", "bausteine/klima-barometer/"),
    "prose": ("Belege einstufen", "belege/"),
    "gender sign": ("Integrationslots:innen", "praxisbeispiele/main-taunus-kreis-integrationslotsen/"),
}
READY = "[data-search-list][data-results-ready]"
FIELD = "input.md-search__input"


def search(entry: Visit, words: str) -> list[str]:
    """Type words into the search of the header, opened by keyboard, and return where its results lead, in their order."""
    entry.page.keyboard.press("s")
    entry.page.locator(FIELD).press_sequentially(words)
    entry.page.wait_for_function("words => document.querySelector('[data-search-list]').dataset.query === words", arg=words)
    return hrefs(entry)


def hrefs(entry: Visit, scope: str = ".md-search") -> list[str]:
    """Return the addresses of the results in a list that is complete, from the root of the site."""
    entry.page.wait_for_selector(f"{scope} {READY}", state="attached")
    links = entry.page.locator(f"{scope} a[data-result]").evaluate_all("links => links.map(link => link.href)")
    return [str(href).removeprefix(entry.root) for href in links]


def search_page(visit: Callable[..., Visit], words: str, more: str = "", width: int = 1280, scheme: str = "light") -> Visit:
    """Open the search page with words in its address, and wait for the results."""
    entry = visit(f"suche/?q={quote(words)}{more}", width, scheme)
    entry.page.wait_for_selector(f".iw-search {READY}", state="attached")
    return entry


@pytest.mark.parametrize(("words", "expected"), SOUGHT.values(), ids=SOUGHT.keys())
def test_search_page_finds(visit: Callable[..., Visit], words: str, expected: str) -> None:
    """What the words mean is among the first five, links are in rank order, and nobody else is asked."""
    entry = search_page(visit, words)
    assert any(address.startswith(expected) for address in hrefs(entry, ".iw-search")[:5])
    assert (entry.foreign, entry.complaints) == ([], [])


def test_header_finds_and_leads_on(visit: Callable[..., Visit]) -> None:
    """The header shows first results while one types, is walked by arrow keys, and Enter in the field leads to the page with all."""
    entry = visit("")
    found = search(entry, "Klimabarometer")
    assert found[0].endswith("#klimabarometer")
    assert "Treffer" in entry.page.inner_text(".md-search [role=status]")
    entry.page.keyboard.press("ArrowDown")
    assert entry.page.evaluate("document.activeElement.href") == f"{entry.root}{found[0]}"
    entry.page.keyboard.press("ArrowUp")
    entry.page.keyboard.press("Enter")
    entry.page.wait_for_url("**/suche/?q=Klimabarometer")
    assert hrefs(entry, ".iw-search")[0] == found[0]


@pytest.mark.parametrize("key", ["s", "f", "/", "Control+k"])
def test_shortcuts(visit: Callable[..., Visit], key: str) -> None:
    """The search opens by its keys, from anywhere but a field, and closes by Escape."""
    entry = visit("impressum/")
    entry.page.keyboard.press(key)
    assert entry.page.evaluate("document.activeElement.name") == "q"
    assert entry.page.is_checked("#__search")
    entry.page.keyboard.press("Escape")
    assert entry.page.is_checked("#__search") is False


def test_nothing_is_fetched_before_it_is_asked(visit: Callable[..., Visit]) -> None:
    """A page fetches nothing for the search until somebody enters its field."""
    entry = visit("")
    assert [url for url in entry.asked if "pagefind" in url] == []
    search(entry, "Kita")
    assert [url for url in entry.asked if "pagefind.js" in url] != []


def test_result_says_by_what_it_was_found(visit: Callable[..., Visit]) -> None:
    """A result found by a hidden word names the word that we print instead, and the word sought where one was mended."""
    entry = search_page(visit, "Asylanten")
    said = entry.page.locator(".iw-hit__via").all_inner_texts()
    assert "gefunden über: Geflüchtete" in said
    assert not any("Asylanten" in text for text in said)


def test_filters_count_within_the_search(visit: Callable[..., Visit]) -> None:
    """A ticked filter stands in the address beside the words, narrows the list to what it counted, and the back button undoes it."""
    entry = search_page(visit, "Sprache")
    box = "label:has([name=was][value=frage])"
    entry.wait_until(f"document.querySelector('{box} .iw-count').textContent !== '0'")
    counted = int(entry.page.inner_text(f"{box} .iw-count"))
    before = hrefs(entry, ".iw-search")
    entry.page.check("[name=was][value=frage]")
    entry.wait_until(f"document.querySelector('.iw-found__text').textContent.startsWith('{counted} von ')")
    assert entry.page.url == f"{entry.root}suche/?q=Sprache&was=frage"
    assert all("fragen/phase/" in address for address in hrefs(entry, ".iw-search"))
    entry.page.go_back()
    entry.wait_until("document.querySelector('.iw-chip') === null")
    assert hrefs(entry, ".iw-search") == before


@pytest.mark.parametrize(
    ("query", "sought"),
    [("Spachmittler", "„Sprachmittler“"), ("Schwäbisch Gemünd", "„Schwäbisch“, „Gesund“ oder „Gmünd“")],
)
def test_typing_error_is_told(visit: Callable[..., Visit], query: str, sought: str) -> None:
    """When a word was mended, the page says what was sought, and where two words are as near, both."""
    assert search_page(visit, query).page.inner_text(".iw-search__meant") == f"Gesucht wurde: {sought}."


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (320, "dark")])
def test_nothing_found(visit: Callable[..., Visit], width: int, scheme: str) -> None:
    """Where nothing is found, the list is complete and empty, and the Handlungsfelder and a way to tell us are offered; no barriers."""
    entry = search_page(visit, "xyzzyx", width=width, scheme=scheme)
    assert hrefs(entry, ".iw-search") == []
    assert entry.page.inner_text(".iw-found__text") == "Keine Treffer für „xyzzyx“"
    assert entry.page.locator(".iw-search__nothing a:visible").count() > 10
    assert (entry.barriers(), entry.sideways()) == ([], 0)


@pytest.mark.parametrize("words", ["Kindergarten", "wer hilft beim Amt übersetzen", "Integrationsbericht aller Ämter"])
def test_little_is_fetched(visit: Callable[..., Visit], words: str) -> None:
    """A search fetches at most 150 kB until its first results stand there, from a server that packs nothing; before it nothing."""
    entry = visit("")
    entry.page.wait_for_load_state("networkidle")
    fetched: list[Response] = []

    def note(response: Response) -> None:
        fetched.append(response)

    entry.page.on("response", note)
    entry.page.keyboard.press("s")
    entry.page.locator("input.md-search__input").fill(words)
    entry.page.wait_for_selector("[data-search-list][data-results-ready] a")
    assert 0 < sum(len(response.body()) for response in fetched) <= 150_000


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_barriers_on_the_search_page(visit: Callable[..., Visit], scheme: str) -> None:
    """The search page with results has no barrier that axe can find, and fits a phone."""
    entry = search_page(visit, "Kita", width=320, scheme=scheme)
    assert (entry.barriers(), entry.sideways()) == ([], 0)


def test_what_comes_after_the_search_is_seen(visit: Callable[..., Visit]) -> None:
    """In a narrow window nothing scrolls below the open search; the link that gets the focus next is brought into sight."""
    entry = visit("barrierefreiheit/", 320)
    entry.page.keyboard.press("s")
    entry.wait_until("document.body.hasAttribute('data-md-scrolllock')")
    entry.page.locator("main article a").last.focus()
    entry.wait_until("!document.body.hasAttribute('data-md-scrolllock')")
    top = entry.page.evaluate("document.activeElement.getBoundingClientRect().top")
    assert entry.focused() and 0 < top < 800


WIDEST_WHILE_OPENING = """() => new Promise((resolve) => {
  let widest = 0;
  const look = () => {
    widest = Math.max(widest, document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (document.body.hasAttribute("data-md-scrolllock")) resolve(widest);
    else requestAnimationFrame(look);
  };
  document.querySelector("[data-md-toggle=search]").click();
  look();
})"""


def test_nothing_to_scroll_sideways_while_the_search_opens(visit: Callable[..., Visit]) -> None:
    """In a narrow window the page stays as wide as the window in each moment until it is locked below the open search."""
    assert visit("", 320).page.evaluate(WIDEST_WHILE_OPENING) == 0
