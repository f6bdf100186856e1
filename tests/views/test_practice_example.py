"""What the page of an example shows."""

from datetime import date

import pytest

from macros.library.library import Library
from macros.views.practice_example import ResultView, json_ld, practice_example_view
from tests.views.records import example, library_of

TODAY = date(2026, 11, 25)
REFERENCES = [
    {"id": "zeitung", "title": "Ein Bericht", "publisher": "Zeitung", "date": "2017", "url": "https://zeitung.example/a"},
    {"id": "bericht", "title": "Bericht", "publisher": "Stadt", "date": "2018"},
]


def test_results_carry_date_and_source(library: Library) -> None:
    """Each result has its date in words and the number of its source, or 0 where the source is not known."""
    results = [
        {"text": "34 Erwachsene nahmen teil", "as_of": "2017-11", "reference": "bericht"},
        {"text": "20 Kinder kamen", "as_of": "unknown"},
    ]
    entry = example(results=results, references=REFERENCES)
    assert practice_example_view(library, entry, TODAY).results == (
        ResultView("34 Erwachsene nahmen teil", "Stand November 2017", 2),
        ResultView("20 Kinder kamen", "Stand nicht genannt", 0),
    )


def test_all_sections_are_there(library: Library) -> None:
    """The view has all five sections in order; those not written are empty."""
    entry = example().with_sections({"Vorgehen": "Tische.", "Ausgangslage": "Kein Ort."})
    assert practice_example_view(library, entry, TODAY).sections == {
        "Ausgangslage": "Kein Ort.",
        "Vorgehen": "Tische.",
        "Ergebnisse": "",
        "Erfahrungen": "",
        "Übertragbarkeit": "",
    }


@pytest.mark.parametrize(("written", "shown"), [({"easy_language": "Alle reden."}, "Alle reden."), ({}, "")], ids=["written", "missing"])
def test_easy_language(library: Library, written: dict[str, str], shown: str) -> None:
    """The short version in Einfache Sprache is part of the view, and empty where none is written."""
    assert practice_example_view(library, example(**written), TODAY).easy_language == shown


def test_transfer_in_order(library: Library) -> None:
    """What others need comes first, then how to start small, then the first steps."""
    entry = example(transfer={"first_steps": "Fragen", "conditions": "Ein Raum"})
    assert practice_example_view(library, entry, TODAY).transfer == (("Voraussetzungen", "Ein Raum"), ("Erste Schritte", "Fragen"))


def test_words_for_confidence_and_basis(library: Library) -> None:
    """How sure the facts are and where success factors come from is said in words."""
    view = practice_example_view(library, example(confidence="medium", success_factors_basis="derived"), TODAY)
    assert (view.confidence, view.success_factors_basis) == ("mittel", "von uns aus der Beschreibung abgeleitet")


def test_badge_depends_on_the_day(library: Library) -> None:
    """The badge for an overdue check appears 18 months after the check."""
    entry = example(checked_on="2026-11-23")
    shown = [practice_example_view(library, entry, day).overdue for day in (date(2028, 5, 23), date(2028, 5, 24))]
    assert shown == [False, True]


def test_citation(library: Library) -> None:
    """How to cite names the site, the year of the check, the title, the place and the date."""
    assert practice_example_view(library, example(), TODAY).citation == (
        "Integrationswerkstatt (2026): Sprachcafé im Rathaus. Musterstadt. Stand: 23. November 2026."
    )


def test_related_and_similar_are_apart(library: Library) -> None:
    """A linked example is shown as related and not again as similar."""
    entries = [example("one", related=["two"]), example("two"), example("three")]
    view = practice_example_view(library_of(library, entries), entries[0], TODAY)
    assert ([card.id for card in view.related], [entry.card.id for entry in view.similar]) == (["two"], ["three"])


def test_json_ld(library: Library) -> None:
    """Machines are told title, place, date, license, subject and sources."""
    assert json_ld(library, example(references=REFERENCES), "https://werkstatt.example/") == {
        "@context": "https://schema.org",
        "@type": "Article",
        "headline": "Sprachcafé im Rathaus",
        "abstract": "Die Stadt öffnet jede Woche ihr Foyer.",
        "inLanguage": "de",
        "dateModified": "2026-11-23",
        "url": "https://werkstatt.example/praxisbeispiele/sprachcafe/",
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "about": ["Sprache"],
        "contentLocation": {"@type": "AdministrativeArea", "name": "Musterstadt"},
        "publisher": {"@type": "Organization", "name": "Integrationswerkstatt"},
        "citation": ["https://zeitung.example/a"],
    }
