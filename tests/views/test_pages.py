"""Which pages are generated."""

from collections import Counter

import pytest

from macros.library.library import Library
from macros.page_macros import MACROS
from macros.views.editions.registry import EDITIONS
from macros.views.links import edition_address, example_address, facet_address, module_address, questions_address, workshop_address
from macros.views.listing import FACETS
from macros.views.pages import LONGEST_DESCRIPTION, generated_pages, prose_json_ld, short
from tests.views.records import example, library_of

URL = "https://werkstatt.example/"


def test_one_page_per_record_and_way_to_browse(library: Library) -> None:
    """Every example, module, workshop and edition has one page, and so has every term to browse by."""
    expected = [
        *map(example_address, library.practice_examples),
        *map(module_address, library.agenda_modules),
        *map(workshop_address, library.workshops),
        *(edition_address(workshop_id, edition.id) for workshop_id in library.workshops for edition in EDITIONS),
        *(facet_address(kind.kind, term) for kind in FACETS for term in library.terms[kind.collection]),
        *(questions_address("phase", term) for term in library.terms["phases"]),
        *(questions_address("handlungsfeld", term) for term in library.action_fields),
    ]
    assert Counter(page.address for page in generated_pages(library, URL)) == Counter(expected)
    assert len(expected) == len(set(expected))


def test_descriptions(library: Library) -> None:
    """Every page has a description of at most 155 characters, without space around it."""
    texts = {page.address: page.description for page in generated_pages(library, URL)}
    assert {address: text for address, text in texts.items() if not 0 < len(text) <= LONGEST_DESCRIPTION or text != text.strip()} == {}


def test_titles_tell_pages_apart(library: Library) -> None:
    """No two pages share a title."""
    titles = Counter(page.title for page in generated_pages(library, URL))
    assert [title for title, times in titles.items() if times > 1] == []


def test_macros_exist(library: Library) -> None:
    """Every page is filled by a macro that exists."""
    assert {page.macro for page in generated_pages(library, URL)} <= set(MACROS)


def test_lists_stay_out_of_the_search(library: Library) -> None:
    """Records and questions are searched once; pages that only list them are not searched as well."""
    hidden = {page.address.rsplit("/", 2)[0] for page in generated_pages(library, URL) if not page.searchable}
    editions = (workshop_address(workshop_id).rstrip("/") for workshop_id in library.workshops)
    assert hidden == {*(f"praxisbeispiele/{kind.kind}" for kind in FACETS), "fragen/handlungsfeld", *editions}


def test_example_is_an_article(library: Library) -> None:
    """The page of an example carries structured data, and names the place in its title."""
    page = next(generated_pages(library_of(library, [example()]), URL))
    assert (page.title, page.json_ld["@type"]) == ("Sprachcafé im Rathaus (Musterstadt)", "Article")


def test_prose_pages_with_data(library: Library) -> None:
    """The start page is a web site to machines, the catalogue of indicators a data set."""
    assert {address: data["@type"] for address, data in prose_json_ld(library, URL).items()} == {"": "WebSite", "kennzahlen/": "Dataset"}


WORDS = "Wort " * 40


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ein kurzer Text.", "Ein kurzer Text."),
        ("x" * LONGEST_DESCRIPTION, "x" * LONGEST_DESCRIPTION),
        (WORDS, "Wort " * 29 + "Wort …"),
        ("Wort, " * 30, "Wort, " * 24 + "Wort …"),
        ("x" * 200, "x" * (LONGEST_DESCRIPTION - 2) + " …"),
        ("Ein Text. ", "Ein Text."),
    ],
    ids=["short", "just fits", "cut at a word", "no comma before the ellipsis", "one long word", "space at the end"],
)
def test_short(text: str, expected: str) -> None:
    """A description is cut at a word and says so."""
    assert short(text) == expected
    assert len(expected) <= LONGEST_DESCRIPTION
