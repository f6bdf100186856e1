"""The filters beside the list of examples: what they show stands in the address, and everything works by keyboard."""

from collections.abc import Callable

from playwright.sync_api import Browser

from macros.library.library import Library
from macros.views.filters import filter_values
from macros.views.listing import all_cards
from tests.browser.visit import Visit

PAGE = "praxisbeispiele/"
CARDS = ".iw-card:visible"
TEXT = ".iw-found__text"
CHIPS = ".iw-chip"
EMPTY = "?land=he&art=landkreis&beleg=e4"


def expected(library: Library, **choice: list[str]) -> list[str]:
    """Return the addresses of the examples that fit a choice, in the order of the list."""
    values = {key: filter_values(library, example) for key, example in library.practice_examples.items()}
    return [card.address for card in all_cards(library) if all(set(values[card.id][key]) & set(ids) for key, ids in choice.items())]


def listed(entry: Visit) -> list[str]:
    """Return the addresses that the cards one sees lead to, from the root of the site."""
    script = "cards => cards.filter(card => card.checkVisibility()).map(card => card.querySelector('a').href)"
    return [str(href).removeprefix(entry.root) for href in entry.page.locator(".iw-card").evaluate_all(script)]


def test_address_shows_its_list(visit: Callable[..., Visit], library: Library) -> None:
    """A shared address shows exactly its examples, how many there are, its filters as chips, and numbers beside the other boxes."""
    entry = visit(PAGE + "?land=he&land=nw&mit=kosten&farbe=rot")
    found = expected(library, land=["he", "nw"], mit=["kosten"])
    assert listed(entry) == found
    assert entry.page.inner_text(TEXT) == f"{len(found)} von {len(all_cards(library))} Praxisbeispielen, nach Kommunen geordnet"
    names = [chip.replace("\n", "") for chip in entry.page.locator(CHIPS).all_text_contents()]
    assert names == [f"{name} entfernen" for name in ("Land: Hessen", "Land: Nordrhein-Westfalen", "Angaben: mit Kosten")]
    beside = entry.page.inner_text("label:has([name=land][value=by]) .iw-count")
    assert beside == str(len(expected(library, land=["by"], mit=["kosten"])))
    assert entry.page.get_attribute(TEXT, "role") == "status"


def test_box_and_back(visit: Callable[..., Visit], library: Library) -> None:
    """A box ticked by keyboard keeps the focus, changes list and address; the back button undoes it, forward brings it back."""
    entry = visit(PAGE)
    entry.page.focus("[name=handlungsfeld][value=sprache]")
    entry.page.keyboard.press("Space")
    found = expected(library, handlungsfeld=["sprache"])
    assert (listed(entry), entry.page.url) == (found, f"{entry.root}{PAGE}?handlungsfeld=sprache")
    assert entry.page.evaluate("document.activeElement.value") == "sprache"
    entry.page.go_back()
    assert (len(listed(entry)), entry.page.url) == (len(all_cards(library)), f"{entry.root}{PAGE}")
    assert entry.page.is_checked("[name=handlungsfeld][value=sprache]") is False
    entry.page.go_forward()
    assert listed(entry) == found


def test_chips_are_removed_by_keyboard(visit: Callable[..., Visit], library: Library) -> None:
    """Enter on a chip removes it; the focus goes to the one before, and from the last one back to the panel."""
    entry = visit(PAGE + "?land=he&mit=kosten")
    entry.page.locator(CHIPS).last.focus()
    entry.page.keyboard.press("Enter")
    assert (listed(entry), entry.page.url) == (expected(library, land=["he"]), f"{entry.root}{PAGE}?land=he")
    assert entry.focused().startswith("Land: Hessen")
    entry.page.keyboard.press("Enter")
    assert (entry.page.locator(CHIPS).count(), entry.page.url) == (0, f"{entry.root}{PAGE}")
    assert entry.focused() == "Handlungsfeld"


def test_nothing_found_has_a_way_out(visit: Callable[..., Visit], library: Library) -> None:
    """Where nothing fits, buttons say what leaving out one filter brings; they do it."""
    entry = visit(PAGE + EMPTY, scheme="dark")
    assert (listed(entry), entry.page.inner_text(TEXT)) == ([], f"0 von {len(all_cards(library))} Praxisbeispielen")
    without = expected(library, art=["landkreis"], beleg=["e4"])
    assert entry.barriers() == []
    entry.page.get_by_role("button", name=f"ohne Land: {len(without)} Treffer").press("Enter")
    assert (listed(entry), entry.page.url) == (without, f"{entry.root}{PAGE}?art=landkreis&beleg=e4")
    assert entry.page.is_visible(".iw-found__empty") is False
    assert entry.focused().startswith("Art der Kommune: Landkreis")


def test_nearest_size_first(visit: Callable[..., Visit], library: Library) -> None:
    """With the population of one's own municipality the list starts with those of its size; unknown ones come last."""
    entry = visit(PAGE)
    entry.page.select_option("[name=sort]", "groesse")
    entry.page.fill("[name=einwohner]", "16.430")
    entry.page.keyboard.press("Enter")
    assert entry.page.url.endswith("?sort=groesse&einwohner=16430")
    assert entry.page.inner_text(TEXT).endswith(", die ähnlichste Größe zuerst")
    shown = [library.practice_examples[address.split("/")[1]].municipality.population for address in listed(entry)]
    ratios = [max(size, 16430) / min(size, 16430) for size in shown if size]
    assert ratios == sorted(ratios)
    assert all(size is None for size in shown[len(ratios) :])


def test_narrow_window(visit: Callable[..., Visit], library: Library) -> None:
    """At 320 px a button with the number of filters opens the panel; another one closes it and goes to what was found."""
    entry = visit(PAGE + "?land=he&mit=kosten", 320)
    toggle = entry.page.get_by_role("button", name="Filter (2)")
    assert (toggle.get_attribute("aria-expanded"), entry.page.is_visible("[name=sort]")) == ("false", False)
    toggle.press("Enter")
    assert (toggle.get_attribute("aria-expanded"), entry.page.is_visible("[name=land][value=he]")) == ("true", True)
    assert (entry.sideways(), entry.barriers()) == (0, [])
    number = len(expected(library, land=["he"], mit=["kosten"]))
    entry.page.get_by_role("button", name=f"{number} Praxisbeispiele zeigen").press("Enter")
    assert entry.page.is_visible("[name=sort]") is False
    assert entry.focused() == f"{number} von {len(all_cards(library))} Praxisbeispielen, nach Kommunen geordnet"


def test_without_script(browser: Browser, address: str, library: Library) -> None:
    """Without a script the whole list is there, whatever the address says, and the pages of terms beside it, but no panel."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}{PAGE}?land=he", wait_until="load")
    assert page.locator(CARDS).count() == len(all_cards(library))
    assert (page.locator(".iw-filter").is_visible(), page.locator(".iw-facets").is_visible()) == (False, True)
    page.click(".iw-facets summary:has-text('Land')")
    page.click(".iw-facets a:has-text('Hessen')")
    assert page.locator("h1").inner_text() == "Hessen"
    context.close()


def test_printed(visit: Callable[..., Visit]) -> None:
    """On paper there is no panel; a line says which filters were chosen."""
    entry = visit(PAGE + "?land=he&land=nw&mit=kosten")
    entry.page.emulate_media(media="print")
    assert [entry.page.is_visible(part) for part in (".iw-filter", ".iw-chip", ".iw-found__clear")] == [False, False, False]
    assert entry.page.inner_text(".iw-found__printed") == "Filter: Land: Hessen oder Nordrhein-Westfalen; Angaben: mit Kosten"
