"""„Kommunen wie wir“ in a real browser: by keyboard alone, with nothing loaded or kept that nobody asked for."""

from collections.abc import Callable

from tests.browser.visit import Visit

PAGE = "praxisbeispiele/kommunen-wie-wir/"
ALTENA = "#kommune=05962004&art=kreisangehoerige-stadt&groesse=groessere-kleinstadt&land=nw"
KEPT = "localStorage.getItem('integrationswerkstatt.kommune')"
MATCHES = ".iw-matches > li:visible"


def loaded(entry: Visit) -> set[str]:
    """Return the data files that were loaded."""
    return {address.rpartition("/")[2] for address in entry.asked if "assets/data/" in address}


def typed(entry: Visit, text: str) -> None:
    """Type into the field and wait for proposals."""
    entry.page.focus("#kommune-name")
    entry.page.keyboard.type(text)
    entry.page.wait_for_selector("[role=option]")


def test_by_keyboard(visit: Callable[..., Visit]) -> None:
    """Typing, arrow and Enter choose a municipality, which fills kind and Land; Enter on the button shows examples with reasons."""
    entry = visit(PAGE)
    typed(entry, "altena")
    entry.page.keyboard.press("ArrowDown")
    assert entry.page.get_attribute("#kommune-name", "aria-activedescendant") == "kommune-liste-0"
    entry.page.keyboard.press("Enter")
    chosen = [entry.page.input_value(f"#kommune-{name}") for name in ("name", "art", "land")]
    assert chosen == ["Altena, Märkischer Kreis", "kreisangehoerige-stadt", "nw"]
    entry.page.select_option("#kommune-groesse", "groessere-kleinstadt")
    entry.page.focus(".iw-like__form button")
    entry.page.keyboard.press("Enter")
    entry.page.wait_for_selector(MATCHES)
    assert "mit Altena vergleichbar" in entry.page.inner_text(".iw-like__status")
    first = entry.page.locator(MATCHES).first.inner_text()
    assert "Vergleichbar, weil: Kreisangehörige Stadt, gleiche Größe (10.000–19.999), Nordrhein-Westfalen" in first
    assert entry.page.url.endswith(ALTENA)


def test_loads_only_when_used(visit: Callable[..., Visit]) -> None:
    """The register is loaded when the field is entered, not before, and nothing comes from another host."""
    entry = visit(PAGE)
    assert loaded(entry) == set()
    typed(entry, "goslar")
    assert loaded(entry) == {"kommunen.json", "beispiele.json"}
    assert entry.foreign == []


def test_kept_only_when_asked(visit: Callable[..., Visit]) -> None:
    """The choice is kept while the box is ticked, comes back with the page, and is gone when the box is cleared."""
    entry = visit(PAGE + ALTENA)
    entry.page.wait_for_selector(MATCHES)
    assert entry.page.evaluate(KEPT) is None
    entry.page.check("#kommune-merken")
    entry.page.goto(entry.root + PAGE)
    entry.page.wait_for_selector(MATCHES)
    assert entry.page.input_value("#kommune-name") == "Altena, Märkischer Kreis"
    entry.page.uncheck("#kommune-merken")
    assert entry.page.evaluate(KEPT) is None


def test_address_needs_no_register(visit: Callable[..., Visit]) -> None:
    """A shared address without a municipality shows its examples without loading the register; only fitting sizes are offered."""
    entry = visit(PAGE + "#art=landkreis&groesse=kreis-mittel&land=by")
    entry.page.wait_for_selector(MATCHES)
    assert loaded(entry) == {"beispiele.json"}
    assert entry.page.locator("optgroup:not([disabled])").count() == 1


def test_all_are_shown_on_request(visit: Callable[..., Visit]) -> None:
    """At first twelve examples are shown; the button shows all and moves the focus to the first new one."""
    entry = visit(PAGE + ALTENA)
    entry.page.wait_for_selector(MATCHES)
    assert entry.page.locator(MATCHES).count() == 12
    entry.page.click(".iw-like__more")
    thirteenth = entry.page.locator(".iw-matches a").nth(12)
    assert entry.page.locator(MATCHES).count() > 12
    assert entry.focused() == thirteenth.inner_text()


def test_nonsense_in_the_address_is_harmless(visit: Callable[..., Visit]) -> None:
    """An address with unknown words asks for a choice and complains about nothing."""
    entry = visit(PAGE + "#kommune=<b>&art=x&groesse=constructor&land=%00")
    entry.page.wait_for_function("document.querySelector('.iw-like__status').textContent !== ''")
    assert "Bitte wählen Sie" in entry.page.inner_text(".iw-like__status")
    assert entry.complaints == []


def test_no_barriers(visit: Callable[..., Visit]) -> None:
    """With proposals open and with examples shown, axe finds nothing at levels A and AA."""
    entry = visit(PAGE + ALTENA, scheme="dark")
    entry.page.wait_for_selector(MATCHES)
    entry.page.fill("#kommune-name", "")
    typed(entry, "alten")
    entry.page.keyboard.press("ArrowDown")
    assert entry.barriers() == []
