"""The start page tells each of three readers where to go."""

from macros.library.library import Library
from macros.views.listing import FACETS, facets
from macros.views.start import numbers
from tests.built import BuiltSite, targets, texts, words


def test_three_ways_in(site: BuiltSite) -> None:
    """A municipality, a moderator and a contributor each find their entrance, with one button."""
    ways = {texts(way, "h2")[0]: targets(way, "")[0] for way in site.article("").select(".iw-entrances > li")}
    assert ways == {
        "Ich arbeite in einer Kommune": "praxisbeispiele/",
        "Ich moderiere einen Workshop": "workshops/",
        "Ich möchte etwas beitragen": "mitmachen/",
    }


def test_real_numbers(site: BuiltSite, library: Library) -> None:
    """The numbers in the first sentence are those of the library."""
    found = numbers(library)
    lead = texts(site.article(""), ".iw-lead")[0]
    begins = f"{found['examples']} Praxisbeispiele aus {found['municipalities']} Kommunen, {found['questions']} Workshopfragen"
    assert lead.startswith(f"{begins} und {found['modules']} Bausteine")


def test_every_field_with_its_number(site: BuiltSite, library: Library) -> None:
    """Every Handlungsfeld is one click away, with the number of its examples."""
    expected = [f"{facet.label} {len(facet.cards)}" for facet in facets(library, FACETS[0])]
    assert texts(site.article(""), ".iw-tiles a") == expected


def test_leads_to_every_part(site: BuiltSite) -> None:
    """From the start page one gets to every part of the site."""
    menu = site.page("").select_one(".md-tabs")
    assert menu is not None
    parts = {"", "praxisbeispiele/", "fragen/", "bausteine/", "workshops/", "merkliste/", "kennzahlen/", "glossar/", "mitmachen/", "ueber/"}
    assert set(targets(menu, "")) == parts


def test_tells_what_it_is(site: BuiltSite) -> None:
    """The first heading says what the site is about."""
    assert [words(heading) for heading in site.article("").select("h1")] == [
        "Integration vor Ort: Beispiele, Fragen und Workshops für Kommunen"
    ]
