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
    assert entry.page.inner_text(".iw-like__status").startswith("Altena: ")
    first = entry.page.locator(MATCHES).first.inner_text().replace("\u2060", "")
    assert "Vergleichbar, weil: Kreisangehörige Stadt, gleiche Größe (10.000–19.999), Nordrhein-Westfalen" in first
    assert entry.page.get_attribute(".iw-like__share", "href") == ALTENA
    assert "#" not in entry.page.url


def test_loads_only_when_used(visit: Callable[..., Visit]) -> None:
    """Nothing is loaded before it is used: for a shared address without a municipality the examples, for the field the register too."""
    assert loaded(visit(PAGE)) == set()
    entry = visit(PAGE + "#art=landkreis&groesse=kreis-mittel&land=by")
    entry.page.wait_for_selector(MATCHES)
    assert entry.page.locator("optgroup:not([disabled])").count() == 1
    assert loaded(entry) == {"beispiele.json"}
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


def test_all_are_shown_on_request(visit: Callable[..., Visit]) -> None:
    """At first twelve examples are shown; the button shows all and moves the focus to the first new one."""
    entry = visit(PAGE + ALTENA)
    entry.page.wait_for_selector(MATCHES)
    assert entry.page.locator(MATCHES).count() == 12
    entry.page.click(".iw-like__more")
    thirteenth = entry.page.locator(".iw-matches a").nth(12)
    assert entry.page.locator(MATCHES).count() > 12
    assert entry.focused() == thirteenth.inner_text()


def test_name_of_several_is_asked_again(visit: Callable[..., Visit]) -> None:
    """A name that town and county share is not guessed: the field says so, keeps the focus and offers both."""
    entry = visit(PAGE, width=320)
    typed(entry, "osnabrück")
    entry.page.keyboard.press("Enter")
    entry.page.wait_for_selector("[aria-invalid=true]")
    assert entry.page.inner_text("#kommune-fehler") == "So heißen mehrere Kommunen. Bitte wählen Sie eine aus der Liste."
    assert entry.page.locator("[role=option]").all_inner_texts()[:2] == ["Osnabrück, kreisfreie Stadt", "Landkreis Osnabrück"]
    assert entry.page.evaluate("document.activeElement.id") == "kommune-name"
    entry.page.keyboard.press("ArrowDown")
    entry.page.keyboard.press("Enter")
    entry.page.keyboard.press("Enter")
    entry.page.wait_for_selector(MATCHES)
    assert (entry.page.is_visible("[role=listbox]"), entry.page.is_visible("#kommune-fehler"), entry.sideways()) == (False, False, 0)


def test_way_back_finds_the_choice(visit: Callable[..., Visit]) -> None:
    """Whoever opens an example and goes back sees the same examples again, with nothing kept beyond this visit."""
    entry = visit(PAGE)
    typed(entry, "altena")
    entry.page.keyboard.press("Enter")
    entry.page.wait_for_selector(MATCHES)
    entry.page.goto(entry.root + "praxisbeispiele/")
    entry.page.go_back()
    entry.page.wait_for_selector(MATCHES)
    assert entry.page.input_value("#kommune-name") == "Altena, Märkischer Kreis"
    assert entry.page.evaluate(KEPT) is None


def test_no_barriers(visit: Callable[..., Visit]) -> None:
    """With proposals open and with examples shown, axe finds nothing at levels A and AA."""
    entry = visit(PAGE + ALTENA, scheme="dark")
    entry.page.wait_for_selector(MATCHES)
    entry.page.fill("#kommune-name", "")
    typed(entry, "alten")
    entry.page.keyboard.press("ArrowDown")
    assert entry.barriers() == []


def test_points_of_the_map_can_be_pressed(visit: Callable[..., Visit]) -> None:
    """On a phone, pressing beside a point that stands alone still opens its example; nothing is wider than the window."""
    entry = visit("praxisbeispiele/karte/", width=320)
    box = entry.page.locator("svg a", has_text="Freiburg").locator("circle").bounding_box()
    assert box is not None
    entry.page.mouse.click(box["x"] + box["width"] / 2 + 10, box["y"] + box["height"] / 2)
    entry.page.wait_for_url("**/praxisbeispiele/freiburg-migrantenbeirat/")
    assert entry.sideways() == 0
