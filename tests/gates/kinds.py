"""The kinds of pages, and which page stands for each."""

import re
from dataclasses import dataclass

MAIN = "main"


@dataclass(frozen=True)
class Kind:
    """A kind of page: its name, the page looked at in every test run, and the addresses of all its pages.

    ready is a selector of what is there when the scripts of the page have put it together.
    """

    name: str
    sample: str
    addresses: re.Pattern[str]
    ready: str

    @property
    def scripted(self) -> bool:
        """Whether scripts put the page together, so that its file alone does not tell what is seen."""
        return self.ready != MAIN


def _kind(name: str, sample: str, addresses: str, ready: str = MAIN) -> Kind:
    return Kind(name, sample, re.compile(addresses), ready)


# In this order: the first kind that fits is a page's kind.
KINDS = (
    _kind("Startseite", "", r""),
    _kind("Nicht gefunden", "404.html", r"404\.html"),
    _kind("Suche", "suche/?q=Sprache", r"suche/", "[data-results-ready] a"),
    _kind("Merkliste", "merkliste/?beispiele=altena-kuemmerer&fragen=q001", r"merkliste/", ".iw-entry"),
    _kind(
        "Vergleich",
        "praxisbeispiele/vergleich/?ids=altena-kuemmerer,lk-goslar-integrationszentrum",
        r"praxisbeispiele/vergleich/",
        "tbody tr",
    ),
    _kind("Kommunen wie wir", "praxisbeispiele/kommunen-wie-wir/", r"praxisbeispiele/kommunen-wie-wir/"),
    _kind("Karte", "praxisbeispiele/karte/", r"praxisbeispiele/karte/"),
    _kind("Liste der Beispiele", "praxisbeispiele/", r"praxisbeispiele/"),
    _kind("Übersicht", "praxisbeispiele/handlungsfeld/sprache/", r"praxisbeispiele/(handlungsfeld|land|art|groesse)/.*"),
    _kind("Praxisbeispiel", "praxisbeispiele/lk-goslar-integrationszentrum/", r"praxisbeispiele/[^/]+/"),
    _kind("Fragen", "fragen/phase/tag1/", r"fragen/.*"),
    _kind("Baustein", "bausteine/klima-barometer/", r"bausteine/.*"),
    _kind("Workshop", "workshops/musterkreis/", r"workshops/([^/]+/)?"),
    _kind("Mappe", "workshops/musterkreis/teilnehmendenmappe/", r"workshops/[^/]+/teilnehmendenmappe/"),
    _kind("Regieplan", "workshops/musterkreis/regieplan/", r"workshops/[^/]+/regieplan/"),
    _kind("Arbeitsblätter", "workshops/musterkreis/arbeitsblaetter/", r"workshops/[^/]+/arbeitsblaetter/"),
    _kind("Karten", "workshops/musterkreis/karten/", r"workshops/[^/]+/karten/"),
    _kind("Wandplan", "workshops/musterkreis/wandplan/", r"workshops/[^/]+/wandplan/"),
    _kind("Weitere Unterlagen", "workshops/musterkreis/protokoll/", r"workshops/[^/]+/[^/]+/"),
    _kind("Prosa", "der-workshop/", r".*"),
)


def kind_of(address: str) -> Kind:
    """Return the kind of a page by its address from the root of the site, without query."""
    return next(kind for kind in KINDS if kind.addresses.fullmatch(address))
